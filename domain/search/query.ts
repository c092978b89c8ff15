import { singleLine } from '../text.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { type SearchWord, searchWords } from './words.ts';

/** A word as it is looked for. */
export type QueryWord = Pick<SearchWord, 'marked' | 'folded'>;

/** What a reader looks for. */
export type SearchQuery = {
  /** As typed, cleaned; shown, and in the address. */
  readonly text: string;
  /** The same in up to four ways of writing, the typed one first: "UBND" and "ủy ban nhân dân". */
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
/** A headline has fewer; each word costs a walk through the index. */
const MOST_WORDS = 40;
const MOST_READINGS = 4;

/** Reads what was typed, the beginning of it when it is too long; undefined when no word is in it. */
export function readQuery(typed: string): SearchQuery | undefined {
  const whole = singleLine(typed);
  const text = [...whole].slice(0, SEARCH_TEXT_LIMIT).join('').trim();
  const all = searchWords(text);
  const words = all.slice(0, MOST_WORDS);
  if (words.length === 0) return undefined;
  const hasMarks = words.some(({ marked, folded }) => marked !== folded);
  return {
    text,
    readings: readingsOf(words),
    tiers: tiersFor(words, hasMarks),
    apart: hasMarks ? 'marked' : 'folded',
    isCut: text !== whole || words.length < all.length,
  };
}

/** Marks help only who typed some; one word never stands apart. */
function tiersFor({ length }: readonly QueryWord[], hasMarks: boolean): readonly SearchTier[] {
  return SEARCH_TIERS.filter((tier) => {
    if (tier === 'headline_marked' || tier === 'marked') return hasMarks;
    return tier !== 'words' || length > 1;
  });
}

function readingsOf(words: readonly QueryWord[]): readonly (readonly QueryWord[])[] {
  const readings = [words.map(({ marked, folded }) => ({ marked, folded }))];
  for (const [short, long] of ABBREVIATIONS)
    for (const reading of [...readings])
      for (const [from, to] of [
        [short, long],
        [long, short],
      ] as const) {
        const other = replaced(reading, from, to);
        if (other && readings.length < MOST_READINGS) readings.push(other);
      }
  return readings;
}

/** The words with the first `from` among them as `to`; undefined when it is not there. */
function replaced(
  words: readonly QueryWord[],
  from: readonly QueryWord[],
  to: readonly QueryWord[],
): QueryWord[] | undefined {
  const at = words.findIndex((_, index) => from.every((word, next) => words[index + next]?.folded === word.folded));
  return at < 0 ? undefined : [...words.slice(0, at), ...to, ...words.slice(at + from.length)];
}
