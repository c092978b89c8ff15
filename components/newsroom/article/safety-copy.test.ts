import { describe, expect, it } from 'vitest';
import { EMPTY_CONTENT } from '#domain/article.ts';
import { copiesOn, followTab, forgetCopy, keepCopy, newCopyId, recoverCopies, type Shelf } from './safety-copy.ts';
import { emptyShelf } from './shelf.test-support.ts';

const place = { login: 'an', number: 7 };
const copy = (headline: string, id = 'a', at = 1) => ({
  id,
  at,
  version: 1,
  content: { ...EMPTY_CONTENT, headline },
});

describe('the safety copy on this machine', () => {
  it('is offered when the server does not have the text, as often as the page is opened', () => {
    const shelf = emptyShelf();
    keepCopy(shelf, place, copy('Nước về sớm'));
    expect(recoverCopies(shelf, place, EMPTY_CONTENT)).toEqual([copy('Nước về sớm')]);
    expect(recoverCopies(shelf, place, EMPTY_CONTENT)).toEqual([copy('Nước về sớm')]);
  });

  it.each(['Nước về sớm', ' Nước về sớm '])('goes when the server has the very text: %j', (headline) => {
    const shelf = emptyShelf();
    keepCopy(shelf, place, copy(headline));
    expect(recoverCopies(shelf, place, copy('Nước về sớm').content)).toEqual([]);
    expect(recoverCopies(shelf, place, copy('Ai đó viết tiếp').content)).toEqual([]);
  });

  it('is kept for each tab: the save of one leaves the words of the other', () => {
    const shelf = emptyShelf();
    keepCopy(shelf, place, copy('Thẻ một', 'a', 1));
    keepCopy(shelf, place, copy('Thẻ hai', 'b', 2));
    expect(recoverCopies(shelf, place, EMPTY_CONTENT)).toEqual([copy('Thẻ hai', 'b', 2), copy('Thẻ một', 'a', 1)]);
    forgetCopy(shelf, place, 'b');
    expect(recoverCopies(shelf, place, EMPTY_CONTENT)).toEqual([copy('Thẻ một', 'a', 1)]);
  });

  it('follows the typing of its own tab', () => {
    const shelf = emptyShelf();
    keepCopy(shelf, place, copy('Bản', 'a', 1));
    keepCopy(shelf, place, copy('Bản mới', 'a', 2));
    expect(copiesOn(shelf, place)).toEqual([copy('Bản mới', 'a', 2)]);
  });

  it('is offered once when two tabs left the same words', () => {
    const shelf = emptyShelf();
    keepCopy(shelf, place, copy('Như nhau', 'a', 1));
    keepCopy(shelf, place, copy('Như nhau', 'b', 2));
    expect(recoverCopies(shelf, place, EMPTY_CONTENT)).toEqual([copy('Như nhau', 'b', 2)]);
    expect(copiesOn(shelf, place)).toHaveLength(1);
  });

  it('is one of eight at most, the newest', () => {
    const shelf = emptyShelf();
    for (let at = 1; at <= 12; at += 1) keepCopy(shelf, place, copy(`Bản ${at}`, `thẻ ${at}`, at));
    expect(recoverCopies(shelf, place, EMPTY_CONTENT).map(({ at }) => at)).toEqual([12, 11, 10, 9, 8, 7, 6, 5]);
    expect(copiesOn(shelf, place)).toHaveLength(8);
  });

  it('belongs to one person and one article', () => {
    const shelf = emptyShelf();
    keepCopy(shelf, place, copy('Của An'));
    for (const other of [
      { login: 'binh', number: 7 },
      { login: 'an', number: 8 },
      { login: 'an', number: 77 },
    ])
      expect(recoverCopies(shelf, other, EMPTY_CONTENT)).toEqual([]);
    keepCopy(shelf, { login: 'an:bai:7', number: 7 }, copy('Của người tên lạ', 'b'));
    expect(copiesOn(shelf, place)).toEqual([copy('Của An')]);
  });

  it.each([
    '{',
    '[]',
    'null',
    '{"at":"x","version":1,"content":{}}',
    '{"at":1,"version":1,"content":{"headline":"a","body":{}}}',
  ])('is left alone when it is no copy: %s', (written) => {
    const shelf = emptyShelf();
    shelf.setItem('lentrang:an:bai:7:a', written);
    expect(recoverCopies(shelf, place, EMPTY_CONTENT)).toEqual([]);
  });

  it('tells when the browser keeps nothing', () => {
    const refuses = () => {
      throw new Error('QuotaExceededError');
    };
    const full: Shelf = { length: 0, key: refuses, getItem: () => null, setItem: refuses, removeItem: refuses };
    expect(keepCopy(full, place, copy('Nước'))).toBe(false);
    expect(recoverCopies(full, place, EMPTY_CONTENT)).toEqual([]);
    forgetCopy(full, place, 'a');
  });

  it('has a name of its own for each page', () => {
    expect(new Set(Array.from({ length: 100 }, newCopyId)).size).toBe(100);
  });
});

describe('followTab', () => {
  const offers = [copy('Thẻ một', 'a'), copy('Thẻ hai', 'b')];
  const kept = (headline: string) => {
    const shelf = emptyShelf();
    keepCopy(shelf, place, copy(headline));
    return shelf.getItem(shelf.key(0) ?? '');
  };

  it('takes an offer back once its tab has saved it', () => {
    expect(followTab(offers, place, { key: 'lentrang:an:bai:7:a', newValue: null })).toEqual([offers[1]]);
  });

  it('offers what its tab has typed since', () => {
    const newValue = kept('Thẻ một viết thêm');
    expect(followTab(offers, place, { key: 'lentrang:an:bai:7:a', newValue })).toEqual([
      copy('Thẻ một viết thêm', 'a'),
      offers[1],
    ]);
  });

  it.each(['lentrang:an:bai:7:c', 'lentrang:an:bai:8:a', null])('minds no other key: %s', (key) => {
    expect(followTab(offers, place, { key, newValue: null })).toEqual(offers);
  });
});
