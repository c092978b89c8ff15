import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, bodyOfParagraphs, bodySchema, EMPTY_BODY, plainParagraph } from './document.ts';

const text = (value: string, marks?: readonly unknown[]) => ({
  type: 'text',
  text: value,
  ...(marks ? { marks } : {}),
});
const paragraph = (value = 'Lúa được mùa') => ({ type: 'paragraph', content: [text(value)] });
const linkTo = (href: string) => ({ type: 'paragraph', content: [text('x', [{ type: 'link', attrs: { href } }])] });
const item = { type: 'listItem', content: [paragraph()] };
const pictureText = { mediaId: '0af3-1', caption: 'c', credit: 'd', alt: 'e' };
const image = { type: 'image', attrs: { ...pictureText, width: 'text' } };
const gallery = (count: number) => ({ type: 'gallery', attrs: { images: Array(count).fill(pictureText) } });
const embed = { type: 'embed', attrs: { provider: 'youtube', id: 'dQw4w9WgXcQ', title: '' } };
const quote = { type: 'quote', attrs: { source: '' }, content: [paragraph()] };
const cell = { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph()] };
const table = { type: 'table', content: [{ type: 'tableRow', content: [{ ...cell, type: 'tableHeader' }, cell] }] };
const box = { type: 'box', attrs: { title: 'T' }, content: [paragraph(), { type: 'bulletList', content: [item] }] };
const tableOf = (...cells: readonly unknown[]) =>
  docOf({ type: 'table', content: [{ type: 'tableRow', content: cells }] });
const related = { type: 'relatedArticle', attrs: { number: 7 } };
const heading = (level: unknown) => ({ type: 'heading', attrs: { level }, content: [text('x')] });

const docOf = (...content: readonly unknown[]) => ({ type: 'doc', version: 1, content });
const accepts = (document: unknown) => bodySchema.safeParse(document).success;
const problemsOf = (document: unknown) =>
  bodySchema.safeParse(document).error?.issues.map((issue) => issue.message) ?? [];

describe('a body may hold', () => {
  it.each<[string, unknown]>([
    ['nothing', docOf()],
    ['an empty paragraph', docOf({ type: 'paragraph' })],
    [
      'all marks',
      docOf({
        type: 'paragraph',
        content: [
          text(
            'x',
            ['bold', 'italic', 'superscript', 'subscript'].map((type) => ({ type })),
          ),
        ],
      }),
    ],
    [
      'a link',
      docOf(linkTo('https://bao.example/'), linkTo('/a12'), linkTo('mailto:a@bao.example'), linkTo('tel:+84')),
    ],
    ['headings of level 2 and 3', docOf(heading(2), heading(3))],
    ['a quote', docOf(quote)],
    ['lists', docOf({ type: 'bulletList', content: [item] }, { type: 'orderedList', content: [item, item] })],
    [
      'pictures of three widths',
      docOf(...['text', 'wide', 'full'].map((width) => ({ type: 'image', attrs: { ...pictureText, width } }))),
    ],
    ['a gallery', docOf(gallery(2))],
    [
      'embeds of three providers',
      docOf(
        ...['youtube', 'facebook', 'tiktok'].map((provider) => ({
          type: 'embed',
          attrs: { ...embed.attrs, provider },
        })),
      ),
    ],
    ['a table', docOf(table)],
    ['a box with a list', docOf(box)],
    ['a related article', docOf(related)],
    ['a divider', docOf({ type: 'divider' })],
  ])('%s, and it comes out as it went in', (_what, document) => {
    expect(bodySchema.parse(document)).toEqual(document);
  });
});

describe('a body may not hold', () => {
  it.each<[string, unknown]>([
    ['nothing at all', undefined],
    ['HTML', '<p>x</p>'],
    ['a list of blocks without a document', [paragraph()]],
    ['another version', { ...docOf(), version: 2 }],
    ['the version as text', { ...docOf(), version: '1' }],
    ['no version', { type: 'doc', content: [] }],
    ['no content', { type: 'doc', version: 1 }],
    ['another root', { ...docOf(), type: 'paragraph' }],
    ['an unknown key in the document', { ...docOf(), html: '<b>' }],
    ['__proto__ in the document', JSON.parse('{"type":"doc","version":1,"content":[],"__proto__":{"a":1}}')],
    [
      '__proto__ in a block',
      JSON.parse('{"type":"doc","version":1,"content":[{"type":"divider","__proto__":{"a":1}}]}'),
    ],
    [
      '__proto__ in attributes',
      JSON.parse(
        '{"type":"doc","version":1,"content":[{"type":"relatedArticle","attrs":{"number":7,"__proto__":{"a":1}}}]}',
      ),
    ],
    ['a block of type __proto__', docOf(JSON.parse('{"type":"__proto__"}'))],
    ['a block of type constructor', docOf({ type: 'constructor' })],
    ['a block of no type', docOf({ content: [] })],
    ['raw HTML', docOf({ type: 'html', text: '<script>' })],
    ['null for a block', docOf(null)],
    ['bare text between blocks', docOf(text('x'))],
    ['an unknown key in a block', docOf({ ...paragraph(), style: 'color:red' })],
    ['an unknown key in attributes', docOf({ type: 'image', attrs: { ...image.attrs, onerror: 'alert(1)' } })],
    ['an unknown key in a text', docOf({ type: 'paragraph', content: [{ ...text('x'), html: '<b>' }] })],
    ['an unknown mark', docOf({ type: 'paragraph', content: [text('x', [{ type: 'script' }])] })],
    [
      'a mark with attributes that it has not',
      docOf({ type: 'paragraph', content: [text('x', [{ type: 'bold', attrs: {} }])] }),
    ],
    [
      'a link that opens elsewhere',
      docOf({ type: 'paragraph', content: [text('x', [{ type: 'link', attrs: { href: '/', target: '_blank' } }])] }),
    ],
    ['a text that is a number', docOf({ type: 'paragraph', content: [{ type: 'text', text: 7 }] })],
    ['a heading of level 1', docOf(heading(1))],
    ['a heading of level 4', docOf(heading(4))],
    ['a heading of level “2”', docOf(heading('2'))],
    ['a quote of nothing', docOf({ ...quote, content: [] })],
    ['a quote without a place for its source', docOf({ ...quote, attrs: {} })],
    ['an empty list', docOf({ type: 'bulletList', content: [] })],
    ['a list of paragraphs', docOf({ type: 'bulletList', content: [paragraph()] })],
    [
      'a list in a list',
      docOf({
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'bulletList', content: [item] }] }],
      }),
    ],
    ['a box in a box', docOf({ ...box, content: [box] })],
    ['a table in a box', docOf({ ...box, content: [table] })],
    ['a picture in a quote', docOf({ ...quote, content: [image] })],
    ['a heading in a cell', tableOf({ ...cell, content: [heading(2)] })],
    ['a table without rows', docOf({ type: 'table', content: [] })],
    ['a row without cells', tableOf()],
    ['a cell that spans nothing', tableOf({ ...cell, attrs: { colspan: 0, rowspan: 1 } })],
    [
      'a picture that names an address',
      docOf({ type: 'image', attrs: { ...image.attrs, mediaId: 'https://evil.example/x.png' } }),
    ],
    ['a picture that names a path', docOf({ type: 'image', attrs: { ...image.attrs, mediaId: '../x' } })],
    ['a picture of another width', docOf({ type: 'image', attrs: { ...image.attrs, width: '100%' } })],
    ['a picture without words', docOf({ type: 'image', attrs: { mediaId: '0a', width: 'text' } })],
    ['an empty gallery', docOf(gallery(0))],
    ['an embed of another provider', docOf({ type: 'embed', attrs: { ...embed.attrs, provider: 'evil' } })],
    ['an embed with an address for an id', docOf({ type: 'embed', attrs: { ...embed.attrs, id: '//evil.example/x' } })],
    ['an embed with a quote in its id', docOf({ type: 'embed', attrs: { ...embed.attrs, id: 'x"onload="' } })],
    ['an embed without id', docOf({ type: 'embed', attrs: { ...embed.attrs, id: '' } })],
    ['article number 0', docOf({ type: 'relatedArticle', attrs: { number: 0 } })],
    ['half an article', docOf({ type: 'relatedArticle', attrs: { number: 1.5 } })],
    ['an article number of 13 digits', docOf({ type: 'relatedArticle', attrs: { number: 1_000_000_000_000 } })],
    ['a divider with content', docOf({ type: 'divider', content: [] })],
  ])('%s', (_what, document) => {
    expect(accepts(document)).toBe(false);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    '#x',
    '',
  ])('a link to %j, wherever it stands', (href) => {
    const inside = linkTo(href);
    const places = [
      inside,
      { type: 'heading', attrs: { level: 2 }, content: inside.content },
      { ...quote, content: [inside] },
      { type: 'orderedList', content: [{ type: 'listItem', content: [inside] }] },
      { ...box, content: [inside] },
      { type: 'table', content: [{ type: 'tableRow', content: [{ ...cell, content: [inside] }] }] },
    ];
    for (const place of places) expect(problemsOf(docOf(place))).toEqual(['unsafe_link']);
  });

  it('a tower of quotes, however high', () => {
    let tower: unknown = paragraph();
    for (let floor = 0; floor < 20_000; floor += 1) tower = { ...quote, content: [tower] };
    expect(accepts(docOf(tower))).toBe(false);
  });

  it('an unknown key, whatever its name', () => {
    fc.assert(
      fc.property(
        fc.string().filter((key) => !['type', 'content'].includes(key)),
        (key) => {
          const block = paragraph();
          Object.defineProperty(block, key, { value: 1, enumerable: true });
          expect(accepts(docOf(block))).toBe(false);
        },
      ),
    );
  });
});

describe('limits', () => {
  const many = (count: number, value: unknown) => Array(count).fill(value);
  const longest = 'ế'.repeat(20_000);
  it.each<[string, unknown, unknown]>([
    ['2,000 blocks', docOf(...many(2000, paragraph())), docOf(...many(2001, paragraph()))],
    [
      '500 texts in a paragraph',
      docOf({ type: 'paragraph', content: many(500, text('x')) }),
      docOf({ type: 'paragraph', content: many(501, text('x')) }),
    ],
    [
      '5 marks',
      docOf({ type: 'paragraph', content: [text('x', many(5, { type: 'bold' }))] }),
      docOf({ type: 'paragraph', content: [text('x', many(6, { type: 'bold' }))] }),
    ],
    [
      '200 items',
      docOf({ type: 'bulletList', content: many(200, item) }),
      docOf({ type: 'bulletList', content: many(201, item) }),
    ],
    [
      '200 rows',
      docOf({ type: 'table', content: many(200, table.content[0]) }),
      docOf({ type: 'table', content: many(201, table.content[0]) }),
    ],
    ['30 cells', tableOf(...many(30, cell)), tableOf(...many(31, cell))],
    ['60 pictures in a gallery', docOf(gallery(60)), docOf(gallery(61))],
    ['20,000 characters in a text', docOf(paragraph(longest.normalize('NFD'))), docOf(paragraph(`${longest}x`))],
    [
      '20,000 characters beyond the basic plane',
      docOf(paragraph('𠮷'.repeat(20_000))),
      docOf(paragraph('𠮷'.repeat(20_001))),
    ],
    [
      '1,000 characters in a caption',
      docOf({ type: 'image', attrs: { ...image.attrs, caption: 'ế'.repeat(1000) } }),
      docOf({ type: 'image', attrs: { ...image.attrs, caption: 'ế'.repeat(1001) } }),
    ],
    [
      '300 characters in a picture credit',
      docOf({ type: 'image', attrs: { ...image.attrs, credit: 'ế'.repeat(300) } }),
      docOf({ type: 'image', attrs: { ...image.attrs, credit: 'ế'.repeat(301) } }),
    ],
    ['2,000 characters in a link', docOf(linkTo(`/${'x'.repeat(1999)}`)), docOf(linkTo(`/${'x'.repeat(2000)}`))],
  ])('%s and no more', (_what, most, tooMuch) => {
    expect(accepts(most)).toBe(true);
    expect(accepts(tooMuch)).toBe(false);
  });

  it('tell what is too long', () => {
    expect(problemsOf(docOf(paragraph(`${longest}x`)))).toEqual(['too_long']);
  });
});

describe('cleaning', () => {
  const dirty = ' Ma\u0300u \u202Exanh\u0000\n ';
  const inside = docOf(
    paragraph(dirty),
    { type: 'image', attrs: { mediaId: '0a', caption: dirty, credit: dirty, alt: dirty, width: 'text' } },
    { ...embed, attrs: { ...embed.attrs, title: dirty } },
    { ...quote, attrs: { source: dirty } },
    { ...box, attrs: { title: dirty } },
  );

  it('composes letters, drops what cannot be printed, and puts lines on one line', () => {
    const [first, second, third, fourth, fifth] = bodySchema.parse(inside).content;
    expect(first).toEqual({ type: 'paragraph', content: [text(' Màu xanh\n ')] });
    expect(second).toMatchObject({ attrs: { caption: 'Màu xanh', credit: 'Màu xanh', alt: 'Màu xanh' } });
    expect(third).toMatchObject({ attrs: { title: 'Màu xanh' } });
    expect(fourth).toMatchObject({ attrs: { source: 'Màu xanh' } });
    expect(fifth).toMatchObject({ attrs: { title: 'Màu xanh' } });
  });

  it('drops text that was nothing but invisible characters, so that a paste cannot block saving', () => {
    const content = [text('Một '), text('\u200B')];
    expect(bodySchema.parse(docOf({ type: 'paragraph', content }))).toEqual(docOf(paragraph('Một ')));
  });

  it('leaves its own result as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 })), (texts) => {
        const parsed = bodySchema.safeParse(docOf(...texts.map((value) => paragraph(value))));
        if (parsed.success) expect(bodySchema.parse(parsed.data)).toEqual(parsed.data);
      }),
    );
    expect(bodySchema.parse(bodySchema.parse(inside))).toEqual(bodySchema.parse(inside));
  });
});

describe('making bodies', () => {
  it('makes paragraphs that pass', () => {
    const made: Body = bodyOfParagraphs(['Một', '', 'Hai']);
    expect(bodySchema.parse(made)).toEqual(docOf(paragraph('Một'), { type: 'paragraph' }, paragraph('Hai')));
    expect(plainParagraph('')).toEqual({ type: 'paragraph' });
    expect(accepts(EMPTY_BODY)).toBe(true);
  });
});
