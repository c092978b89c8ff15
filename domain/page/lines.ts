import { cleanText, singleLine, textLength } from '../text.ts';
import { isByline } from './byline.ts';
import { readDateLine } from './date-line.ts';
import { isPageFurniture } from './furniture.ts';
import { endsSentence, isProse } from './prose.ts';

/** A line of a page; lines of one block have no blank line between them, `alone` counts the lines of its block. */
export type PageLine = { readonly text: string; readonly block: number; readonly blockSize: number };

/** Mail and plain-text exports wrap at 72–80 columns; a longer line was never wrapped. */
const WIDEST_WRAP = 100;

function blocksOf(text: string): readonly (readonly string[])[] {
  const blocks: string[][] = [[]];
  for (const raw of cleanText(text).split('\n')) {
    const line = singleLine(raw);
    if (line !== '') blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

const standsAlone = (line: string) => readDateLine(line) !== undefined || isPageFurniture(line);

/** Whether the break between two lines was made by a column limit and not by the writer. */
function isWrap(line: string, next: string, column: number): boolean {
  if (standsAlone(line) || standsAlone(next)) return false;
  const full = textLength(line) + 1 + textLength(next.split(' ')[0] ?? '') > column;
  if (endsSentence(line)) return full && !isByline(next);
  return full || (textLength(line) >= column * 0.6 && isProse(next));
}

function wrapColumn(blocks: readonly (readonly string[])[]): number | undefined {
  const several = blocks.filter((block) => block.length > 1);
  const column = Math.max(0, ...several.flat().map(textLength));
  if (column > WIDEST_WRAP) return undefined;
  const isWrapped = (block: readonly string[]) => {
    const own = block.filter((line) => !standsAlone(line) && !isByline(line));
    const breaks = own.slice(0, -1);
    const open = breaks.filter((line) => !endsSentence(line) && textLength(line) >= column * 0.6);
    return isProse(own.join(' ')) && open.length > 0 && open.length * 2 >= breaks.length;
  };
  return several.some(isWrapped) ? column : undefined;
}

function joinWrapped(block: readonly string[], column: number): readonly string[] {
  const joined: string[] = [];
  block.forEach((line, index) => {
    const before = block[index - 1];
    if (before !== undefined && isWrap(before, line, column)) joined.push(`${joined.pop()} ${line}`);
    else joined.push(line);
  });
  return joined;
}

/** The lines of a page as written: cleaned, without blank ones, each paragraph of a hard-wrapped text on one line again. */
export function pageLines(text: string): readonly PageLine[] {
  const blocks = blocksOf(text);
  const column = wrapColumn(blocks);
  return blocks.flatMap((block, number) => {
    const lines = column === undefined ? block : joinWrapped(block, column);
    return lines.map((line) => ({ text: line, block: number, blockSize: lines.length }));
  });
}
