import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLabel } from './labelled-line.ts';

describe('a line of the imprint', () => {
  it.each([
    ['Tổng biên tập: Lê Hoài Thương', 'Tổng biên tập', 'Lê Hoài Thương'],
    ['  Tòa soạn:  27 bến Ninh Hòa  ', 'Tòa soạn', '27 bến Ninh Hòa'],
    ['Giấy phép số 00/GP-MẪU', 'Nhãn', 'Giấy phép số 00/GP-MẪU'],
    ['https://bao.example', 'Nhãn', 'https://bao.example'],
    ['0299 3000 000', 'Nhãn', '0299 3000 000'],
    ['Tên: ', 'Nhãn', 'Tên:'],
    [': trống', 'Nhãn', ': trống'],
    ['', 'Nhãn', ''],
    ['Ghi rõ nguồn khi phát hành lại thông tin từ trang này, nghĩa là: tên báo', 'Nhãn', undefined],
  ])('%j', (line, label, value) => {
    expect(splitLabel(line, 'Nhãn')).toEqual({ label, value: value ?? line });
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const { label, value } = splitLabel(line, '');
        const words = (text: string) => text.replace(/[\s:]/gu, '');
        expect(words(label) + words(value)).toBe(words(line));
      }),
    );
  });
});
