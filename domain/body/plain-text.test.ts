import { describe, expect, it } from 'vitest';
import { type Block, type Body, bodyOfParagraphs, bodySchema, EMPTY_BODY, plainParagraph } from './document.ts';
import { isEmptyBody, mediaIdsOf, plainTextOf, relatedNumbersOf } from './plain-text.ts';

const bodyOf = (...content: Block[]): Body => bodySchema.parse({ type: 'doc', version: 1, content });
const pictureText = { caption: 'Gặt lúa', credit: 'Tấn Lộc', alt: 'Ruộng' };
const image = (mediaId: string): Block => ({ type: 'image', attrs: { ...pictureText, mediaId, width: 'wide' } });
const related = (number: number): Block => ({ type: 'relatedArticle', attrs: { number } });
const cell = (text: string) => ({
  type: 'tableCell' as const,
  attrs: { colspan: 1, rowspan: 1 },
  content: [plainParagraph(text)],
});

describe('plainTextOf', () => {
  it.each<[string, Block, string]>([
    [
      'a paragraph without its marks',
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Lúa ' },
          { type: 'text', text: 'được mùa', marks: [{ type: 'bold' }] },
        ],
      },
      'Lúa được mùa',
    ],
    ['an empty paragraph', { type: 'paragraph' }, ''],
    ['a heading', { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Giá lúa' }] }, 'Giá lúa'],
    [
      'a quote with its source',
      { type: 'quote', attrs: { source: 'Ông Năm' }, content: [plainParagraph('Mừng lắm'), plainParagraph('Lắm')] },
      'Mừng lắm\nLắm\nÔng Năm',
    ],
    ['a quote without source', { type: 'quote', attrs: { source: '' }, content: [plainParagraph('Mừng')] }, 'Mừng'],
    [
      'a list, a line an item',
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [plainParagraph('một')] },
          { type: 'listItem', content: [plainParagraph('hai'), plainParagraph('ba')] },
        ],
      },
      'một\nhai\nba',
    ],
    [
      'a numbered list',
      { type: 'orderedList', content: [{ type: 'listItem', content: [plainParagraph('một')] }] },
      'một',
    ],
    ['the caption of a picture', image('0a'), 'Gặt lúa'],
    [
      'the captions of a gallery',
      {
        type: 'gallery',
        attrs: {
          images: [
            { ...pictureText, mediaId: '0a' },
            { ...pictureText, mediaId: '0b', caption: 'Phơi lúa' },
          ],
        },
      },
      'Gặt lúa\nPhơi lúa',
    ],
    ['the title of an embed', { type: 'embed', attrs: { provider: 'youtube', id: 'x', title: 'Phim' } }, 'Phim'],
    [
      'a table, a line a row',
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('a'), cell('b')] },
          { type: 'tableRow', content: [cell('c'), cell('')] },
        ],
      },
      'a\tb\nc\t',
    ],
    [
      'a box with its title',
      {
        type: 'box',
        attrs: { title: 'Số liệu' },
        content: [
          plainParagraph('5.000 tấn'),
          { type: 'bulletList', content: [{ type: 'listItem', content: [plainParagraph('lúa')] }] },
        ],
      },
      'Số liệu\n5.000 tấn\nlúa',
    ],
    ['no word for a card', related(7), ''],
    ['no word for a divider', { type: 'divider' }, ''],
  ])('gives %s', (_what, block, expected) => {
    expect(plainTextOf(bodyOf(block))).toBe(expected);
  });

  it('puts each block on a line of its own', () => {
    expect(plainTextOf(bodyOfParagraphs(['Một', '', 'Hai']))).toBe('Một\n\nHai');
    expect(plainTextOf(EMPTY_BODY)).toBe('');
  });
});

describe('isEmptyBody', () => {
  it.each<[string, Body, boolean]>([
    ['no block', EMPTY_BODY, true],
    ['empty paragraphs', bodyOfParagraphs(['', '']), true],
    ['paragraphs of blanks', bodyOfParagraphs([' \n ', '\u00A0']), true],
    ['a lone divider', { ...EMPTY_BODY, content: [{ type: 'divider' }] }, true],
    ['a heading without words', { ...EMPTY_BODY, content: [{ type: 'heading', attrs: { level: 2 } }] }, true],
    [
      'a list without words',
      {
        ...EMPTY_BODY,
        content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] }],
      },
      true,
    ],
    ['one letter', bodyOfParagraphs(['', 'à']), false],
    ['a picture', bodyOf(image('0a')), false],
  ])('%s', (_what, body, empty) => {
    expect(isEmptyBody(body)).toBe(empty);
  });
});

describe('what a body points to', () => {
  it('lists the media of pictures and galleries once each, in order', () => {
    const gallery: Block = {
      type: 'gallery',
      attrs: { images: ['0b', '0a', '0c'].map((mediaId) => ({ ...pictureText, mediaId })) },
    };
    expect(mediaIdsOf(bodyOf(image('0a'), gallery, image('0c'), plainParagraph('x')))).toEqual(['0a', '0b', '0c']);
    expect(mediaIdsOf(EMPTY_BODY)).toEqual([]);
  });

  it('lists the numbers of related articles once each, in order', () => {
    expect(relatedNumbersOf(bodyOf(related(9), plainParagraph('x'), related(3), related(9)))).toEqual([9, 3]);
    expect(relatedNumbersOf(EMPTY_BODY)).toEqual([]);
  });
});
