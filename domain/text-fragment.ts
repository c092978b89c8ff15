/** A quotation of at most so many words is named whole, a longer one by its ends. */
const WHOLE_WORDS = 8;
const END_WORDS = 4;

/** Percent-encoded as a text directive wants it: its own signs `-`, `,` and `&` too. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}

/**
 * The address of a passage of a page, by which browsers scroll to it and mark it (URL text fragments, WICG scroll-to-text).
 * A passage over several paragraphs is named by its first and last words, because one name must lie in one paragraph.
 */
export function passageAddress(address: string, passage: string): string {
  const lines = passage
    .toWellFormed()
    .split(/\n+/u)
    .map((line) => line.split(/\s+/u).filter((word) => word !== ''))
    .filter((line) => line.length > 0);
  const [first = [], last = first] = [lines[0], lines.at(-1)];
  if (first.length === 0) return address;
  const isWhole = lines.length === 1 && first.length <= WHOLE_WORDS;
  const start = encode(isWhole ? first : first.slice(0, END_WORDS));
  return `${address}#:~:text=${start}${isWhole ? '' : `,${encode(last.slice(-END_WORDS))}`}`;
}
