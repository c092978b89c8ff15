import { type ArchiveSpan, readArchiveSpan } from '../archive.ts';

/** The day that a search names as Vietnamese write it, "2/6/2020", "ngày 02-06-2020" or "2.6.2020"; undefined for all else. */
export function dayInQuery(text: string): ArchiveSpan | undefined {
  const [, day, month, year] = /^(?:ngày\s+)?(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})$/iu.exec(text) ?? [];
  return day && month && year ? readArchiveSpan([year, month, day]) : undefined;
}
