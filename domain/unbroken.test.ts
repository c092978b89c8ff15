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
    ['Triều lên 2,07 m, bốn tuyến ngập; dài 1.450 m', ['2,07 m', '1.450 m']],
    ['58 m³ bê tông, 25-26 độ C, rộng 32 km²', ['58 m³', '25-26 độ C', '32 km²']],
    ['Độ mặn 4 ‰, tăng 37 %.', ['4 ‰', '37 %']],
    ['Chạy 45 km/h, xả 3 m3/s, bón 50 kg/ha, 6 mg/ngày', ['45 km/h', '3 m3/s', '50 kg/ha']],
    ['Lạnh -5 độ C', ['-5 độ C']],
    ['Thả tôm trên 12.200-15.500 ha, trên 1.200-1.500 ha', ['12.200-15.500', '1.200-1.500 ha']],
    ['Giá 33.000-36.000 đồng, 180.000-220.000 đồng', ['33.000-36.000', '180.000-220.000']],
  ])('%s', (text, whole) => {
    expect(wholeIn(text)).toEqual(whole);
  });

  it.each([
    '',
    'Chợ nổi Cái Sơn',
    'Tuyến Hà Nội-Huế',
    'Thắng 2 - 1',
    'Có 5 mẫu, 3 kg\u0301, ba 7 haha, 1.234.567.890.123 m',
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
      .array(fc.constantFrom('2', '19', '-', '–', ' ', ' m', ' độ C', 'ấ', 'a\u0302', 'Covid', ',', '.', '🎉', '\n'))
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

  it('are whole only where they are short, and hold a number beside a hyphen or before a unit', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const whole of wholeIn(text))
          expect(whole).toMatch(/^(?=\S{3,30}$).*(?:\p{N}[-–]|[-–]\p{N})|^[\p{N}.,–-]+ \S{1,3}(?: C)?(?:\/\S{1,3})?$/u);
      }),
    );
  });

  it('are found in a long word without end as fast as in a short one', () => {
    for (const part of ['a'.repeat(200_000), '1'.repeat(200_000), '1,'.repeat(100_000)]) {
      const long = `${part}-`.repeat(3);
      expect(textPieces(long)).toEqual([{ text: long, isWhole: false }]);
    }
  });
});
