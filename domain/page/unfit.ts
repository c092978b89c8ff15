import { cleanText, textLength } from '../text.ts';
import type { UnreadableCode } from './page.ts';

/** Code points; thirty long reports. */
const LONGEST_PAGE = 200_000;
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F\uFFFD]/gu;
const MARKUP = /^\s*<(?:!doctype|\?xml|html|head|body|div|article|rss)\b|<\/(?:html|body|div|p|script|span|article)>/iu;
const VIETNAMESE = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/gu;
/** Text pasted from a terminal has a few; a binary file is full of them. */
const MOST_CONTROLS = 0.1;
/** Vietnamese prose has about one in eight; French, with its accents, none. */
const LEAST_VIETNAMESE = 0.02;
const FEWEST_LETTERS = 40;

function isData(text: string): boolean {
  return /^\s*[[{]\s*["{[\]}]/u.test(text) && /[\]}]\s*$/u.test(text);
}

function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const vietnamese = text.match(VIETNAMESE)?.length ?? 0;
  return letters >= FEWEST_LETTERS && vietnamese < letters * LEAST_VIETNAMESE;
}

/** Why a text cannot be a newspaper page, before any line is looked at; undefined for one that may be. */
export function unfitReason(text: string): UnreadableCode | undefined {
  const clean = cleanText(text);
  if (clean.trim() === '') return (text.match(CONTROLS)?.length ?? 0) > 0 ? 'not_text' : 'empty';
  if (textLength(text) > LONGEST_PAGE) return 'too_long';
  if ((text.match(CONTROLS)?.length ?? 0) > text.length * MOST_CONTROLS) return 'not_text';
  if (MARKUP.test(clean)) return 'markup';
  if (isData(clean)) return 'data';
  return isForeign(clean) ? 'not_vietnamese' : undefined;
}
