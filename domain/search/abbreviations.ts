import { type SearchWord, searchWords } from './words.ts';

/** What Vietnamese papers write both in full and in letters. */
const WRITTEN: readonly (readonly [short: string, long: string])[] = [
  ['ĐBSCL', 'đồng bằng sông Cửu Long'],
  ['UBND', 'ủy ban nhân dân'],
  ['HĐND', 'hội đồng nhân dân'],
  ['UBMTTQ', 'ủy ban Mặt trận Tổ quốc'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['TP.HCM', 'Thành phố Hồ Chí Minh'],
  ['TPHCM', 'Thành phố Hồ Chí Minh'],
  ['TP', 'thành phố'],
  ['HTX', 'hợp tác xã'],
  ['THPT', 'trung học phổ thông'],
  ['THCS', 'trung học cơ sở'],
  ['CSGT', 'cảnh sát giao thông'],
  ['ATGT', 'an toàn giao thông'],
  ['GTVT', 'giao thông vận tải'],
  ['PCCC', 'phòng cháy chữa cháy'],
  ['BHYT', 'bảo hiểm y tế'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['GPLX', 'giấy phép lái xe'],
  ['CNTT', 'công nghệ thông tin'],
  ['XKLĐ', 'xuất khẩu lao động'],
  ['TTXVN', 'Thông tấn xã Việt Nam'],
];

type Words = readonly Pick<SearchWord, 'marked' | 'folded'>[];

/** The words of what is written both ways; longer ones come before those that they hold. */
export const ABBREVIATIONS: readonly (readonly [short: Words, long: Words])[] = WRITTEN.map(([short, long]) => [
  searchWords(short),
  searchWords(long),
]);
