/** Characters with no place in newspaper text: controls but tab and newline, bidi overrides, BOM, zero-width space, non-characters. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/gu;

/** The form in which every string enters the system: well-formed UTF-16, NFC, newlines as "\n", nothing unprintable. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(UNPRINTABLE, '')
    .normalize('NFC');
}

/** Cleaned text on one line: every run of white space, no-break spaces too, becomes one space; ends are trimmed. */
export function singleLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

/** Length in code points, as a person counts characters; the unit of every limit in the domain. */
export function textLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** At most `limit` code points of one line, cut at a word with "…" when something was left out. */
export function excerpt(text: string, limit: number): string {
  const line = singleLine(text);
  if (textLength(line) <= limit) return line;
  const head = Array.from(line)
    .slice(0, limit - 1)
    .join('');
  const lastSpace = head.lastIndexOf(' ');
  return `${(lastSpace > limit / 2 ? head.slice(0, lastSpace) : head).replace(/[\s,;:.–-]+$/u, '')}…`;
}
