import { fold } from '../fold.ts';

/** A syllable or number of a text, as search knows it, and where it stands (UTF-16 offsets). */
export type SearchWord = {
  /** Lower case with its marks, in one spelling: `hòa` as `hoà`, `kỹ` as `kĩ`, `02` as `2`. */
  readonly marked: string;
  /** The same without marks, as `fold` makes it. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
};

/**
 * An amount as Vietnamese write it, "1.850", "1,9" or "31.500,5"; else letters or digits, each by themselves, so that "850ha" is "850 ha"
 * and "Covid19" is "Covid-19". A word begins with no mark: emoji have some that stand alone.
 */
const WORD =
  /(?<!\d[.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![.,]?\d)|(?<!\d[.,])\d+,\d{1,3}(?![.,]?\d)|\d+|\p{L}[\p{L}\p{M}]*|\p{N}/gu;

/** Before decimals, in place of the comma, at which the index would part the word. */
const DECIMAL_SIGN = '‚';

/** No syllable is longer; what is may be found by its beginning. */
const LONGEST = 64;

/** The old way to set a tone mark on oa, oe and uy at the end of a syllable: hòa, khỏe, thủy. In NFD. */
const OLD_TONE = /([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}\p{M}])/gu;
const PAIRS: ReadonlySet<string> = new Set(['oa', 'oe', 'uy']);

/** Syllables that papers write with y and with i: kỹ sư, bác sĩ, quý I. In NFD. */
const EITHER_I = /^(h|k|l|m|s|t|v|qu)y(\p{M}*)$/u;

/** Letters that are typed for đ by mistake (fold.ts). */
const D_LIKE = /[ðɖ]/gu;

/** The words of a text, in order. */
export function searchWords(text: string): readonly SearchWord[] {
  const words: SearchWord[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const { marked, folded } = formsOf(written);
    words.push({ marked, folded, start: index, end: index + written.length });
  }
  return words;
}

type Forms = Pick<SearchWord, 'marked' | 'folded'>;

/** A language has some thousand syllables; folding each of a text anew takes longer than all else that is done for a find. */
const known = new Map<string, Forms>();
const MOST_KNOWN = 20_000;
/** V8 keeps a longer piece of a text as a view of the whole text, which would be kept along. */
const LONGEST_KNOWN = 12;

function formsOf(written: string): Forms {
  const before = known.get(written);
  if (before) return before;
  const forms = makeForms(written);
  if (written.length > LONGEST_KNOWN) return forms;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written, forms);
  return forms;
}

function makeForms(written: string): Forms {
  const marked = /^\d[\d.,]*$/u.test(written) ? inOneNumber(written) : inOneSpelling(written);
  return { marked: marked.slice(0, LONGEST), folded: fold(marked).slice(0, LONGEST) };
}

/** "1.850" is 1850; "02/06" and "2/6" are the same day. */
function inOneNumber(written: string): string {
  return written
    .replaceAll('.', '')
    .replace(',', DECIMAL_SIGN)
    .replace(/^0+(?=\d)/u, '');
}

function inOneSpelling(word: string): string {
  return word
    .toLowerCase()
    .replace(D_LIKE, 'đ')
    .normalize('NFD')
    .replace(OLD_TONE, (all, first: string, tone: string, second: string) =>
      PAIRS.has(first + second) ? first + second + tone : all,
    )
    .replace(EITHER_I, '$1i$2')
    .normalize('NFC');
}

/** Joins the words of a pair: no letter, so that no word holds it, and no sign that would part it in the index. */
const JOINT = '·';

/**
 * Neighbours as one term each: most Vietnamese words are two syllables. A text that holds all pairs of a phrase holds nearly always
 * the phrase, and pairs are rare where syllables are in every text.
 */
export function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, index) => `${words[index]}${JOINT}${word}`);
}
