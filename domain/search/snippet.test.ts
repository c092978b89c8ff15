import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery, type SearchQuery } from './query.ts';
import { markHits, type SnippetPiece, snippetOf } from './snippet.ts';

function queryOf(text: string): SearchQuery {
  const query = readQuery(text);
  if (!query) throw new Error(`nothing is looked for in ${text}`);
  return query;
}

const written = (pieces: readonly SnippetPiece[] | undefined) =>
  pieces?.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

const FILLING = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(6).trim();

describe('what was looked for in a text', () => {
  it.each([
    ['giá lúa', 'Giá lúa tăng, giá phân cũng tăng.', '[Giá lúa] tăng, giá phân cũng tăng.'],
    ['gia lua', 'Giá lúa tăng.', '[Giá lúa] tăng.'],
    ['giá lúa', 'Già lụa, giá lúa', 'Già lụa, [giá lúa]'],
    ['giá lúa', 'Lúa được giá', '[Lúa] được [giá]'],
    ['khủng long', 'Khung sắt, lòng đường', 'Khung sắt, lòng đường'],
    ['khung long', 'Khung sắt, lòng đường', '[Khung] sắt, [lòng] đường'],
    ['UBND', 'Ủy ban nhân dân xã', '[Ủy ban nhân dân] xã'],
    ['ủy ban nhân dân', 'UBND xã, ủy ban nhân dân huyện', '[UBND] xã, [ủy ban nhân dân] huyện'],
    ['TPHCM', 'Mưa ở TP.HCM, nắng ở TP Hồ Chí Minh', 'Mưa ở [TP.HCM], nắng ở [TP Hồ Chí Minh]'],
    ['hòa', 'Hoà Bình', '[Hoà] Bình'],
    ['duong sat', 'Đường sắt'.normalize('NFD'), `[${'Đường sắt'.normalize('NFD')}]`],
    ['lúa', 'Ngô được mùa', 'Ngô được mùa'],
  ])('%s in “%s”', (text, where, expected) => {
    expect(written(markHits(where, queryOf(text)))).toBe(expected);
  });

  it('is shown with what stands around it', () => {
    const snippet = written(snippetOf(`${FILLING} giá lúa ${FILLING}`, queryOf('giá lúa'))) ?? '';
    expect(snippet).toMatch(/^… .*chín mười \[giá lúa\] một hai.* …$/u);
    expect(snippet.split(/\s+/u).length).toBeLessThanOrEqual(46);
    expect(written(snippetOf('Giá lúa tăng.', queryOf('giá lúa')))).toBe('[Giá lúa] tăng.');
    expect(snippetOf(FILLING, queryOf('giá lúa'))).toBeUndefined();
  });

  it('is shown where most of it stands together, and whole', () => {
    const apart = written(snippetOf(`Giá cũ. ${FILLING} Giá phân và lúa. ${FILLING}`, queryOf('giá lúa'))) ?? '';
    expect(apart).toContain('[Giá] phân và [lúa]');
    const long = 'a b c d e f g h '.repeat(5).trim();
    expect(written(snippetOf(`${FILLING} ${long} ${FILLING}`, queryOf(long)))).toContain(`[${long}]`);
  });

  it('makes up the text again', () => {
    const words = fc.array(fc.constantFrom('giá', 'lúa', 'Gia', '·', '\n', 'đ', '"', '👍', 'UBND'), { maxLength: 60 });
    fc.assert(
      fc.property(words, words, (text, looked) => {
        const query = readQuery(looked.join(' '));
        if (!query) return;
        const whole = text.join(' ');
        expect(
          markHits(whole, query)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(whole);
        const shown = snippetOf(whole, query)?.map((piece) => piece.text) ?? [''];
        expect(whole).toContain(shown.filter((piece) => piece !== '… ' && piece !== ' …').join(''));
      }),
    );
  });
});
