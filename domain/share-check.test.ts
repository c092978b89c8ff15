import { describe, expect, it } from 'vitest';
import type { ShareCard } from './share-card.ts';
import { checkShareCard, SHARE_WARNINGS, searchTitle } from './share-check.ts';

const picture = { url: 'https://bao.example/a.jpg', width: 1200, height: 630, alt: 'Ruộng lúa chín' };
const GOOD: ShareCard = {
  pageTitle: 'Lúa được mùa | Báo Sông Hậu',
  title: 'Lúa được mùa',
  description: 'Nông dân phấn khởi.',
  address: 'https://bao.example/lua-a1.html',
  siteName: 'Báo Sông Hậu',
  section: 'Nông nghiệp',
  picture,
};
const long = (length: number) => 'ộ'.repeat(length);

const CASES: readonly (readonly [string, Partial<ShareCard>, string])[] = [
  ['nothing to share', { title: '' }, 'title_missing'],
  ['61 characters for search', { pageTitle: `${long(61)} | Báo Sông Hậu` }, 'title_cut_search'],
  ['89 characters on a card', { title: long(89) }, 'title_cut_card'],
  ['capitals', { title: 'LÚA ĐƯỢC MÙA LỚN' }, 'title_capitals'],
  ['no words under it', { description: '' }, 'description_missing'],
  ['161 characters under it', { description: long(161) }, 'description_cut'],
  ['no picture', { picture: undefined }, 'picture_missing'],
  ['the paper’s picture', { picture: { ...picture, alt: 'Báo Sông Hậu' } }, 'picture_of_paper'],
  ['599 pixels', { picture: { ...picture, width: 599, height: 314 } }, 'picture_tiny'],
  ['1199 pixels', { picture: { ...picture, width: 1199, height: 628 } }, 'picture_small'],
  ['a square', { picture: { ...picture, height: 1200 } }, 'picture_cropped'],
  ['a panorama', { picture: { ...picture, height: 400 } }, 'picture_cropped'],
  ['a picture without words', { picture: { ...picture, alt: '' } }, 'alt_missing'],
  ['the headline for its words', { picture: { ...picture, alt: 'Lúa được mùa' } }, 'alt_missing'],
  ['no section', { section: undefined }, 'section_missing'],
];

describe('looking a card over', () => {
  it.each(CASES)('warns of %s', (_, fields, warning) => {
    expect(checkShareCard({ ...GOOD, ...fields })).toEqual([warning]);
  });

  it.each([
    ['a good card', {}],
    ['60 characters for search', { pageTitle: `${long(60)} | Báo Sông Hậu` }],
    ['88 characters on a card', { title: long(88) }],
    ['160 characters under it', { description: long(160) }],
    ['a 16:9 picture', { picture: { ...picture, width: 1280, height: 720 } }],
    ['a short name in capitals', { title: 'VTV và TTXVN' }],
  ])('has nothing to say of %s', (_, fields) => {
    expect(checkShareCard({ ...GOOD, ...fields })).toEqual([]);
  });

  it('has a case for every warning', () => {
    expect(new Set(CASES.map(([, , warning]) => warning))).toEqual(new Set(SHARE_WARNINGS));
  });
});

describe('the title of a search result', () => {
  it.each([
    ['Lúa được mùa | Báo Sông Hậu', 'Lúa được mùa | Báo Sông Hậu'],
    [`${'mùa vàng '.repeat(6).trim()} | Báo Sông Hậu`, 'mùa vàng '.repeat(6).trim()],
    [`${'mùa vàng '.repeat(9).trim()} | Báo Sông Hậu`, `${'mùa vàng '.repeat(6)}mùa…`],
  ])('of %j is %j', (pageTitle, shown) => {
    expect(searchTitle({ ...GOOD, pageTitle })).toBe(shown);
  });
});
