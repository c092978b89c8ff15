import { describe, expect, it } from 'vitest';
import { articleShareCard, type CardArticle, cardPicture, paperPicture, readShareCard } from './share-card.ts';

const chosen = (hash: string) => ({ ...picture(hash), drawn: false });
const SITE = 'https://bao.example';
const picture = (hash: string, width = 1600, height = 900) => ({ hash, width, height, alt: `ảnh ${hash}` });
const PAPER = { fullName: 'Báo Sông Hậu', picture: { hash: 'paper', width: 1280, height: 720 } };

const ARTICLE: CardArticle = {
  href: '/lua-duoc-mua-a12.html',
  headline: 'Lúa được mùa',
  lead: 'Nông dân phấn khởi.',
  shareTitle: '',
  shareText: '',
  section: 'Nông nghiệp',
  picture: picture('lead'),
  sharePicture: undefined,
};
const cardWith = (fields: Partial<CardArticle>) => articleShareCard({ ...ARTICLE, ...fields }, PAPER, SITE);

describe('the card of an article', () => {
  it('says what the article says', () => {
    expect(cardWith({})).toEqual({
      pageTitle: 'Lúa được mùa | Báo Sông Hậu',
      title: 'Lúa được mùa',
      description: 'Nông dân phấn khởi.',
      address: 'https://bao.example/lua-duoc-mua-a12.html',
      siteName: 'Báo Sông Hậu',
      section: 'Nông nghiệp',
      picture: { url: 'https://bao.example/media/lead-1280.jpg', width: 1280, height: 720, alt: 'ảnh lead' },
    });
  });

  it('takes the share words where there are some, and leaves the page’s own title alone', () => {
    const card = cardWith({ shareTitle: 'Trúng mùa!', shareText: 'Giá lúa cũng cao.' });
    expect(card).toMatchObject({ title: 'Trúng mùa!', description: 'Giá lúa cũng cao.' });
    expect(card.pageTitle).toBe('Lúa được mùa | Báo Sông Hậu');
  });

  it.each([
    [{ sharePicture: chosen('share') }, 'share-1280', 'ảnh share'],
    [{}, 'lead-1280', 'ảnh lead'],
    [{ picture: undefined, sharePicture: chosen('share') }, 'share-1280', 'ảnh share'],
    [
      { picture: undefined, sharePicture: { ...chosen('drawn'), alt: '', drawn: true } },
      'drawn-1280',
      'Lúa được mùa – Báo Sông Hậu',
    ],
    [{ picture: undefined }, 'paper-1280', 'Báo Sông Hậu'],
    [{ picture: { ...picture('lead'), alt: '' } }, 'lead-1280', 'Lúa được mùa'],
  ])('of %j shows %s', (fields, name, alt) => {
    expect(cardWith(fields).picture).toMatchObject({ url: `https://bao.example/media/${name}.jpg`, alt });
  });

  it('has no picture when the paper has none either', () => {
    const paper = { ...PAPER, picture: null };
    expect(articleShareCard({ ...ARTICLE, picture: undefined }, paper, SITE).picture).toBeUndefined();
    expect(paperPicture(paper, SITE)).toBeUndefined();
  });

  it('cuts a long lead at a word', () => {
    const { description } = cardWith({ lead: 'mùa vàng '.repeat(100) });
    expect(description.length).toBeLessThanOrEqual(200);
    expect(description).toMatch(/(?:mùa|vàng)…$/u);
  });
});

describe('the picture of a card', () => {
  it('is described in no more words than X takes', () => {
    const { alt } = cardPicture(picture('a'), 'ruộng '.repeat(200), SITE);
    expect(alt.length).toBeLessThanOrEqual(420);
    expect(alt).toMatch(/ruộng…$/u);
  });

  it.each([
    [4000, 3000, 1280, 960],
    [1200, 630, 1200, 630],
    [640, 480, 640, 480],
    [300, 999, 300, 999],
  ])('of %i × %i is its rendition of %i × %i', (width, height, shownWidth, shownHeight) => {
    const shown = cardPicture(picture('a', width, height), '', SITE);
    expect(shown).toMatchObject({ width: shownWidth, height: shownHeight });
    expect(shown.url).toBe(`https://bao.example/media/a-${shownWidth}.jpg`);
  });
});

describe('a card read off a head', () => {
  it('is what the head says', () => {
    const tags = new Map([
      ['title', 'Lúa được mùa | Báo Sông Hậu'],
      ['canonical', 'https://bao.example/lua-duoc-mua-a12.html'],
      ['og:title', 'Lúa được mùa'],
      ['og:description', 'Nông dân phấn khởi.'],
      ['og:site_name', 'Báo Sông Hậu'],
      ['article:section', 'Nông nghiệp'],
      ['og:image', 'https://bao.example/media/lead-1280.jpg'],
      ['og:image:width', '1280'],
      ['og:image:height', '720'],
      ['og:image:alt', 'ảnh lead'],
    ]);
    expect(readShareCard(tags)).toEqual(cardWith({}));
  });

  it('has no picture and no section where there are none, and is none on a page without a card', () => {
    const bare = new Map([
      ['canonical', 'https://bao.example/'],
      ['og:title', 'Báo'],
    ]);
    expect(readShareCard(bare)).toMatchObject({ title: 'Báo', picture: undefined, section: undefined });
    expect(readShareCard(new Map([['title', 'Tòa soạn']]))).toBeUndefined();
  });
});
