import { readingsOf } from './abbreviations.ts';
import { pairsOf, searchWords } from './words.ts';

/** Before the terms of a headline: no letter, so that no word holds it, and no sign that would part it in the index. */
const HEADLINE_SIGN = '¶';

/** The term by which a word or a pair is known in the index when it stands in the headline. */
export function headlineTerm(term: string): string {
  return HEADLINE_SIGN + term;
}

/**
 * What the index holds of an edition, from its headline and all else that is printed, a line for whatever stands by itself: words
 * and pairs of neighbours, with their marks and without, in full and abbreviated, each once, parted by spaces; those of the headline
 * once more under its sign.
 */
export function searchTerms(headline: string, lines: readonly string[]): string {
  const terms = new Set<string>();
  for (const term of termsOf(headline)) terms.add(term).add(headlineTerm(term));
  for (const line of lines.flatMap((text) => text.split('\n'))) for (const term of termsOf(line)) terms.add(term);
  return [...terms].join(' ');
}

function termsOf(line: string): readonly string[] {
  return readingsOf(searchWords(line)).flatMap((reading) =>
    (['folded', 'marked'] as const).flatMap((form) => {
      const written = reading.map((word) => word[form]);
      return [...written, ...pairsOf(written)];
    }),
  );
}
