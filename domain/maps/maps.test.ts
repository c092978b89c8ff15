import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleAddress } from '../addresses.ts';
import { isAbsolute, NAUGHTY, type Parsed, parseXml } from '../feeds/xml.test-support.ts';
import { printable } from '../feeds/xml.ts';
import { slugify } from '../slug.ts';
import { type MapEntry, NEWS_LIMIT, type NewsEntry, writeMap, writeMapIndex, writeNewsMap } from './map.ts';
import { writeRobots } from './robots.ts';

const MORNING = Date.UTC(2020, 5, 1, 23, 17);
const W3C = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/u;

const ENTRY: MapEntry = {
  address: 'https://bao.example/lua-duoc-mua-a7.html',
  changedAt: MORNING,
  images: ['https://bao.example/media/abc-1280.jpg'],
};
const NEWS: NewsEntry = { ...ENTRY, title: 'Lúa được mùa', publishedAt: MORNING };
const PAPER = { name: 'Sông Hậu', language: 'vi' };

/** What sitemaps.org asks: one root, only elements that it knows and in its order, absolute addresses, W3C dates. */
function expectValidMap(xml: string): Parsed {
  expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024);
  const map = parseXml(xml);
  expect(map.names('/map:urlset')).toHaveLength(1);
  expect(map.all('/map:urlset/*[not(self::map:url)]')).toEqual([]);
  for (const url of map.each('map:url')) {
    expect(url.all('map:loc')).toHaveLength(1);
    expect(url.one('map:loc')).toSatisfy(isAbsolute);
    expect(url.one('map:loc')?.length).toBeLessThan(2048);
    for (const date of url.all('map:lastmod')) expect(date).toMatch(W3C);
    expect(url.names('*').join(' ')).toMatch(/^loc(?: lastmod)?(?: link)*(?: news)?(?: image)*$/u);
    for (const image of url.each('image:image')) expect(image.one('image:loc')).toSatisfy(isAbsolute);
  }
  const locations = map.all('map:url/map:loc');
  expect(new Set(locations).size).toBe(locations.length);
  return map;
}

/** What Google's page on news sitemaps asks besides. */
function expectValidNews(xml: string): Parsed {
  const map = expectValidMap(xml);
  const news = map.each('map:url/news:news');
  expect(news.length).toBe(map.all('map:url').length);
  expect(news.length).toBeLessThanOrEqual(NEWS_LIMIT);
  for (const item of news) {
    expect(item.names('*').join(' ')).toBe('publication publication_date title');
    expect(item.names('news:publication/*').join(' ')).toBe('name language');
    expect(item.one('news:publication/news:name')).not.toMatch(/[()]/u);
    expect(item.one('news:publication/news:language')).toMatch(/^[a-z]{2,3}$/u);
    expect(item.one('news:publication_date')).toMatch(W3C);
  }
  return map;
}

describe('a map', () => {
  it('says where and since when, with the pictures', () => {
    const map = expectValidMap(
      writeMap([ENTRY, { address: 'https://bao.example/', changedAt: undefined, images: [] }]),
    );
    const [first, second] = map.each('map:url');
    expect(first?.one('map:lastmod')).toBe('2020-06-02T06:17:00+07:00');
    expect(first?.one('image:image/image:loc')).toBe('https://bao.example/media/abc-1280.jpg');
    expect(second?.names('*')).toEqual(['loc']);
  });

  it('is valid when it is empty', () => {
    expect(expectValidMap(writeMap([])).all('map:url')).toEqual([]);
  });

  it('names the languages of a page that has more than one', () => {
    const own = { language: 'vi', address: ENTRY.address };
    const languages = [own, { language: 'en', address: 'https://en.bao.example/' }];
    const xml = writeMap([{ ...ENTRY, languages }]);
    expect(expectValidMap(xml).all('map:url/xhtml:link[@rel="alternate"]/@hreflang')).toEqual(['vi', 'en']);
    expect(writeMap([{ ...ENTRY, languages: [own] }])).toBe(writeMap([ENTRY]));
  });

  it('holds every address that can be made of a headline', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (headline) => {
        const address = `https://bao.example${articleAddress(slugify(headline), 7)}`;
        expect(expectValidMap(writeMap([{ ...ENTRY, address }])).one('map:url/map:loc')).toBe(address);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the news map', () => {
  it('names the paper without what stands in brackets', () => {
    const map = expectValidNews(writeNewsMap({ name: 'Sông Hậu (bản điện tử)', language: 'vi' }, [NEWS]));
    expect(map.one('//news:name')).toBe('Sông Hậu');
    expect(map.one('//news:publication_date')).toBe('2020-06-02T06:17:00+07:00');
  });

  it.each(NAUGHTY.map((words) => [JSON.stringify(words), words]))('carries %s', (_shown, words) => {
    const map = expectValidNews(writeNewsMap(PAPER, [{ ...NEWS, title: words }]));
    expect(map.one('//news:title')).toBe(printable(words).replace(/\r\n?/gu, '\n'));
  });
});

describe('the index', () => {
  it('lists maps with their last change', () => {
    const xml = writeMapIndex([
      { address: 'https://bao.example/sitemap/2020-06.xml', changedAt: MORNING },
      { address: 'https://bao.example/sitemap/chuyen-muc.xml', changedAt: undefined },
    ]);
    const index = parseXml(xml);
    expect(index.names('/map:sitemapindex/map:sitemap/*')).toEqual(['loc', 'lastmod', 'loc']);
    expect(index.all('map:sitemap/map:lastmod')).toEqual(['2020-06-02T06:17:00+07:00']);
  });
});

describe('robots.txt', () => {
  /** The rule that decides about a path is the longest that fits (RFC 9309 §2.2.2). */
  function mayRead(lines: readonly string[], path: string): boolean {
    const rules = lines.flatMap((line) => {
      const [, verb, pattern = ''] = /^(Allow|Disallow): (\S+)$/u.exec(line) ?? [];
      const fits = pattern.endsWith('$') ? path === pattern.slice(0, -1) : path.startsWith(pattern);
      return verb !== undefined && fits ? [{ verb, length: pattern.length }] : [];
    });
    return rules.toSorted((one, other) => other.length - one.length)[0]?.verb !== 'Disallow';
  }

  it('lets robots read what readers read, and names the maps', () => {
    const lines = writeRobots('https://bao.example', ['/sitemap.xml', '/sitemap/tin-tuc.xml']).split('\n');
    expect(lines[0]).toBe('User-agent: *');
    expect(lines).toContain('Sitemap: https://bao.example/sitemap.xml');
    expect(lines).toContain('Sitemap: https://bao.example/sitemap/tin-tuc.xml');
    for (const path of [
      '/',
      '/thoi-su',
      '/toa-soan-tiep-ban-doc-a7.html',
      '/media/a-480.jpg',
      '/apples',
      '/rss',
      '/tim-kiem',
    ])
      expect([path, mayRead(lines, path)]).toEqual([path, true]);
    for (const path of ['/toa-soan', '/toa-soan/bai/7', '/api/auth/session', '/tim-kiem?q=l%C3%BAa'])
      expect([path, mayRead(lines, path)]).toEqual([path, false]);
  });
});
