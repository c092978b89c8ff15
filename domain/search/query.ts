import { singleLine } from '../text.ts';
import { abbreviated } from './abbreviations.ts';
import { type SearchWord, searchWords } from './words.ts';

/** A word as it is looked for. */
export type QueryWord = Pick<SearchWord, 'marked' | 'folded'>;

/** What a reader looks for. */
export type SearchQuery = {
  /** As typed, cleaned; shown, and in the address. */
  readonly text: string;
  /** The words as typed and, where that is another way of writing them, abbreviated (abbreviations.ts). */
  readonly readings: readonly (readonly QueryWord[])[];
  /**
   * How good a find is, the best first. Who types marks does not mean bao by bão: `loose` finds without regard to them, for words
   * that nothing has beside each other with the marks typed.
   */
  readonly tiers: readonly SearchTier[];
  readonly loose: readonly SearchTier[];
  /** How words that stand apart are compared. */
  readonly apart: 'marked' | 'folded';
  /** Whether more was typed than is looked for. */
  readonly isCut: boolean;
};

/**
 * `headline_marked`: the words beside each other in the headline, with the marks typed; `marked`: anywhere so; `headline` and
 * `phrase`: the same without regard to marks; `words`: all of them, anywhere, with the marks if some were typed. Addresses of
 * pages hold their places here.
 */
export const SEARCH_TIERS = ['headline_marked', 'marked', 'headline', 'phrase', 'words'] as const;
export type SearchTier = (typeof SEARCH_TIERS)[number];

const MARKED = ['headline_marked', 'marked'] as const;
const UNMARKED = ['headline', 'phrase'] as const;

/** Code points of a search; a headline fits. */
export const SEARCH_TEXT_LIMIT = 200;
/** A headline has fewer. */
const MOST_WORDS = 40;
/**
 * Words that are looked for apart from each other: each frequent one costs a walk through much of the index. Neighbours are rare
 * enough for all of them.
 */
const MOST_APART = 8;

/** Reads what was typed, the beginning of it when it is too long; undefined when no word is in it. */
export function readQuery(typed: string): SearchQuery | undefined {
  const whole = singleLine(typed);
  const text = [...whole].slice(0, SEARCH_TEXT_LIMIT).join('').trim();
  const all = searchWords(text);
  const words = all.slice(0, MOST_WORDS);
  if (words.length === 0) return undefined;
  const short = abbreviated(words);
  const hasMarks = words.some(({ marked, folded }) => marked !== folded);
  const apart = mayStandApart(words) ? (['words'] as const) : [];
  return {
    text,
    readings: short === words ? [words] : [words, short],
    tiers: [...(hasMarks ? MARKED : UNMARKED), ...apart],
    loose: hasMarks ? [...UNMARKED, ...apart] : [],
    apart: hasMarks ? 'marked' : 'folded',
    isCut: text !== whole || words.length < all.length,
  };
}

/** One word never stands apart, many are a sentence, and numbers apart are any. */
function mayStandApart(words: readonly QueryWord[]): boolean {
  const different = new Set(words.map(({ folded }) => folded));
  return words.length > 1 && different.size <= MOST_APART && [...different].some((word) => /\p{L}/u.test(word));
}
