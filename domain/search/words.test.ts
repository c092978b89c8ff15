import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsOf, searchWords } from './words.ts';

const marked = (text: string) => searchWords(text).map((word) => word.marked);
const folded = (text: string) => searchWords(text).map((word) => word.folded);

describe('the words of a text', () => {
  it.each([
    ['Đường sắt', ['đường', 'sắt'], ['duong', 'sat']],
    ['Ðường sắt', ['đường', 'sắt'], ['duong', 'sat']],
    ['TP.HCM', ['tp', 'hcm'], ['tp', 'hcm']],
    ['hoà bình', ['hoà', 'bình'], ['hoa', 'binh']],
    ['hòa bình', ['hoà', 'bình'], ['hoa', 'binh']],
    ['khỏe, thủy, hỏa hoạn, toàn', ['khoẻ', 'thuỷ', 'hoả', 'hoạn', 'toàn'], ['khoe', 'thuy', 'hoa', 'hoan', 'toan']],
    ['quý của mùa', ['quí', 'của', 'mùa'], ['qui', 'cua', 'mua']],
    [
      'kỹ sư, bác sỹ, lý do, Mỹ, tỷ, hy vọng',
      ['kĩ', 'sư', 'bác', 'sĩ', 'lí', 'do', 'mĩ', 'tỉ', 'hi', 'vọng'],
      undefined,
    ],
    ['tây y, máy bay, thúy', ['tây', 'y', 'máy', 'bay', 'thuý'], undefined],
    ['nắng ☀️ nóng ❤️', ['nắng', 'nóng'], ['nang', 'nong']],
    ['ngày 02/06/2020', ['ngày', '2', '6', '2020'], ['ngay', '2', '6', '2020']],
    ['số 0 và 00', ['số', '0', 'và', '0'], ['so', '0', 'va', '0']],
    ['H₂O – 6.300-6.500 đồng/kg', ['h', '₂', 'o', '6300', '6500', 'đồng', 'kg'], undefined],
    ['1.850ha, 15.000đ, 2,5ha, 3.000m2', ['1850', 'ha', '15000', 'đ', '2‚5', 'ha', '3000', 'm', '2'], undefined],
    ['quận 5,6,7; 2024,2025', ['quận', '5', '6', '7', '2024', '2025'], undefined],
    ['1,9 triệu; 31.500,5 tấn; 0,4‰', ['1‚9', 'triệu', '31500‚5', 'tấn', '0‚4'], undefined],
    ['2.6.2020, 10.0.0.1, 1.85, COVID19', ['2', '6', '2020', '10', '0', '0', '1', '1', '85', 'covid', '19'], undefined],
    ['… — "!"', [], []],
  ])('%s', (text, withMarks, without) => {
    expect(marked(text)).toEqual(withMarks);
    if (without) expect(folded(text)).toEqual(without);
  });

  it('are the same however a text is composed', () => {
    const text = 'Vàm Thuận xuống giống sớm, thủy lợi khỏe';
    expect(marked(text.normalize('NFD'))).toEqual(marked(text));
    expect(folded(text.normalize('NFD'))).toEqual(folded(text));
  });

  it('say where they stand, and hold nothing that parts words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of searchWords(text)) {
          expect(text.slice(word.start, word.end)).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}.,]*$/u);
          expect(word.marked + word.folded).not.toMatch(/[\s"·¶.,]/u);
          expect(word.folded).not.toBe('');
        }
      }),
    );
  });

  it('make a pair with each neighbour', () => {
    expect(pairsOf(['gia', 'lua', 'tuoi'])).toEqual(['gia·lua', 'lua·tuoi']);
    expect(pairsOf(['lua'])).toEqual([]);
  });
});
