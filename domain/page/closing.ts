import type { Credit } from '../credits.ts';
import { orderCredits, readByline } from './byline.ts';
import type { Doubt } from './page.ts';
import { endsSentence } from './prose.ts';

/** The text above the byline, and what the byline tells. */
export type Closing = {
  readonly paragraphs: readonly string[];
  readonly credits: readonly Credit[];
  readonly source: string;
  readonly doubts: readonly Doubt[];
};

const TO_BE_CONTINUED = /^\(?(?:còn tiếp|còn nữa|hết|xem tiếp kỳ sau)\)?\.?$/iu;
const AFTER_LAST_SENTENCE = /^(.*[.!?…]["”’)]*)\s+((?:Bài|Tin)(?:\s*(?:,|và|-|–)\s*ảnh)?\s*:\s*[^:]+)$/iu;
const MOST_LINES = 5;

function readInline(paragraph: string): { readonly text: string; readonly byline: string } | undefined {
  const [, text, byline] = AFTER_LAST_SENTENCE.exec(paragraph) ?? [];
  return text !== undefined && byline !== undefined && endsSentence(text) && readByline(byline)
    ? { text, byline }
    : undefined;
}

/** Takes the byline, the source and their doubts off the end of the paragraphs; "(Còn tiếp)" stays a paragraph. */
export function readClosing(all: readonly string[]): Closing {
  const last = all.at(-1);
  const note = last !== undefined && TO_BE_CONTINUED.test(last) ? [last] : [];
  const paragraphs = all.slice(0, all.length - note.length);
  const lines: string[] = [];
  while (paragraphs.length > 0 && lines.length < MOST_LINES && readByline(paragraphs.at(-1) ?? '')) {
    lines.unshift(paragraphs.pop() ?? '');
  }
  const doubts: Doubt[] = [];
  const inline = lines.length === 0 ? readInline(paragraphs.at(-1) ?? '') : undefined;
  if (inline) {
    paragraphs.splice(-1, 1, inline.text);
    lines.push(inline.byline);
    doubts.push({ field: 'credits', about: 'guessed', value: inline.byline });
  }
  const bylines = lines.flatMap((line) => readByline(line) ?? []);
  return {
    paragraphs: [...paragraphs, ...note],
    credits: orderCredits(bylines.flatMap(({ credits }) => credits)),
    source: bylines
      .map(({ source }) => source)
      .filter((source) => source !== '')
      .join(', '),
    doubts: [...doubts, ...bylines.flatMap((byline) => byline.doubts)],
  };
}
