import { describe, expect, it } from 'vitest';
import type { Credit } from '../credits.ts';
import { isByline, orderCredits, readByline, writeByline } from './byline.ts';

const flat = (line: string) => readByline(line)?.credits.map(({ role, name }) => `${role} ${name}`);
const doubts = (line: string) => readByline(line)?.doubts.map(({ about }) => about);

describe('readByline', () => {
  it.each([
    ['THANH AN', ['article Thanh An']],
    ['THANH AN - MINH HUY', ['article Thanh An', 'article Minh Huy']],
    ['THANH AN, MINH HUY và THU LÝ', ['article Thanh An', 'article Minh Huy', 'article Thu Lý']],
    ['Bài, ảnh: THANH AN', ['article Thanh An', 'photo Thanh An']],
    ['BÀI, ẢNH: THANH AN', ['article Thanh An', 'photo Thanh An']],
    ['Bài và ảnh: Thanh An', ['article Thanh An', 'photo Thanh An']],
    ['Bài: THANH AN – Ảnh: MINH HUY', ['article Thanh An', 'photo Minh Huy']],
    ['Bài: THANH AN; ảnh: MINH HUY', ['article Thanh An', 'photo Minh Huy']],
    ['Bài: THANH AN (Ảnh: MINH HUY)', ['article Thanh An', 'photo Minh Huy']],
    ['Bài: THANH AN Ảnh: MINH HUY', ['article Thanh An', 'photo Minh Huy']],
    ['Tin, ảnh: B.NG', ['news B.NG', 'photo B.NG']],
    ['Tin: C', ['news C']],
    ['Video: QUỐC TRÍ', ['video Quốc Trí']],
    ['Clip: QUỐC TRÍ', ['video Quốc Trí']],
    ['Đồ họa: TƯỜNG VI', ['graphic Tường Vi']],
    ['Đồ hoạ: TƯỜNG VI', ['graphic Tường Vi']],
    ['Biên dịch: LAN CHI', ['translation Lan Chi']],
    ['HỒNG VÂN (tổng hợp)', ['article Hồng Vân']],
    ['LAN CHI (lược dịch)', ['translation Lan Chi']],
    ['NHÓM PHÓNG VIÊN', ['article Nhóm phóng viên']],
    ['K’LINH', ['article K’Linh']],
    ['PV', ['article PV']],
    ['T.AN', ['article T.AN']],
    ['LÊ H. - MINH HUY', ['article Lê H.', 'article Minh Huy']],
    ['Y MOAN', ['article Y Moan']],
  ])('%s', (line, credits) => {
    expect(flat(line)).toEqual(credits);
  });

  it.each([
    ['Theo TTXVN', 'TTXVN'],
    ['(Theo VOV)', 'VOV'],
    ['(Theo Tuổi Trẻ Online)', 'Tuổi Trẻ Online'],
    ['Nguồn: Dân trí', 'Dân trí'],
    ['THEO TTXVN', 'TTXVN'],
    ['Theo songhau.example', 'songhau.example'],
    ['THANH AN (Theo TTXVN)', 'TTXVN'],
    ['THANH AN (TTXVN)', 'TTXVN'],
    ['LAN CHI (lược dịch từ BBC)', 'BBC'],
  ])('%s names the source', (line, source) => {
    expect(readByline(line)?.source).toBe(source);
  });

  it.each([
    ['B.NG', ['abbreviation']],
    ['Tin: C', ['abbreviation']],
    ['NHƯ', ['guessed']],
    ['Thanh An', ['guessed']],
    ['HỒNG VÂN (tổng hợp)', ['compiled']],
    ['Thực hiện: ĐỨC TRÍ', ['role_guessed']],
    ['Bài: Nguyễn thị Sen', ['guessed']],
    ['THANH AN', []],
    ['Bài, ảnh: Thanh An', []],
  ])('%s leaves the doubts %j', (line, codes) => {
    expect(doubts(line)).toEqual(codes);
  });

  it.each([
    'Ông THANH AN nói nước đang lên.',
    'Ông THANH AN',
    '(Còn tiếp)',
    'CÒN TIẾP',
    'HẾT',
    'XIN CẢM ƠN',
    'Xin cảm ơn ông!',
    'XÃ CỒN ÉN THÊM BỐN TUYẾN ĐƯỜNG HOA',
    'KỲ 2: NGƯỢC NƯỚC',
    'Theo ông Lượm, điều đáng lo là nước.',
    'Theo Sở Nông nghiệp, giá lúa tăng.',
    'Theo Hai Tồn: Nước lên',
    'THANH AN, Minh',
    'Tin: nước đang lên ở đầu nguồn.',
    'Ảnh: Nông dân xã Cồn Én thu hoạch nhãn đầu mùa',
    'Bài học từ một mùa nước',
    'Bài: ',
    'THANH AN (61 tuổi)',
    '1 2 3',
    '',
  ])('%s is text', (line) => {
    expect(isByline(line)).toBe(false);
  });
});

describe('writeByline', () => {
  const credit = (role: Credit['role'], name: string): Credit => ({ role, name });

  it.each<[string, readonly Credit[]]>([
    ['', []],
    ['THANH AN', [credit('article', 'Thanh An')]],
    ['THANH AN - B.NG', [credit('article', 'Thanh An'), credit('article', 'B.NG')]],
    ['Bài, ảnh: THANH AN', [credit('article', 'Thanh An'), credit('photo', 'Thanh An')]],
    [
      'Bài: THANH AN – Ảnh: MINH HUY, THU LÝ',
      [credit('article', 'Thanh An'), credit('photo', 'Minh Huy'), credit('photo', 'Thu Lý')],
    ],
    ['Tin, video: C', [credit('news', 'C'), credit('video', 'C')]],
    ['Bài: Nguyễn thị Sen', [credit('article', 'Nguyễn thị Sen')]],
  ])('prints %s', (line, credits) => {
    expect(writeByline(credits)).toBe(line);
    if (line !== '') expect(readByline(line)?.credits).toEqual(credits);
  });

  it('orders people as they first appear, roles as the house lists them', () => {
    const mixed = [
      credit('photo', 'Thanh An'),
      credit('video', 'Minh Huy'),
      credit('article', 'Thanh An'),
      credit('photo', 'Thanh An'),
    ];
    expect(orderCredits(mixed)).toEqual([
      credit('article', 'Thanh An'),
      credit('photo', 'Thanh An'),
      credit('video', 'Minh Huy'),
    ]);
  });
});
