import { describe, expect, it } from 'vitest';
import { type Block, EMPTY_BODY, plainParagraph } from './document.ts';
import { storyKindsOf } from './story-kinds.ts';

const words = { caption: '', credit: '', alt: '' };
const image: Block = { type: 'image', attrs: { mediaId: 'a1', ...words, width: 'text' } };
const gallery: Block = { type: 'gallery', attrs: { images: [{ mediaId: 'a1', ...words }] } };
const film: Block = { type: 'embed', attrs: { provider: 'youtube', id: 'x', title: '' } };
const text = plainParagraph('Lúa trúng.');

describe('a story', () => {
  it.each<readonly [string, readonly Block[], readonly string[]]>([
    ['without anything', [], []],
    ['of words', [text, text, text], []],
    ['with two pictures', [image, text, image], []],
    ['with three pictures', [image, text, image, image], ['photo']],
    ['with a gallery', [text, gallery], ['photo']],
    ['with a film', [text, film], ['video']],
    ['with both', [film, gallery], ['photo', 'video']],
  ])('%s', (_what, content, kinds) => {
    expect(storyKindsOf({ ...EMPTY_BODY, content: [...content] })).toEqual(kinds);
  });
});
