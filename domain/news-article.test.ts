import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonForScript, type NewsArticleFacts, newsArticleGraph } from './news-article.ts';

const FACTS: NewsArticleFacts = {
  address: 'https://bao.example/lua-a12.html',
  headline: 'Lúa được mùa',
  description: 'Nông dân phấn khởi.',
  publishedAt: '2020-06-02T06:17:00+07:00',
  modifiedAt: '2020-06-03T08:00:00+07:00',
  section: 'Nông nghiệp',
  keywords: ['lúa', 'giá'],
  dateline: 'CT',
  images: [{ url: 'https://bao.example/media/0a-1280.jpg', width: 1280, height: 720, caption: 'Gặt lúa' }],
  authors: [{ name: 'Thanh Ân', url: 'https://bao.example/tac-gia/thanh-an' }],
  publisher: { name: 'Báo Sông Hậu', url: 'https://bao.example' },
  trail: [
    { name: 'Kinh tế', url: 'https://bao.example/kinh-te' },
    { name: 'Nông nghiệp', url: 'https://bao.example/kinh-te/nong-nghiep' },
  ],
};

const nodesOf = (facts: NewsArticleFacts) => newsArticleGraph(facts)['@graph'] as Record<string, unknown>[];
const nodeOf = (facts: NewsArticleFacts, type: string) => nodesOf(facts).find((node) => node['@type'] === type);

describe('newsArticleGraph', () => {
  it('tells everything that is known of the article', () => {
    expect(newsArticleGraph(FACTS)['@context']).toBe('https://schema.org');
    expect(nodeOf(FACTS, 'NewsArticle')).toEqual({
      '@type': 'NewsArticle',
      '@id': 'https://bao.example/lua-a12.html#bai',
      mainEntityOfPage: 'https://bao.example/lua-a12.html',
      url: 'https://bao.example/lua-a12.html',
      headline: 'Lúa được mùa',
      description: 'Nông dân phấn khởi.',
      datePublished: '2020-06-02T06:17:00+07:00',
      dateModified: '2020-06-03T08:00:00+07:00',
      inLanguage: 'vi',
      isAccessibleForFree: true,
      articleSection: 'Nông nghiệp',
      keywords: ['lúa', 'giá'],
      dateline: 'CT',
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://bao.example/media/0a-1280.jpg',
          width: 1280,
          height: 720,
          caption: 'Gặt lúa',
        },
      ],
      author: [{ '@type': 'Person', name: 'Thanh Ân', url: 'https://bao.example/tac-gia/thanh-an' }],
      publisher: { '@id': 'https://bao.example/#toa-soan' },
    });
  });

  it('names the paper under the id that the article points to', () => {
    expect(nodeOf(FACTS, 'NewsMediaOrganization')).toEqual({
      '@type': 'NewsMediaOrganization',
      '@id': 'https://bao.example/#toa-soan',
      name: 'Báo Sông Hậu',
      url: 'https://bao.example',
    });
  });

  it('counts the steps of the way from one', () => {
    expect(nodeOf(FACTS, 'BreadcrumbList')?.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Kinh tế', item: 'https://bao.example/kinh-te' },
      { '@type': 'ListItem', position: 2, name: 'Nông nghiệp', item: 'https://bao.example/kinh-te/nong-nghiep' },
    ]);
  });

  it('leaves out what is not known, and an unsigned article is the paper’s', () => {
    const bare = { ...FACTS, section: undefined, keywords: [], dateline: '', images: [], authors: [] };
    const article = nodeOf(bare, 'NewsArticle') ?? {};
    for (const field of ['articleSection', 'keywords', 'dateline', 'image']) expect(article).not.toHaveProperty(field);
    expect(article.author).toEqual({ '@id': 'https://bao.example/#toa-soan' });
  });
});

describe('jsonForScript', () => {
  it.each([
    ['</script><script>alert(1)</script>', '"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e"'],
    ['<!--', '"\\u003c!--"'],
    ['a\u2028b\u2029c', '"a\\u2028b\\u2029c"'],
    ['a & b', '"a \\u0026 b"'],
    ['“Lúa” \\ "giá"', '"“Lúa” \\\\ \\"giá\\""'],
  ])('writes %j so that it cannot leave its element', (text, expected) => {
    expect(jsonForScript(text)).toBe(expected);
  });

  it('says the same as it was given, in keys too, without a dangerous character', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('</script>', '<!--', ']]>', '\u2028', '&lt;', 'lúa'),
        ),
        (value) => {
          const json = jsonForScript({ ...value, '</script>': value });
          expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ ...value, '</script>': value })));
          expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
        },
      ),
    );
  });
});
