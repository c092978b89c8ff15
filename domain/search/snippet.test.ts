import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery, SEARCH_TIERS, type SearchQuery, type SearchTier } from './query.ts';
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
  it.each<[string, SearchTier, string, string]>([
    ['giá lúa', 'marked', 'Giá lúa tăng, giá phân cũng tăng.', '[Giá lúa] tăng, giá phân cũng tăng.'],
    ['gia lua', 'phrase', 'Giá lúa tăng.', '[Giá lúa] tăng.'],
    ['giá lúa', 'marked', 'Già lụa, giá lúa', 'Già lụa, [giá lúa]'],
    ['giá lúa', 'phrase', 'Già lụa, giá lúa', '[Già lụa], [giá lúa]'],
    ['giá lúa', 'words', 'Lúa được giá', '[Lúa] được [giá]'],
    ['giá lúa', 'marked', 'Lúa được giá', 'Lúa được giá'],
    ['khủng long', 'words', 'Khung sắt, lòng đường', 'Khung sắt, lòng đường'],
    ['khung long', 'words', 'Khung sắt, lòng đường', '[Khung] sắt, [lòng] đường'],
    ['UBND', 'phrase', 'Ủy ban nhân dân xã', '[Ủy ban nhân dân] xã'],
    ['ủy ban nhân dân', 'marked', 'UBND xã, ủy ban nhân dân huyện', '[UBND] xã, [ủy ban nhân dân] huyện'],
    ['TPHCM', 'phrase', 'Mưa ở TP.HCM, nắng ở TP Hồ Chí Minh', 'Mưa ở [TP.HCM], nắng ở [TP Hồ Chí Minh]'],
    ['đại học', 'marked', 'Trường kéo dài học kỳ', 'Trường kéo dài học kỳ'],
    ['hợp tác xã lúa', 'words', 'HTX ở xã trồng lúa, hợp đồng', '[HTX] ở xã trồng [lúa], hợp đồng'],
    ['1850', 'phrase', 'Có 1.850 hộ, 1.853 người', 'Có [1.850] hộ, 1.853 người'],
    ['hòa', 'marked', 'Hoà Bình', '[Hoà] Bình'],
    ['duong sat', 'phrase', 'Đường sắt'.normalize('NFD'), `[${'Đường sắt'.normalize('NFD')}]`],
    ['lúa', 'marked', 'Ngô được mùa', 'Ngô được mùa'],
  ])('%s by %s in “%s”', (text, tier, where, expected) => {
    expect(written(markHits(where, queryOf(text), tier))).toBe(expected);
  });

  it('is shown with what stands around it', () => {
    const snippet = written(snippetOf(`${FILLING} giá lúa ${FILLING}`, queryOf('giá lúa'), 'marked')) ?? '';
    expect(snippet).toMatch(/^… .*chín mười \[giá lúa\] một hai.* …$/u);
    expect(snippet.split(/\s+/u).length).toBeLessThanOrEqual(46);
    expect(written(snippetOf('Giá lúa tăng.', queryOf('giá lúa'), 'marked'))).toBe('[Giá lúa] tăng.');
    expect(snippetOf(FILLING, queryOf('giá lúa'), 'marked')).toBeUndefined();
  });

  it('is shown where most of it stands together, and whole', () => {
    const apart =
      written(snippetOf(`Giá cũ. ${FILLING} Giá phân và lúa. ${FILLING}`, queryOf('giá lúa'), 'words')) ?? '';
    expect(apart).toContain('[Giá] phân và [lúa]');
    const long = 'a b c d e f g h '.repeat(5).trim();
    expect(written(snippetOf(`${FILLING} ${long} ${FILLING}`, queryOf(long), 'phrase'))).toContain(`[${long}]`);
  });

  it('is shown to the end of its sentence', () => {
    const end = `${FILLING} nông dân được giá lúa.”`;
    expect(written(snippetOf(end, queryOf('giá lúa'), 'marked'))).toMatch(/^… .* được \[giá lúa\]\.”$/u);
  });

  it('makes up the text again', () => {
    const words = fc.array(fc.constantFrom('giá', 'lúa', 'Gia', '·', '\n', 'đ', '"', '👍', 'UBND'), { maxLength: 60 });
    fc.assert(
      fc.property(words, words, fc.constantFrom(...SEARCH_TIERS), (text, looked, tier) => {
        const query = readQuery(looked.join(' '));
        if (!query) return;
        const whole = text.join(' ');
        expect(
          markHits(whole, query, tier)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(whole);
        const shown = snippetOf(whole, query, tier)?.map((piece) => piece.text) ?? [''];
        expect(whole).toContain(shown.filter((piece) => piece !== '… ' && piece !== ' …').join(''));
      }),
    );
  });
});
