import { describe, expect, it } from 'vitest';
import { EMPTY_CONTENT } from '#domain/article.ts';
import { dropParked, forgetCopy, keepCopy, parkCopy, parkedCopies, recoverCopies, type Shelf } from './safety-copy.ts';

function emptyShelf(): Shelf & { readonly size: () => number } {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    size: () => kept.size,
  };
}

const place = { login: 'an', number: 7 };
const copy = (headline: string, at = 1) => ({ at, version: 1, content: { ...EMPTY_CONTENT, headline } });

describe('the safety copy on this machine', () => {
  it('is offered when the server does not have the text', () => {
    const shelf = emptyShelf();
    keepCopy(shelf, place, copy('Nước về sớm'));
    expect(recoverCopies(shelf, place, EMPTY_CONTENT)).toEqual([copy('Nước về sớm')]);
    expect(recoverCopies(shelf, place, EMPTY_CONTENT)).toEqual([copy('Nước về sớm')]);
  });

  it('is not offered when the server has the very text, or after saving', () => {
    const shelf = emptyShelf();
    keepCopy(shelf, place, copy('Nước về sớm'));
    expect(recoverCopies(shelf, place, copy('Nước về sớm').content)).toEqual([]);
    keepCopy(shelf, place, copy('Nước về muộn'));
    forgetCopy(shelf, place);
    expect(recoverCopies(shelf, place, EMPTY_CONTENT)).toEqual([]);
  });

  it('survives typing on while it waits for a decision', () => {
    const shelf = emptyShelf();
    keepCopy(shelf, place, copy('Bản cũ'));
    recoverCopies(shelf, place, EMPTY_CONTENT);
    keepCopy(shelf, place, copy('Bản mới', 2));
    expect(parkedCopies(shelf, place)).toEqual([copy('Bản cũ')]);
    expect(recoverCopies(shelf, place, EMPTY_CONTENT)).toEqual([copy('Bản mới', 2), copy('Bản cũ')]);
  });

  it('goes after the decision, and only that one', () => {
    const shelf = emptyShelf();
    parkCopy(shelf, place, copy('Một', 1));
    parkCopy(shelf, place, copy('Hai', 2));
    dropParked(shelf, place, 2);
    expect(parkedCopies(shelf, place)).toEqual([copy('Một', 1)]);
  });

  it('belongs to one person and one article', () => {
    const shelf = emptyShelf();
    keepCopy(shelf, place, copy('Của An'));
    expect(recoverCopies(shelf, { login: 'binh', number: 7 }, EMPTY_CONTENT)).toEqual([]);
    expect(recoverCopies(shelf, { login: 'an', number: 8 }, EMPTY_CONTENT)).toEqual([]);
  });

  it.each([
    '{',
    '[]',
    'null',
    '{"at":"x","version":1,"content":{}}',
    '{"at":1,"version":1,"content":{"headline":"a","body":{}}}',
  ])('is left alone when it is no copy: %s', (written) => {
    const shelf = emptyShelf();
    shelf.setItem('lentrang:an:bai:7', written);
    shelf.setItem('lentrang:an:bai:7:cu', written);
    expect(recoverCopies(shelf, place, EMPTY_CONTENT)).toEqual([]);
  });

  it('tells when the browser keeps nothing', () => {
    const full: Shelf = {
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
      removeItem: () => undefined,
    };
    expect(keepCopy(full, place, copy('Nước'))).toBe(false);
  });
});
