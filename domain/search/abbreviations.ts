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

type Word = Pick<SearchWord, 'marked' | 'folded'>;
type Spelling = { readonly short: SearchWord; readonly words: readonly Word[] };

/** The longest first. */
const ALL: readonly Spelling[] = SPELLINGS.flatMap(([short, ...others]) =>
  searchWords(short).flatMap((known) => others.map((other) => ({ short: known, words: searchWords(other) }))),
).toSorted((one, other) => other.words.length - one.words.length);

/** Those that hold no other: of "thành phố Hồ Chí Minh" only "thành phố". */
const INNER = ALL.filter(({ short, words }) => {
  const shorts = new Set(ALL.map((other) => other.short.folded).filter((word) => word !== short.folded));
  const within = words.some(({ folded }) => shorts.has(folded));
  return !within && !ALL.some((other) => other.words.length < words.length && holds(words, other.words));
});

function holds(words: readonly Word[], others: readonly Word[]): boolean {
  return words.some((_, index) => others.every((other, next) => words[index + next]?.marked === other.marked));
}

/** The words of a text with what has an abbreviation as that one word; the same words where nothing has. */
export function abbreviated(words: readonly SearchWord[]): readonly SearchWord[] {
  return shortened(words, ALL_BY_FIRST);
}

/** All ways in which a text is known by its words: as written, abbreviated, and abbreviated only within longer names. */
export function readingsOf(words: readonly SearchWord[]): readonly (readonly SearchWord[])[] {
  return [...new Set([words, shortened(words, INNER_BY_FIRST), abbreviated(words)])];
}

/** Spellings by the first of their words: a text has hundreds of words, and few of them begin one. */
type Spellings = ReadonlyMap<string, readonly Spelling[]>;

function byFirstWord(spellings: readonly Spelling[]): Spellings {
  const firsts = new Set(spellings.map(({ words }) => words[0]?.folded ?? ''));
  return new Map([...firsts].map((first) => [first, spellings.filter(({ words }) => words[0]?.folded === first)]));
}

const ALL_BY_FIRST = byFirstWord(ALL);
const INNER_BY_FIRST = byFirstWord(INNER);

function shortened(words: readonly SearchWord[], spellings: Spellings): readonly SearchWord[] {
  const short: SearchWord[] = [];
  for (let index = 0; index < words.length; ) {
    const found = spellings.get(words[index]?.folded ?? '')?.find((spelling) => isAt(words, index, spelling));
    const [first, last] = [words[index], words[index + (found?.words.length ?? 1) - 1]];
    if (!first || !last) break;
    short.push(found ? { ...found.short, start: first.start, end: last.end } : first);
    index += found?.words.length ?? 1;
  }
  return short.length === words.length ? words : short;
}

/** With its marks, or typed without any: "dài học kỳ" is no university. */
function isAt(words: readonly SearchWord[], index: number, { words: spelled }: Spelling): boolean {
  return spelled.every((word, next) => {
    const there = words[index + next];
    return there && (there.marked === word.marked || (there.marked === there.folded && there.folded === word.folded));
  });
}
