import { describe, expect, it } from 'vitest';
import { isCaption } from './caption.ts';

describe('isCaption', () => {
  it.each([
    'Ảnh: MINH HUY',
    'Bà Tư Nhàn vót nan tre. Ảnh: MINH HUY',
    'Bà Tư Nhàn vót nan tre. Ảnh: B.NG',
    'Bà Tư Nhàn vót nan tre (Ảnh: Minh Huy)',
    'Bà Tư Nhàn vót nan tre - Ảnh: Minh Huy.',
    'Đường hoa Cồn Én. Nguồn ảnh: Xã đoàn Cồn Én',
    'Ảnh minh họa',
    'Đường hoa Cồn Én (Ảnh minh họa)',
  ])('%s', (line) => {
    expect(isCaption(line)).toBe(true);
  });

  it.each([
    'Bài: THANH AN – Ảnh: MINH HUY',
    'TIN, ẢNH: B.NG',
    'Ảnh: một góc chợ. Người bán chưa tới, ghe đã đầy.',
    'Ông treo ảnh: con, cháu và chắt.',
    'Ảnh minh họa cho bài thơ treo khắp xóm.',
    '',
  ])('not %s', (line) => {
    expect(isCaption(line)).toBe(false);
  });
});
