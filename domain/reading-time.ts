/** Silent readers take in 200 to 250 Vietnamese syllables a minute; Vietnamese writes each as a word of its own. */
const SYLLABLES_PER_MINUTE = 220;

/** Whole minutes that reading a text takes, at least one. Numbers and foreign words count as they are written: once. */
export function readingMinutes(text: string): number {
  const syllables = text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(syllables / SYLLABLES_PER_MINUTE));
}
