import type { SearchQuery } from './query.ts';
import { type SearchWord, searchWords } from './words.ts';

/** A part of a text, and whether it is what was looked for. */
export type SnippetPiece = { readonly text: string; readonly isHit: boolean };

/** A place of words in a text, `to` not included. */
type Span = { readonly from: number; readonly to: number };

/** Words shown before the first find, and in all. */
const WORDS_BEFORE = 12;
const WORDS_SHOWN = 44;

/** A text in pieces that make it up again, with what was looked for marked. */
export function markHits(text: string, query: SearchQuery): readonly SnippetPiece[] {
  const words = searchWords(text);
  return piecesOf(text, words, hitsIn(words, query), { from: 0, to: words.length });
}

/** The part of a text around the best find; undefined when nothing that was looked for is in it. */
export function snippetOf(text: string, query: SearchQuery): readonly SnippetPiece[] | undefined {
  const words = searchWords(text);
  const hits = hitsIn(words, query);
  const [first] = hits;
  if (!first) return undefined;
  const from = Math.max(0, Math.min(first.from - WORDS_BEFORE, words.length - WORDS_SHOWN));
  const shown = { from: from < 4 ? 0 : from, to: Math.min(words.length, from + WORDS_SHOWN) };
  const pieces = piecesOf(text, words, hits, shown);
  return [
    ...(shown.from > 0 ? [{ text: '… ', isHit: false }] : []),
    ...pieces,
    ...(shown.to < words.length ? [{ text: ' …', isHit: false }] : []),
  ];
}

/** Where the words stand beside each other, with marks if anywhere so; else each of them where it stands. */
function hitsIn(words: readonly SearchWord[], { readings, apart }: SearchQuery): readonly Span[] {
  for (const form of ['marked', 'folded'] as const) {
    const spans = phrasesIn(words, readings, form);
    if (spans.length > 0) return spans;
  }
  const wanted = new Set(readings.flat().map((word) => word[apart]));
  return words.flatMap((word, index) => (wanted.has(word[apart]) ? [{ from: index, to: index + 1 }] : []));
}

function phrasesIn(
  words: readonly SearchWord[],
  readings: SearchQuery['readings'],
  form: 'marked' | 'folded',
): readonly Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const reading = readings.find((candidate) =>
      candidate.every((word, next) => words[index + next]?.[form] === word[form]),
    );
    if (!reading) continue;
    spans.push({ from: index, to: index + reading.length });
    index += reading.length - 1;
  }
  return spans;
}

function piecesOf(
  text: string,
  words: readonly SearchWord[],
  hits: readonly Span[],
  shown: Span,
): readonly SnippetPiece[] {
  const start = shown.from === 0 ? 0 : (words[shown.from]?.start ?? 0);
  const end = shown.to >= words.length ? text.length : (words[shown.to - 1]?.end ?? text.length);
  const pieces: SnippetPiece[] = [];
  let at = start;
  for (const { from, to } of hits) {
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last || first.start < start || last.end > end) continue;
    pieces.push({ text: text.slice(at, first.start), isHit: false });
    pieces.push({ text: text.slice(first.start, last.end), isHit: true });
    at = last.end;
  }
  pieces.push({ text: text.slice(at, end), isHit: false });
  return pieces.filter((piece) => piece.text !== '');
}
