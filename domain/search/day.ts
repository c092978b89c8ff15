import { type ArchiveSpan, readArchiveSpan } from '../archive.ts';
import { toLocal } from '../dates.ts';
import { fold } from '../fold.ts';

const DAY =
  /^(?:ngay\s+)?(?<day>\d{1,2})(?:\s?[-/.]\s?|\s+thang\s+)(?<month>\d{1,2})(?:(?:\s?[-/.]\s?|\s+nam\s+)(?<year>\d{4}))?$/u;
const MONTH = /^(?:thang\s+)?(?<month>\d{1,2})(?:\s?[-/.]\s?|\s+nam\s+)(?<year>\d{4})$/u;
const INTERNATIONAL = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

/** 29 February may have been so long ago. */
const MOST_YEARS = 8;

/**
 * The day or month that a search names as Vietnamese write it, with or without marks: "2/6/2020", "02-06", "ngày 2 tháng 6 năm 2020",
 * "tháng 6/2020"; or "2020-06-02". A day without its year is the last one up to `now` (UTC ms). Undefined for all else.
 */
export function spanInQuery(text: string, now: number): ArchiveSpan | undefined {
  const plain = fold(text);
  const { day, month, year } = (DAY.exec(plain) ?? MONTH.exec(plain) ?? INTERNATIONAL.exec(plain))?.groups ?? {};
  if (month === undefined) return undefined;
  const spanIn = (which: number) => readArchiveSpan([String(which), month, ...(day === undefined ? [] : [day])]);
  if (year !== undefined) return spanIn(Number(year));
  for (let back = 0; back <= MOST_YEARS; back += 1) {
    const span = spanIn(toLocal(now).year - back);
    if (span && span.from <= now) return span;
  }
  return undefined;
}
