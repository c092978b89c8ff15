import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawableText, fitHeadline } from './share-image.ts';

describe('words on a share image', () => {
  it.each([
    ['Lúa được mùa 🎉🎉!', 'Lúa được mùa!'],
    ['Ẫ Ế Ộ Ữ Ợ ặ ẵ đ Đ “trúng giá” – 5.000 đồng/kg', 'Ẫ Ế Ộ Ữ Ợ ặ ẵ đ Đ “trúng giá” – 5.000 đồng/kg'],
    ['越南 Việt Nam', 'Việt Nam'],
    ['Co\u0302\u0323t mo\u0302\u0301c', 'Cột mốc'],
    ['Łódź – Škoda – Çağlar', 'Łódź – Škoda – Çağlar'],
    ['xuất‑khẩu', 'xuất-khẩu'],
  ])('%j are %j', (text, drawn) => {
    expect(drawableText(text)).toBe(drawn);
  });

  it('are settled: what was made drawable stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(drawableText(drawableText(text))).toBe(drawableText(text));
      }),
    );
  });
});

describe('a headline in its room', () => {
  it('is larger the shorter it is', () => {
    const sizes = [2, 8, 12, 16, 24, 40].map((words) => fitHeadline('lúa gạo '.repeat(words).trim()).size);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(new Set(sizes).size).toBeGreaterThan(3);
  });

  it('never takes more height than there is, however long or unbroken', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('W', 'Ộ', 'i', ' ', 'lúa '), maxLength: 300 }), (headline) => {
        const { size, lines } = fitHeadline(headline);
        expect(lines).toBeGreaterThanOrEqual(2);
        expect(size * 1.3 * lines).toBeLessThanOrEqual(358);
      }),
    );
  });

  it('is set smaller in capitals', () => {
    const headline = 'Nông dân các xã cù lao phấn khởi trước vụ mùa bội thu, giá lúa tăng cao';
    expect(fitHeadline(headline.toUpperCase()).size).toBeLessThan(fitHeadline(headline).size);
  });
});
