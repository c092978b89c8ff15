import { dayAddress, monthAddress } from './addresses.ts';
import { fromLocal, toLocal } from './dates.ts';

/** A local day, or with `day` undefined a local month, of the archive. Times are UTC ms; `until` is the first beyond it. */
export type ArchiveSpan = {
  readonly year: number;
  readonly month: number;
  readonly day: number | undefined;
  readonly from: number;
  readonly until: number;
  readonly href: string;
};

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The day or month that the segments `2020`, `06` and perhaps `02` name; undefined where the calendar has none, such as
 * 30 February. Months and days of one digit are understood, so that `href` can tell the right spelling.
 */
export function readArchiveSpan(segments: readonly string[]): ArchiveSpan | undefined {
  const [year = '', month = '', day, ...more] = segments;
  if (more.length > 0 || !/^\d{4}$/u.test(year) || !/^\d{1,2}$/u.test(month)) return undefined;
  if (day === undefined) return monthSpan({ year: Number(year), month: Number(month) });
  return /^\d{1,2}$/u.test(day) ? daySpan({ year: Number(year), month: Number(month), day: Number(day) }) : undefined;
}

/** The span of a local day, or undefined where the calendar has no such day. */
function daySpan(date: { year: number; month: number; day: number }): ArchiveSpan | undefined {
  const from = fromLocal({ ...date, hour: 0, minute: 0 });
  return from === undefined ? undefined : { ...date, from, until: from + DAY_MS, href: dayAddress(date) };
}

/** The span of a local month, or undefined where the calendar has no such month. */
function monthSpan(date: { year: number; month: number }): ArchiveSpan | undefined {
  const from = fromLocal({ ...date, day: 1, hour: 0, minute: 0 });
  const until = from === undefined ? undefined : startOfMonth(toLocal(from + 31 * DAY_MS));
  if (from === undefined || until === undefined) return undefined;
  return { ...date, day: undefined, from, until, href: monthAddress(date) };
}

/** The first moment (UTC ms) of a local month; undefined outside of the years that we know. */
export function startOfMonth({ year, month }: { readonly year: number; readonly month: number }): number | undefined {
  return fromLocal({ year, month, day: 1, hour: 0, minute: 0 });
}

/** The days of a month in weeks from Monday to Sunday; undefined where another month's days would stand. */
export function weeksOfMonth(date: {
  readonly year: number;
  readonly month: number;
}): readonly (number | undefined)[][] {
  const span = monthSpan(date);
  if (!span) return [];
  const days = Math.round((span.until - span.from) / DAY_MS);
  const blanks = (new Date(Date.UTC(date.year, date.month - 1, 1)).getUTCDay() + 6) % 7;
  return Array.from({ length: Math.ceil((blanks + days) / 7) }, (_row, week) =>
    Array.from({ length: 7 }, (_cell, weekday) => {
      const day = week * 7 + weekday - blanks + 1;
      return day >= 1 && day <= days ? day : undefined;
    }),
  );
}
