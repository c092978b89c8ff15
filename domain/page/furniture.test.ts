import { describe, expect, it } from 'vitest';
import { furnitureKind, isSignpost, opensComments } from './furniture.ts';

describe('furnitureKind', () => {
  it.each([
    ['Chia sẻ bài viết', 'share'],
    ['Chia sẻ bài viết:', 'share'],
    ['CHIA SẺ', 'share'],
    ['Tin liên quan', 'closing'],
    ['TIN BÀI LIÊN QUAN', 'closing'],
    ['Các tin khác', 'closing'],
    ['Tin cùng chuyên mục', 'closing'],
    ['Tin mới nhất', 'closing'],
    ['Bình luận', 'closing'],
    ['Bình luận (12)', 'closing'],
    ['Ý kiến bạn đọc', 'closing'],
    ['Từ khóa: lúa, gạo', 'closing'],
    ['© 2020 Báo Sông Hậu', 'closing'],
    ['Tổng biên tập: Nguyễn Vĩnh Kha', 'closing'],
    ['Facebook Twitter Zalo', 'loose'],
    ['Thích 12 Chia sẻ 3', 'loose'],
    ['In bài', 'loose'],
    ['Gửi email | In bài', 'loose'],
    ['1.234 lượt xem', 'loose'],
    ['Lượt xem: 1.234', 'loose'],
    ['0 bình luận', 'loose'],
    ['A- A A+', 'loose'],
    ['Quảng cáo', 'loose'],
    ['>> Xem thêm: Cầu mới', 'loose'],
    ['https://songhau.example/cau-moi-a12.html', 'loose'],
  ])('%s is %s', (line, kind) => {
    expect(furnitureKind(line)).toBe(kind);
  });

  it.each([
    'Chia sẻ bài viết này với bà con là cách giữ nghề.',
    'Tin liên quan đến lũ được phát trên loa.',
    'Facebook ngừng chạy ở Cái Sơn',
    'Bình luận viên Ba Thiện kể lại trận đấu',
    'Quảng cáo sai sự thật bị phạt',
    'Email của bạn đọc Cồn Én',
    'Từ khóa của năm là giữ nước.',
    'In bài thơ lên nón lá',
    '',
  ])('%s is the article', (line) => {
    expect(furnitureKind(line)).toBeUndefined();
  });

  it('knows where comments start', () => {
    expect(['Bình luận (2)', 'Ý KIẾN BẠN ĐỌC', 'Gửi bình luận', 'Tin khác'].map(opensComments)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('isSignpost', () => {
  it.each([
    'Trang chủ',
    'Trang chủ > Kinh tế',
    'Trang chủ » Xã hội » Đời sống',
    'Kinh tế / Nông nghiệp',
    'THỜI SỰ',
    'Xã hội – Pháp luật',
    'Báo Sông Hậu',
  ])('%s', (line) => {
    expect(isSignpost(line)).toBe(true);
  });

  it.each(['Kinh tế vườn hồi sinh', 'Báo động đỏ', 'BÁO ĐỘNG ĐỎ', 'Nhãn > xoài: nhà vườn đổi cây', 'Ruộng 1/5', ''])(
    'not %s',
    (line) => {
      expect(isSignpost(line)).toBe(false);
    },
  );
});
