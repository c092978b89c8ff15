import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articleAddress,
  articleNumberOf,
  contributorAddress,
  dayAddress,
  declaredParameters,
  decodeCursor,
  deskArticleAddress,
  encodeCursor,
  FEED_FORMATS,
  feedAddress,
  iconAddress,
  listAddress,
  MANIFEST_ADDRESS,
  mediaAddress,
  monthAddress,
  parseFeedSegments,
  parseTopSegment,
  printAddress,
  RESERVED_SEGMENTS,
  STANDING_ADDRESSES,
  sectionAddress,
  shortAddress,
  standingPageAt,
  tagAddress,
} from './addresses.ts';
import { slugify } from './slug.ts';

const articleNumber = fc.integer({ min: 1, max: 999_999_999_999 });
const slug = fc.string({ unit: 'grapheme' }).map((text) => slugify(text));
const segmentOf = (address: string) => address.slice(1);

describe('making addresses', () => {
  it.each([
    [articleAddress('lua-duoc-mua', 122047), '/lua-duoc-mua-a122047.html'],
    [shortAddress(122047), '/a122047'],
    [sectionAddress('kinh-te/nong-nghiep'), '/kinh-te/nong-nghiep'],
    [tagAddress('lua-gao'), '/tu-khoa/lua-gao'],
    [contributorAddress('thanh-an'), '/tac-gia/thanh-an'],
    [mediaAddress('0af3', 800, 'webp'), '/media/0af3-800.webp'],
    [deskArticleAddress(7), '/toa-soan/bai/7'],
    [printAddress(122047), '/in/122047'],
    [iconAddress('song-192.png'), '/bieu-tuong/song-192.png'],
    [feedAddress('kinh-te/nong-nghiep', 'atom'), '/rss/kinh-te/nong-nghiep.atom'],
    [monthAddress({ year: 2020, month: 6 }), '/ngay/2020/06'],
    [dayAddress({ year: 2020, month: 6, day: 2 }), '/ngay/2020/06/02'],
    [listAddress('/tin-moi')({ publishAt: 36, number: 35 }), '/tin-moi?trang=10-z'],
    [listAddress('/tin-moi')(), '/tin-moi'],
  ])('%s', (made, expected) => {
    expect(made).toBe(expected);
  });

  it('keeps the first segments of its own pages from sections', () => {
    for (const address of [
      tagAddress('x'),
      contributorAddress('x'),
      mediaAddress('0', 1, 'jpg'),
      deskArticleAddress(1),
      printAddress(1),
      iconAddress('song-180.png'),
      MANIFEST_ADDRESS,
    ])
      expect(RESERVED_SEGMENTS).toContain(address.split('/')[1]);
    for (const address of Object.values(STANDING_ADDRESSES)) expect(RESERVED_SEGMENTS).toContain(segmentOf(address));
    for (const segment of [
      'rss',
      'su-kien',
      'ngay',
      'tin-moi',
      'chuyen-muc',
      'tim-kiem',
      'api',
      'toa-soan',
      '_next',
      'healthz',
      'readyz',
    ])
      expect(RESERVED_SEGMENTS).toContain(segment);
  });
});

describe('the standing pages', () => {
  it.each(Object.entries(STANDING_ADDRESSES))('%s stands at an address of one plain segment', (name, address) => {
    expect(address).toMatch(/^\/[a-z]+(?:-[a-z]+)*$/u);
    expect(standingPageAt(address)).toBe(name);
    expect(declaredParameters(address)).toEqual(name === 'corrections' ? ['trang'] : []);
  });

  it.each(['/', '/lien-he/', '/Lien-he', '/lien-he/them', '/constructor', '/thoi-su'])('%s is none', (path) => {
    expect(standingPageAt(path)).toBeUndefined();
  });
});

describe('reading addresses', () => {
  it('reads back every article address that it makes', () => {
    fc.assert(
      fc.property(slug, articleNumber, (made, number) => {
        expect(parseTopSegment(segmentOf(articleAddress(made, number)))).toEqual({
          kind: 'article',
          slug: made,
          number,
        });
        expect(articleNumberOf(articleAddress(made, number))).toBe(number);
      }),
    );
  });

  it('reads back every short and section address that it makes', () => {
    fc.assert(
      fc.property(articleNumber, (number) => {
        expect(parseTopSegment(segmentOf(shortAddress(number)))).toEqual({ kind: 'short', number });
      }),
    );
    expect(parseTopSegment(segmentOf(sectionAddress('kinh-te')))).toEqual({ kind: 'section', slug: 'kinh-te' });
  });

  it.each([
    ['x-a1-a2.html', 2, 'x-a1'],
    ['a12.html', 12, ''],
    ['-a12.html', 12, ''],
    ['lua-duoc-mua-a12.htm', 12, 'lua-duoc-mua'],
    ['bài-viết-a12.html'.normalize('NFD'), 12, 'bài-viết'.normalize('NFD')],
    ['Ba dòng\nkhông phải slug-a12.html', 12, 'Ba dòng\nkhông phải slug'],
    ['<script>-a12.html', 12, '<script>'],
    ['__proto__-a12.html', 12, '__proto__'],
    ['x-a999999999999.html', 999_999_999_999, 'x'],
  ])('finds the number behind any slug: %j', (segment, number, found) => {
    expect(parseTopSegment(segment)).toEqual({ kind: 'article', slug: found, number });
  });

  it.each([
    'x-a0.html',
    'x-a000.html',
    'a0',
    'a000',
    'x-a1234567890123.html',
    'x-a.html',
    'x-a-1.html',
    'x-a1.5.html',
    'x-a1e3.html',
    'x-a12.html\n',
    'x-a12.html/',
    'x-a12.html?x',
    'x-a12.xhtml',
    'x-A12.html',
    'xa12.html',
    'x-a١٢.html',
    'x-a１２.html',
    '',
    '.',
    '..',
    'Kinh-te',
    'kinh_te',
    'kinh--te',
    '-kinh-te',
    'kinh-te-',
    'kinh-tế',
    'kinh-te\n',
    'kinh/te',
    'a'.repeat(201),
    'constructor.html',
  ])('is no address of ours: %j', (segment) => {
    expect(parseTopSegment(segment)).toBeUndefined();
  });

  it('takes a short link of more than twelve digits for no article', () => {
    expect(articleNumberOf('/a1234567890123')).toBeUndefined();
    expect(articleNumberOf('/a123456789012')).toBe(123_456_789_012);
  });

  it.each(['/kinh-te', '/kinh-te/x-a12.html', '//x-a12.html', '/toa-soan/bai/12', '/'])(
    'finds no article number in %s',
    (path) => {
      expect(articleNumberOf(path)).toBeUndefined();
    },
  );

  it('never fails, whatever a stranger asks for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (segment) => {
        const address = parseTopSegment(segment);
        if (address && address.kind !== 'section') expect(Number.isSafeInteger(address.number)).toBe(true);
      }),
    );
  });
});

describe('query parameters', () => {
  it.each([
    ['/', []],
    ['/chuyen-muc', []],
    ['/ngay', []],
    ['/ngay/2020/06/02', ['trang']],
    ['/tin-moi', ['trang']],
    ['/lua-a12.html', []],
    ['/a12', []],
    ['/kinh-te', ['trang']],
    ['/kinh-te/nong-nghiep', ['trang']],
    ['/tu-khoa/lua-gao', ['trang']],
    ['/tac-gia/thanh-an', ['trang']],
    ['/in/12', []],
    ['/manifest.webmanifest', []],
  ])('that the page %s depends on are %j', (path, parameters) => {
    expect(declaredParameters(path)).toEqual(parameters);
  });
});

describe('list cursors', () => {
  const cursor = fc.record({
    publishAt: fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2200, 0) }),
    number: articleNumber,
  });

  it('come back as they were made', () => {
    fc.assert(
      fc.property(cursor, (place) => {
        expect(decodeCursor(encodeCursor(place))).toEqual(place);
      }),
    );
  });

  it.each([
    '',
    '-',
    '1',
    '1-',
    '-1',
    '1-0',
    '01-1',
    '1-01',
    'A-1',
    '1-2-3',
    '1--1',
    '--1-1',
    '-0-1',
    '-01-1',
    ' 1-1',
    '1-1\n',
    '1-1 ',
    '1.5-1',
    'zzzzzzzzzz-1',
    '1-zzzzzzzzz',
    'null-null-',
    '2',
    "1-1' OR 1=1",
  ])('refuse the lie %j', (value) => {
    expect(decodeCursor(value)).toBeUndefined();
  });

  it('also lead through articles from before 1970', () => {
    const place = { publishAt: Date.UTC(1969, 11, 31), number: 7 };
    expect(decodeCursor(encodeCursor(place))).toEqual(place);
  });

  it('have one spelling each', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-zA-Z-]{1,20}$/u), (value) => {
        const place = decodeCursor(value);
        if (place) expect(encodeCursor(place)).toBe(value);
      }),
    );
  });
});

describe('the address of a feed', () => {
  it('is read back as it was made', () => {
    for (const name of ['tin-moi', 'kinh-te/nong-nghiep', 'tu-khoa/lua-gao'])
      for (const format of FEED_FORMATS)
        expect(parseFeedSegments(feedAddress(name, format).split('/').slice(2))).toEqual({ name, format });
  });

  it.each([
    [],
    [''],
    ['.rss'],
    ['rss'],
    ['tin-moi'],
    ['tin-moi.xml'],
    ['tin-moi.RSS'],
    ['tin-moi.rss.rss'],
    ['tin-moi.rss', 'x'],
    ['a', 'b', 'c.rss'],
    ['a/b.rss'],
    ['..', 'a.rss'],
    ['tin_moi.rss'],
    ['lúa.rss'],
    ['tin-moi\0.rss'],
    [`${'x'.repeat(10_000)}.rss`],
    ['__proto__.json'],
  ])('is never %s %s %s', (...segments) => {
    expect(parseFeedSegments(segments)).toBeUndefined();
  });
});
