import { readingsOf } from './abbreviations.ts';
import type { QueryWord, SearchQuery, SearchTier } from './query.ts';
import { type SearchWord, searchWords } from './words.ts';

/** A part of a text, and whether it is what was looked for. */
export type SnippetPiece = { readonly text: string; readonly isHit: boolean };

/** What was looked for, where it stands in a text: UTF-16 offsets, and which of the words looked for it is. */
type Hit = { readonly start: number; readonly end: number; readonly what: string };

/** Words shown before the first find, and in all. */
const WORDS_BEFORE = 12;
const WORDS_SHOWN = 44;

/** A text in pieces that make it up again, with what was looked for and made it a find marked. */
export function markHits(text: string, query: SearchQuery, tier: SearchTier): readonly SnippetPiece[] {
  return piecesOf(text, hitsIn(searchWords(text), query, tier), 0, text.length);
}

/** The part of a text where most of what made it a find stands; undefined when nothing of it does. */
export function snippetOf(text: string, query: SearchQuery, tier: SearchTier): readonly SnippetPiece[] | undefined {
  const words = searchWords(text);
  const hits = hitsIn(words, query, tier);
  const best = bestOf(hits, words);
  if (!best) return undefined;
  const first = words.findIndex(({ end }) => end > best.start);
  const from = Math.max(0, Math.min(first - WORDS_BEFORE, words.length - WORDS_SHOWN));
  const isToEnd = from + WORDS_SHOWN >= words.length;
  const isFromStart = from < 4;
  const start = isFromStart ? 0 : (words[from]?.start ?? 0);
  const end = isToEnd ? text.length : Math.max(words[from + WORDS_SHOWN - 1]?.end ?? 0, best.end);
  return [
    ...(isFromStart ? [] : [{ text: '… ', isHit: false }]),
    ...piecesOf(text, hits, start, end),
    ...(isToEnd ? [] : [{ text: ' …', isHit: false }]),
  ];
}

/** The hit that is followed within a snippet by most of the others; the first of those equally good. */
function bestOf(hits: readonly Hit[], words: readonly SearchWord[]): Hit | undefined {
  let [best, most, at] = [hits[0], 0, 0];
  for (const [index, hit] of hits.entries()) {
    while ((words[at]?.end ?? Number.POSITIVE_INFINITY) <= hit.start) at += 1;
    const end = words[at + WORDS_SHOWN - WORDS_BEFORE - 1]?.end ?? Number.POSITIVE_INFINITY;
    const together = new Set<string>();
    for (let next = index; next < hits.length && (hits[next]?.end ?? 0) <= end; next += 1)
      together.add(hits[next]?.what ?? '');
    if (together.size > most) [best, most] = [hit, together.size];
  }
  return best;
}

/** The words beside each other, or each of them where that is what was found. */
function hitsIn(words: readonly SearchWord[], { readings, apart }: SearchQuery, tier: SearchTier): readonly Hit[] {
  const texts = readingsOf(words);
  if (tier !== 'words') {
    const form = tier.endsWith('marked') ? 'marked' : 'folded';
    return inOrder(texts.flatMap((text) => phrasesIn(text, readings, form)));
  }
  const there = new Set(texts.flat().map((word) => word[apart]));
  const found = readings.findLast((reading) => reading.every((word) => there.has(word[apart]))) ?? readings[0];
  const wanted = new Set(found?.map((word) => word[apart]));
  return inOrder(
    texts.flatMap((text) =>
      text.flatMap((word) =>
        wanted.has(word[apart]) ? [{ start: word.start, end: word.end, what: word[apart] }] : [],
      ),
    ),
  );
}

function phrasesIn(
  words: readonly SearchWord[],
  readings: SearchQuery['readings'],
  form: keyof QueryWord,
): readonly Hit[] {
  const firsts = new Set(readings.map(([word]) => word?.[form]));
  return words.flatMap((word, index) => {
    if (!firsts.has(word[form])) return [];
    const reading = readings.find((candidate) =>
      candidate.every((wanted, next) => words[index + next]?.[form] === wanted[form]),
    );
    const last = words[index + (reading?.length ?? 0) - 1];
    return reading && last ? [{ start: word.start, end: last.end, what: '' }] : [];
  });
}

/** By their places, without those that begin inside another. */
function inOrder(hits: readonly Hit[]): readonly Hit[] {
  const ordered: Hit[] = [];
  for (const hit of hits.toSorted((one, other) => one.start - other.start || other.end - one.end))
    if (hit.start >= (ordered.at(-1)?.end ?? 0)) ordered.push(hit);
  return ordered;
}

function piecesOf(text: string, hits: readonly Hit[], start: number, end: number): readonly SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  let at = start;
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue;
    pieces.push({ text: text.slice(at, hit.start), isHit: false });
    pieces.push({ text: text.slice(hit.start, hit.end), isHit: true });
    at = hit.end;
  }
  pieces.push({ text: text.slice(at, end), isHit: false });
  return pieces.filter((piece) => piece.text !== '');
}
