import { type ArchiveSpan, readArchiveSpan } from '../archive.ts';
import { toLocal } from '../dates.ts';

const DAY =
  /^(?:ngày\s+)?(?<day>\d{1,2})(?:\s?[-/.]\s?|\s+tháng\s+)(?<month>\d{1,2})(?:(?:\s?[-/.]\s?|\s+năm\s+)(?<year>\d{4}))?$/iu;
const MONTH = /^tháng\s+(?<month>\d{1,2})(?:\s?[-/.]\s?|\s+năm\s+)(?<year>\d{4})$/iu;
const INTERNATIONAL = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

/**
 * The day or month that a search names as Vietnamese write it: "2/6/2020", "02-06", "ngày 2 tháng 6 năm 2020", "tháng 6/2020"; or
 * "2020-06-02". A day without its year is the last one up to `now` (UTC ms). Undefined for all else.
 */
export function spanInQuery(text: string, now: number): ArchiveSpan | undefined {
  const { day, month, year } = (DAY.exec(text) ?? MONTH.exec(text) ?? INTERNATIONAL.exec(text))?.groups ?? {};
  if (month === undefined) return undefined;
  const spanIn = (which: number) => readArchiveSpan([String(which), month, ...(day === undefined ? [] : [day])]);
  if (year !== undefined) return spanIn(Number(year));
  const thisYear = spanIn(toLocal(now).year);
  return thisYear && thisYear.from <= now ? thisYear : spanIn(toLocal(now).year - 1);
}
