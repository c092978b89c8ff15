import { fold } from './fold.ts';

/** Longest slug; long enough for a headline, short enough to be pasted into a message. */
export const SLUG_LIMIT = 100;

/** The slug of a text: folded, `a-z0-9` joined by single hyphens, cut at a hyphen; `fallback` when nothing is left. */
export function slugify(text: string, fallback = 'bai-viet'): string {
  const whole = fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  if (whole === '') return fallback;
  if (whole.length <= SLUG_LIMIT) return whole;
  const head = whole.slice(0, SLUG_LIMIT + 1);
  const cut = head.lastIndexOf('-');
  return cut > 0 ? head.slice(0, cut) : whole.slice(0, SLUG_LIMIT);
}
