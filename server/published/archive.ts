import { findFirstPublishAt, findLastPublishAt, findNextPublishAt } from '#db/queries/published.ts';
import { dayAddress, monthAddress } from '#domain/addresses.ts';
import { type ArchiveSpan, readArchiveSpan, startOfMonth } from '#domain/archive.ts';
import { localMidnight, toLocal } from '#domain/dates.ts';
import type { ReaderContext } from './reader-context.ts';

/** What surrounds a day or month of the archive: which days of the month have articles, and where the next ones are. */
export type Calendar = {
  readonly year: number;
  readonly month: number;
  readonly days: ReadonlySet<number>;
  readonly earlierMonth: string | undefined;
  readonly laterMonth: string | undefined;
  readonly earlierDay: string | undefined;
  readonly laterDay: string | undefined;
};

/**
 * The day or month that the segments behind `/ngay/` name, if it lies between the paper's first article and now. Days without
 * articles in between are there, so that a day's address lasts when its last article is withdrawn.
 */
export async function findArchiveSpan(
  { connection, now }: ReaderContext,
  segments: readonly string[],
): Promise<ArchiveSpan | undefined> {
  const span = readArchiveSpan(segments);
  if (!span || span.from > now) return undefined;
  const first = await findFirstPublishAt(connection, now);
  return first !== undefined && first < span.until ? span : undefined;
}

/** The address of the newest day that has articles, or undefined before the first. */
export async function findNewestDay({ connection, now }: ReaderContext): Promise<string | undefined> {
  return dayOf(await findLastPublishAt(connection, now));
}

/** The calendar around a span. Goes from day to day by the time index: at most a question for each day of the month. */
export async function readCalendar({ connection, now }: ReaderContext, span: ArchiveSpan): Promise<Calendar> {
  const { year, month } = span;
  const start = startOfMonth(span) ?? span.from;
  const nextStart =
    startOfMonth(month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }) ?? span.until;
  const days = new Set<number>();
  let at = await findLastPublishAt(connection, Math.min(nextStart - 1, now));
  while (at !== undefined && at >= start) {
    days.add(toLocal(at).day);
    at = await findLastPublishAt(connection, localMidnight(at) - 1);
  }
  const later = (from: number) => findNextPublishAt(connection, from - 1).then((found) => visible(found, now));
  return {
    year,
    month,
    days,
    earlierMonth: monthOf(at),
    laterMonth: monthOf(await later(nextStart)),
    earlierDay: dayOf(await findLastPublishAt(connection, span.from - 1)),
    laterDay: dayOf(await later(span.until)),
  };
}

function visible(at: number | undefined, now: number): number | undefined {
  return at !== undefined && at <= now ? at : undefined;
}

function dayOf(at: number | undefined): string | undefined {
  return at === undefined ? undefined : dayAddress(toLocal(at));
}

function monthOf(at: number | undefined): string | undefined {
  return at === undefined ? undefined : monthAddress(toLocal(at));
}
