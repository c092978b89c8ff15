import { ARTICLE_LIMITS } from '../article.ts';
import { textLength } from '../text.ts';

const CLOSERS = /["”’'»)\]]+$/u;
const INNER_SENTENCE_END = /[.!?…]["”’')]*\s+["“‘'(]?\p{Lu}/u;
/** A table row or form line: a short label, a colon, a short value. */
const LABELLED = /^[^:.!?]{1,40}:\s/u;
const SHORTEST_PROSE = 20;

/** Whether a line ends as a sentence does, closing quotes and brackets aside. */
export function endsSentence(line: string): boolean {
  return /[.!?…]$/u.test(line.replace(CLOSERS, ''));
}

/** Whether a line reads as a paragraph and not as a headline: a full stop at its end, several sentences, or too long for a headline. */
export function isProse(line: string): boolean {
  if (textLength(line) > ARTICLE_LIMITS.headline) return true;
  const end = line.replace(CLOSERS, '');
  if (end.endsWith('.') && !end.endsWith('..')) return true;
  return endsSentence(line) && INNER_SENTENCE_END.test(line);
}

/** Whether a line is running text a reporter wrote, and not a row of a form ("Số tiền: …") or a fragment. */
export function isRunningText(line: string): boolean {
  const length = textLength(line);
  return isProse(line) && length >= SHORTEST_PROSE && (length > 120 || !LABELLED.test(line));
}

/** A text in two at its last sentence end within `limit` code points; undefined where it has none. */
export function divideAtSentence(text: string, limit: number): readonly [string, string] | undefined {
  const head = Array.from(text).slice(0, limit).join('');
  const ends = [...head.matchAll(/[.!?…]["”’')]*(?=\s)/gu)];
  const last = ends.at(-1);
  if (!last) return undefined;
  const cut = last.index + last[0].length;
  return [text.slice(0, cut), text.slice(cut).trim()];
}
