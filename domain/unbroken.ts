import { textLength } from './text.ts';

/** A part of a text as it is shown; a whole one may not be broken at the end of a line. */
export type TextPiece = { readonly text: string; readonly isWhole: boolean };

/** Longer ones would stick out of a narrow phone in the largest type. */
const LONGEST_WHOLE = 12;

/** Letters and digits without a space, joined or not: so each run of them is looked at once. */
const JOINED = /[\p{L}\p{M}\p{N}]+(?:[-–.,/][\p{L}\p{M}\p{N}]+)*/gu;

/** A hyphen or dash with a digit on one side: a score, a date, a range, a type. */
const NUMBERED = /\p{N}[-–]|[-–]\p{N}/u;

/**
 * A text in pieces that make it up again, with scores, dates, ranges and types such as "Covid-19" each in a whole piece, for
 * browsers break lines after any hyphen. For what is shown only: nothing is put into the text.
 */
export function textPieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: joined, index } of text.matchAll(JOINED)) {
    if (!NUMBERED.test(joined) || textLength(joined) > LONGEST_WHOLE) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), isWhole: false });
    pieces.push({ text: joined, isWhole: true });
    end = index + joined.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isWhole: false });
  return pieces;
}
