import { isByline } from './byline.ts';
import { furnitureKind, opensComments } from './furniture.ts';
import type { PageLine } from './lines.ts';
import { isRunningText } from './prose.ts';

/** The lines that belong to the article, and running text after its end that a person should look at. */
export type ArticleLines = { readonly lines: readonly PageLine[]; readonly leftOut: readonly string[] };

const LONG_TEXT = 80;

const isLongText = ({ text }: PageLine) =>
  isRunningText(text) && text.length >= LONG_TEXT && furnitureKind(text) === undefined;

function untilClosing(lines: readonly PageLine[]): readonly PageLine[] {
  const end = lines.findIndex(({ text }) => furnitureKind(text) === 'closing');
  return end === -1 ? lines : lines.slice(0, end);
}

function untilComments(lines: readonly PageLine[]): readonly PageLine[] {
  const end = lines.findIndex(({ text }) => opensComments(text));
  return end === -1 ? lines : lines.slice(0, end);
}

/** A share row closes the article under a byline, or where nothing but furniture follows; under the headline it is only a row. */
function endsAtShare(before: readonly PageLine[], after: readonly PageLine[]): boolean {
  const last = before.at(-1);
  return (last !== undefined && isByline(last.text)) || !untilClosing(after).some(isLongText);
}

/** Drops page furniture, and everything after the mark that closes the article once some of its text was seen. */
export function articleLines(lines: readonly PageLine[]): ArticleLines {
  const kept: PageLine[] = [];
  let isInText = false;
  for (const [index, line] of lines.entries()) {
    const kind = furnitureKind(line.text);
    const after = lines.slice(index + 1);
    const isEnd = isInText && (kind === 'closing' || (kind === 'share' && endsAtShare(kept, after)));
    if (isEnd) {
      const beyond = opensComments(line.text) ? [] : untilComments(after).filter(isLongText);
      return { lines: kept, leftOut: beyond.map(({ text }) => text) };
    }
    if (kind !== undefined) continue;
    isInText ||= isRunningText(line.text);
    kept.push(line);
  }
  return { lines: kept, leftOut: [] };
}
