import { describe, expect, it } from 'vitest';
import { type Block, type Body, bodySchema, EMPTY_BODY, type Inline } from '../body/document.ts';
import { readerTexts } from '../texts/reader.ts';
import { type BodyContext, bodyToHtml } from './body-html.ts';
import { isAbsolute, NAUGHTY, parseXml } from './xml.test-support.ts';
import { printable } from './xml.ts';

const CONTEXT: BodyContext = {
  siteUrl: 'https://bao.example',
  media: { a1: { hash: 'abc', width: 1600, height: 900 } },
  mentioned: new Map([[7, { href: '/lua-duoc-mua-a7.html', headline: 'Lúa "được" <mùa>' }]]),
  texts: readerTexts('vi'),
};

const bodyOf = (...content: Block[]): Body => ({ ...EMPTY_BODY, content });
const htmlOf = (...content: Block[]) => bodyToHtml(bodyOf(...content), CONTEXT);
const words = (text: string): Inline => ({ type: 'text', text });
const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [words(text)] });
const picture = { mediaId: 'a1', caption: 'Ruộng', credit: 'Ân', alt: 'Một "ruộng"' };

/** One of every block, with the same words wherever words may stand. */
function everything(text: string): readonly Block[] {
  const inner = [paragraph(text)];
  const cell = { colspan: 2, rowspan: 1 };
  return [
    paragraph(text),
    { type: 'heading', attrs: { level: 2 }, content: [words(text)] },
    { type: 'heading', attrs: { level: 3 }, content: [words(text)] },
    { type: 'quote', attrs: { source: text }, content: inner },
    { type: 'bulletList', content: [{ type: 'listItem', content: inner }] },
    { type: 'orderedList', content: [{ type: 'listItem', content: inner }] },
    { type: 'image', attrs: { ...picture, caption: text, credit: text, alt: text, width: 'wide' } },
    { type: 'gallery', attrs: { images: [{ ...picture, caption: text }] } },
    { type: 'embed', attrs: { provider: 'youtube', id: 'abc', title: text } },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', attrs: cell, content: inner },
            { type: 'tableCell', attrs: cell, content: inner },
          ],
        },
      ],
    },
    { type: 'box', attrs: { title: text }, content: inner },
    { type: 'relatedArticle', attrs: { number: 7 } },
    { type: 'divider' },
  ];
}

/** Our HTML is also XML once its void elements are closed, so the strict parser can judge it. */
const judged = (html: string) =>
  parseXml(`<div>${html.replace(/<(img[^>]*|hr)>/gu, '<$1/>').replaceAll('&quot;', '&#34;')}</div>`);

describe('a body in a feed', () => {
  it.each<readonly [string, Block, string]>([
    ['a paragraph', paragraph('Vụ này trúng.'), '<p>Vụ này trúng.</p>'],
    ['an empty one', { type: 'paragraph' }, ''],
    [
      'marks',
      { type: 'paragraph', content: [{ ...words('x'), marks: [{ type: 'bold' }, { type: 'italic' }] }] },
      '<p><strong><em>x</em></strong></p>',
    ],
    [
      'a link of ours',
      { type: 'paragraph', content: [{ ...words('x'), marks: [{ type: 'link', attrs: { href: '/kinh-te' } }] }] },
      '<p><a href="https://bao.example/kinh-te">x</a></p>',
    ],
    [
      'a link elsewhere',
      {
        type: 'paragraph',
        content: [{ ...words('x'), marks: [{ type: 'link', attrs: { href: 'https://a.example/?b&c' } }] }],
      },
      '<p><a href="https://a.example/?b&amp;c">x</a></p>',
    ],
    [
      'a picture',
      { type: 'image', attrs: { ...picture, width: 'text' } },
      '<figure><img src="https://bao.example/media/abc-1280.jpg" width="1280" height="720" alt="Một &quot;ruộng&quot;"><figcaption>Ruộng Ảnh: Ân</figcaption></figure>',
    ],
    ['a picture that is gone', { type: 'image', attrs: { ...picture, mediaId: 'b2', width: 'text' } }, ''],
    [
      'a film',
      { type: 'embed', attrs: { provider: 'youtube', id: 'abc', title: 'Chợ nổi' } },
      '<p><a href="https://www.youtube.com/watch?v=abc">Chợ nổi – Xem trên YouTube</a></p>',
    ],
    [
      'another article',
      { type: 'relatedArticle', attrs: { number: 7 } },
      '<p>Đọc thêm: <a href="https://bao.example/lua-duoc-mua-a7.html">Lúa &quot;được&quot; &lt;mùa&gt;</a></p>',
    ],
    ['another that nobody may see', { type: 'relatedArticle', attrs: { number: 8 } }, ''],
  ])('has %s', (_what, block, html) => {
    expect(htmlOf(block)).toBe(html);
  });

  it.each(NAUGHTY.map((text) => [JSON.stringify(text), text]))('stays harmless with %s everywhere', (_shown, text) => {
    const html = htmlOf(...everything(text));
    const read = judged(html);
    expect(html).not.toMatch(/<(?:script|style|iframe|object)\b/iu);
    for (const address of read.all('//a/@href | //img/@src')) expect(address).toSatisfy(isAbsolute);
    expect(read.one('p')).toBe(printable(text).replace(/\r\n?/gu, '\n'));
    expect(read.all('//*[self::p or self::h2 or self::h3]').length).toBeGreaterThan(10);
  });

  it('knows every block that a body may hold', () => {
    const blocks = everything('x');
    expect(bodySchema.parse(bodyOf(...blocks)).content).toHaveLength(blocks.length);
    for (const block of blocks) expect([block.type, htmlOf(block)]).not.toEqual([block.type, '']);
  });
});
