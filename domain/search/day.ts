import { type ArchiveSpan, readArchiveSpan } from '../archive.ts';

const DAY = /^(?:ngày\s+)?(\d{1,2})(?:\s?[-/.]\s?|\s+tháng\s+)(\d{1,2})(?:\s?[-/.]\s?|\s+năm\s+)(\d{4})$/iu;

/** The day that a search names as Vietnamese write it: "2/6/2020", "02-06-2020", "ngày 2 tháng 6 năm 2020"; undefined for all else. */
export function dayInQuery(text: string): ArchiveSpan | undefined {
  const [, day, month, year] = DAY.exec(text) ?? [];
  return day && month && year ? readArchiveSpan([year, month, day]) : undefined;
}
