import { type SearchWord, searchWords } from './words.ts';

/** What Vietnamese papers write in letters and in full, in several ways; the first of each is what search knows all of them by. */
const SPELLINGS: readonly (readonly [short: string, ...others: string[]])[] = [
  ['ĐBSCL', 'đồng bằng sông Cửu Long'],
  ['UBND', 'ủy ban nhân dân'],
  ['HĐND', 'hội đồng nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['UBMTTQ', 'ủy ban Mặt trận Tổ quốc', 'ủy ban MTTQ', 'UB MTTQ'],
  ['TPHCM', 'TP.HCM', 'TP Hồ Chí Minh', 'thành phố Hồ Chí Minh', 'thành phố HCM'],
  ['TP', 'thành phố'],
  ['HTX', 'hợp tác xã'],
  ['CLB', 'câu lạc bộ'],
  ['ĐH', 'đại học'],
  ['KCN', 'khu công nghiệp'],
  ['GDĐT', 'GD-ĐT', 'giáo dục và đào tạo'],
  ['NNMT', 'NN-MT', 'nông nghiệp và môi trường'],
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

type Spelling = { readonly short: SearchWord; readonly words: readonly string[] };

/** The longest first. */
const ALL: readonly Spelling[] = SPELLINGS.flatMap(([short, ...others]) =>
  searchWords(short).flatMap((known) =>
    others.map((other) => ({ short: known, words: searchWords(other).map(({ folded }) => folded) })),
  ),
).toSorted((one, other) => other.words.length - one.words.length);

const FIRST_WORDS: ReadonlySet<string | undefined> = new Set(ALL.map(({ words }) => words[0]));

/** The words of a text with what has an abbreviation as that one word; the same words where nothing has. */
export function abbreviated(words: readonly SearchWord[]): readonly SearchWord[] {
  const short: SearchWord[] = [];
  for (let index = 0; index < words.length; ) {
    const found = spellingAt(words, index);
    const [first, last] = [words[index], words[index + (found?.words.length ?? 1) - 1]];
    if (!first || !last) break;
    short.push(found ? { ...found.short, start: first.start, end: last.end } : first);
    index += found?.words.length ?? 1;
  }
  return short.length === words.length ? words : short;
}

function spellingAt(words: readonly SearchWord[], index: number): Spelling | undefined {
  if (!FIRST_WORDS.has(words[index]?.folded)) return undefined;
  return ALL.find((spelling) => spelling.words.every((word, next) => words[index + next]?.folded === word));
}
