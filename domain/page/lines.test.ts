import { describe, expect, it } from 'vitest';
import { pageLines } from './lines.ts';

const texts = (text: string) => pageLines(text).map((line) => line.text);
const OPEN = 'Nước bắt đầu đỏ, làng đan lờ Tân Phước lại rộn tiếng chẻ tre từ';
const CLOSED = 'mờ sáng, người ngồi vót nan, kẻ đan vành, ai cũng vui tay vui miệng.';

describe('pageLines', () => {
  it('joins the lines of a wrapped paragraph', () => {
    expect(texts(`${OPEN}\n${CLOSED}`)).toEqual([`${OPEN} ${CLOSED}`]);
  });

  it.each(['THANH AN', 'Bài, ảnh: THANH AN', 'Chia sẻ bài viết', 'Facebook Twitter Zalo', '02/06/2020 - 06:17'])(
    'keeps %s apart that follows a full line',
    (line) => {
      expect(texts(`${OPEN}\n${CLOSED}\n${line}`)).toEqual([`${OPEN} ${CLOSED}`, line]);
    },
  );

  it('joins a full line that ends a sentence to the next sentence', () => {
    expect(texts(`${OPEN}\n${CLOSED}\nNgày nào cũng vậy.`)).toEqual([`${OPEN} ${CLOSED} Ngày nào cũng vậy.`]);
  });

  it('leaves lines alone that no column limit could have made', () => {
    const long = `- ${OPEN} chiều tới ${OPEN}`;
    expect(texts(`${long}\n${long}\n${CLOSED}`)).toEqual([long, long, CLOSED]);
  });

  it('leaves short paragraphs alone, one on each line', () => {
    const lines = ['Đò ngang Bến Mít', 'Đò chạy thêm chuyến đêm.', 'Giá vé giữ nguyên.', 'Áo phao đủ cho mọi người.'];
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  it('counts blocks and their lines', () => {
    expect(pageLines('một\nhai\n\n\nba')).toEqual([
      { text: 'một', block: 0, blockSize: 2 },
      { text: 'hai', block: 0, blockSize: 2 },
      { text: 'ba', block: 1, blockSize: 1 },
    ]);
  });
});
