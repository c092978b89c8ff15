import { type DateLine, readDateLine } from './date-line.ts';
import { readDateline } from './dateline.ts';
import { type FurnitureKind, furnitureKind, opensComments } from './furniture.ts';
import type { PageLine } from './lines.ts';
import type { Doubt } from './page.ts';
import { isRunningText } from './prose.ts';

/** The date line of a page with the lines on either side, other tellings of its date removed. */
export type Publication = {
  readonly date: DateLine;
  readonly written: string;
  readonly before: readonly PageLine[];
  readonly after: readonly PageLine[];
  readonly doubts: readonly Doubt[];
};

const LONG_TEXT = 60;

type Dated = { readonly index: number; readonly date: DateLine };

function datesIn(lines: readonly PageLine[]): readonly Dated[] {
  return lines.flatMap(({ text }, index) => {
    const date = readDateLine(text);
    return date ? [{ index, date }] : [];
  });
}

const hasText = (lines: readonly PageLine[]) =>
  lines.some(({ text }) => isRunningText(text) && text.length >= LONG_TEXT && furnitureKind(text) === undefined);
const isCoded = (lines: readonly PageLine[]) => lines.some(({ text }) => readDateline(text)?.sure === true);
const hasFurniture = (lines: readonly PageLine[], kind: FurnitureKind) =>
  lines.some(({ text }) => furnitureKind(text) === kind);

/**
 * Whether a second date line opens another article: text over it, and under it a coded paragraph, or more text where the
 * first page had ended. Lists of other articles and comments have dates too, so after their titles only a second end mark tells.
 */
export function hasSeveralPages(lines: readonly PageLine[]): boolean {
  const [first, ...others] = datesIn(lines).filter(({ date }) => !date.updated);
  if (!first) return false;
  return others.some(({ index }) => {
    const between = lines.slice(first.index + 1, index);
    const under = lines.slice(index + 1);
    if (!hasText(between)) return false;
    if (isCoded(under)) return true;
    if (!hasFurniture(between, 'share') || !hasText(under) || between.some(({ text }) => opensComments(text)))
      return false;
    return !hasFurniture(between, 'closing') || hasFurniture(under, 'share');
  });
}

function doubtsOf(date: DateLine, written: string, isAway: boolean): readonly Doubt[] {
  const value = written;
  const doubts: Doubt[] = [];
  if (!date.hasTime) doubts.push({ field: 'publishedAt', about: 'no_time', value });
  if (date.updated) doubts.push({ field: 'publishedAt', about: 'update_time', value });
  if (date.weekdayDiffers) doubts.push({ field: 'publishedAt', about: 'weekday_differs', value });
  if (date.otherZone) doubts.push({ field: 'publishedAt', about: 'other_zone', value });
  if (isAway) doubts.push({ field: 'publishedAt', about: 'away_from_headline', value });
  return doubts;
}

/**
 * The publication of a page: its first date line over the text, original before updated, with a time before without;
 * under text only one with a time counts, in doubt. Undefined where there is none.
 */
export function readPublication(lines: readonly PageLine[]): Publication | undefined {
  const firstText = lines.findIndex(({ text }) => isRunningText(text));
  const dates = datesIn(lines);
  const isOver = ({ index }: Dated) => firstText === -1 || index < firstText;
  const rank = (dated: Dated) => (isOver(dated) ? 0 : 4) + (dated.date.updated ? 2 : 0) + (dated.date.hasTime ? 0 : 1);
  const usable = dates.filter((dated) => isOver(dated) || dated.date.hasTime);
  const [best] = usable.toSorted((one, other) => rank(one) - rank(other));
  const line = best && lines[best.index];
  if (!best || !line) return undefined;
  const again = dates.filter(
    (dated) => dated.date.updated || isOver(dated) || (dated.date.at !== undefined && dated.date.at === best.date.at),
  );
  const isDate = new Set(again.map(({ index }) => index).concat(best.index));
  const isAway = !isOver(best);
  const others = lines.filter((_, index) => !isDate.has(index));
  const before = isAway ? [] : lines.slice(0, best.index).filter((_, index) => !isDate.has(index));
  return {
    date: best.date,
    written: line.text,
    before,
    after: others.slice(before.length),
    doubts: doubtsOf(best.date, line.text, isAway),
  };
}
