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
  /** How good a find is, the best first. */
  readonly tiers: readonly SearchTier[];
  /** How words that stand apart are compared: who types marks types all of them, and does not mean khung by khủng. */
  readonly apart: 'marked' | 'folded';
  /** Whether more was typed than is looked for. */
  readonly isCut: boolean;
};

/**
 * `headline_marked`: the words beside each other in the headline, with the marks typed; `marked`: anywhere so; `headline` and
 * `phrase`: the same without regard to marks; `words`: all of them, anywhere, with the marks if some were typed.
 */
export const SEARCH_TIERS = ['headline_marked', 'marked', 'headline', 'phrase', 'words'] as const;
export type SearchTier = (typeof SEARCH_TIERS)[number];

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
  return {
    text,
    readings: short === words ? [words] : [words, short],
    tiers: tiersFor(words, hasMarks),
    apart: hasMarks ? 'marked' : 'folded',
    isCut: text !== whole || words.length < all.length,
  };
}

/** Marks help only who typed some; one word never stands apart, and many are a sentence. */
function tiersFor(words: readonly QueryWord[], hasMarks: boolean): readonly SearchTier[] {
  const different = new Set(words.map(({ folded }) => folded)).size;
  return SEARCH_TIERS.filter((tier) => {
    if (tier === 'headline_marked' || tier === 'marked') return hasMarks;
    return tier !== 'words' || (words.length > 1 && different <= MOST_APART);
  });
}
