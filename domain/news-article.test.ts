import { describe, expect, it } from 'vitest';
import { type NewsArticleFacts, newsArticleGraph } from './news-article.ts';
import { graphSchema } from './structured-data.test-support.ts';

const FACTS: NewsArticleFacts = {
  address: 'https://bao.example/lua-a12.html',
  headline: 'Lúa được mùa',
  description: 'Nông dân phấn khởi.',
  publishedAt: '2020-06-02T06:17:00+07:00',
  modifiedAt: '2020-06-03T08:00:00+07:00',
  section: 'Nông nghiệp',
  keywords: ['lúa', 'giá'],
  dateline: 'CT',
  images: [
    {
      url: 'https://bao.example/media/0a-1280.jpg',
      width: 1280,
      height: 720,
      caption: 'Gặt lúa',
      credit: 'THANH ÂN',
    },
  ],
  videos: [],
  authors: [{ name: 'Thanh Ân', url: 'https://bao.example/tac-gia/thanh-an' }],
  corrections: [],
  paper: {
    name: 'Báo Sông Hậu',
    shortName: 'Sông Hậu',
    url: 'https://bao.example',
    logo: 'https://bao.example/icon.svg',
    masthead: 'https://bao.example/thong-tin-toa-soan',
    corrections: 'https://bao.example/cai-chinh',
    contact: 'https://bao.example/lien-he',
    description: '',
    governingBody: '',
    address: '',
    telephone: '',
    email: '',
  },
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
          contentUrl: 'https://bao.example/media/0a-1280.jpg',
          width: 1280,
          height: 720,
          caption: 'Gặt lúa',
          creditText: 'THANH ÂN',
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
      logo: { '@type': 'ImageObject', url: 'https://bao.example/icon.svg' },
      masthead: 'https://bao.example/thong-tin-toa-soan',
      correctionsPolicy: 'https://bao.example/cai-chinh',
      actionableFeedbackPolicy: 'https://bao.example/lien-he',
    });
  });

  it('tells each correction with its own date, and leaves the article’s dates as they are', () => {
    const corrections = [
      { text: 'Thu 6,2 tấn.', publishedAt: '2020-06-05T09:00:00+07:00', url: 'https://bao.example/lua-a12.html#b' },
      { text: 'Xã Vĩnh Lợi.', publishedAt: '2020-06-04T09:00:00+07:00', url: 'https://bao.example/lua-a12.html#a' },
    ];
    const article = nodeOf({ ...FACTS, corrections }, 'NewsArticle') ?? {};
    expect(article.correction).toEqual(
      corrections.map(({ text, publishedAt, url }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: publishedAt,
        url,
      })),
    );
    expect(article).toMatchObject({ datePublished: FACTS.publishedAt, dateModified: FACTS.modifiedAt });
    graphSchema.parse(newsArticleGraph({ ...FACTS, corrections }));
  });

  it('claims no picture for the paper, not even one of an agency that its byline names', () => {
    const images = FACTS.images.map((picture) => ({ ...picture, credit: 'TTXVN' }));
    const authors = [...FACTS.authors, { name: 'TTXVN', url: 'https://bao.example/tac-gia/ttxvn' }];
    const article = nodeOf({ ...FACTS, images, authors }, 'NewsArticle');
    expect(article).toHaveProperty('image.0.creditText', 'TTXVN');
    for (const field of ['creator', 'copyrightNotice', 'license', 'acquireLicensePage'])
      expect(article).not.toHaveProperty(`image.0.${field}`);
  });

  it('is of the documented form, full and bare', () => {
    const film = {
      name: '',
      url: 'https://a.example/1',
      embedUrl: 'https://a.example/p',
      thumbnailUrl: 'https://a.example/1.jpg',
    };
    const bare = { section: undefined, keywords: [], dateline: '', images: [], authors: [], trail: [] };
    const [image] = FACTS.images;
    const plain = image ? [{ ...image, caption: '', credit: '' }] : [];
    for (const facts of [FACTS, { ...FACTS, ...bare }, { ...FACTS, videos: [film], images: plain }])
      graphSchema.parse(newsArticleGraph(facts));
  });
});
