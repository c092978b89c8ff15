import { textLength } from './text.ts';

/** A part of a text as it is shown; a whole one may not be broken at the end of a line. */
export type TextPiece = { readonly text: string; readonly isWhole: boolean };

/** "180.000-220.000" is still whole. Longer ones would stick out of a narrow phone in the largest type. */
const LONGEST_WHOLE = 15;

const NUMBER = String.raw`\p{N}+(?:[.,]\p{N}+)*`;
/** Signs of units; units that are words may begin a line. */
const UNIT = '(?:[kcm]?m[²³23]?|ha|k?g|m?l|[kM]?Wh?|k?V|°C|độ C|[%‰])(?:/(?:giờ|ha|m[²³23]|[hsl]))?';

/**
 * A number or range with the sign of its unit, or letters and digits without a space, joined or not: so each run of them is looked
 * at once.
 */
const RUN = new RegExp(
  String.raw`([-−]?${NUMBER}(?:[-–]${NUMBER})? ${UNIT})(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:[-–.,/][\p{L}\p{M}\p{N}]+)*`,
  'gu',
);

/** A hyphen or dash with a digit on one side: a score, a date, a range, a type. */
const NUMBERED = /\p{N}[-–]|[-–]\p{N}/u;

/**
 * A text in pieces that make it up again, with scores, dates, ranges, measures ("450 m") and types such as "Covid-19" each in a
 * whole piece, for browsers break lines after any hyphen and at any space. For what is shown only: nothing is put into the text.
 */
export function textPieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: run, 1: measure, index } of text.matchAll(RUN)) {
    const whole = isShort(run) ? run : (measure?.split(' ', 1)[0] ?? '');
    if (!isShort(whole) || !((measure && whole === run) || NUMBERED.test(whole))) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), isWhole: false });
    pieces.push({ text: whole, isWhole: true });
    end = index + whole.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isWhole: false });
  return pieces;
}

function isShort(text: string): boolean {
  return textLength(text) <= LONGEST_WHOLE;
}
