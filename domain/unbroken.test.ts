import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textPieces } from './unbroken.ts';

const wholeIn = (text: string) =>
  textPieces(text)
    .filter(({ isWhole }) => isWhole)
    .map((piece) => piece.text);

describe('what is kept on one line', () => {
  it.each([
    ['Hạ Cảng Vàm Xáng 2-1, Hậu Giang Xanh FC đòi lại ngôi đầu bảng', ['2-1']],
    ['Lễ 2-9: nghỉ từ 30-8 đến 2-9-2026', ['2-9', '30-8', '2-9-2026']],
    ['Năm học 2024-2025', ['2024-2025']],
    ['Năm học 2024–2025 (bổ sung)', ['2024–2025']],
    ['Giá 6,5-7,2 triệu đồng', ['6,5-7,2']],
    ['U-23 Việt Nam và dịch Covid-19', ['U-23', 'Covid-19']],
    ['Quốc lộ ĐT-923', ['ĐT-923']],
    ['“2-1”', ['2-1']],
    ['2-1', ['2-1']],
    ['3-2-1.', ['3-2-1']],
  ])('%s', (text, whole) => {
    expect(wholeIn(text)).toEqual(whole);
  });

  it.each([
    '',
    'Chợ nổi Cái Sơn',
    'Tuyến Hà Nội-Huế',
    'Thắng 2 - 1',
    '-5 độ C',
    'Tăng 5- giảm',
    'Ngày 2/9, giá 2,5 triệu',
    'Số 0292-3999-888-777',
    'abc-123.bao.example/trang-2',
  ])('nothing of “%s”', (text) => {
    expect(wholeIn(text)).toEqual([]);
  });
});

describe('the pieces of any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('2', '19', '-', '–', ' ', 'ấ', 'a\u0302', 'Covid', ',', '.', '🎉', '\n'))
      .map((parts) => parts.join('')),
  );

  it('make it up again, none of them empty', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = textPieces(text).map((piece) => piece.text);
        expect(pieces.join('')).toBe(text);
        expect(pieces).not.toContain('');
      }),
    );
  });

  it('are whole only where they are short, without a space, and hold a number beside a hyphen', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const whole of wholeIn(text)) expect(whole).toMatch(/^(?=\S{3,24}$).*(?:\p{N}[-–]|[-–]\p{N})/u);
      }),
    );
  });

  it('are found in a long word without end as fast as in a short one', () => {
    const long = `${'a'.repeat(200_000)}-`.repeat(3);
    expect(textPieces(long)).toEqual([{ text: long, isWhole: false }]);
  });
});
