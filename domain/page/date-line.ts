import { fromLocal, localWeekday } from '../dates.ts';
import { isPageFurniture, isSignpost } from './furniture.ts';

/** A date line; `at` (UTC ms) is undefined where the calendar has no such moment. */
export type DateLine = {
  readonly at: number | undefined;
  readonly hasTime: boolean;
  readonly updated: boolean;
  readonly weekdayDiffers: boolean;
  readonly otherZone: boolean;
};

const WEEKDAYS = [
  'chủ nhật|cn',
  'thứ hai|thứ 2|t2',
  'thứ ba|thứ 3|t3',
  'thứ tư|thứ 4|t4',
  'thứ năm|thứ 5|t5',
  'thứ sáu|thứ 6|t6',
  'thứ bảy|thứ bẩy|thứ 7|t7',
];
const UPDATED = 'cập nhật(?: lúc| lần cuối| ngày)?';
const LABEL = `(?:(?<updated>${UPDATED})|(?:được )?(?:đăng|xuất bản)(?: lúc| ngày)?|ngày đăng|ngày xuất bản|thời gian)\\s*:?\\s*`;
const DAY = `(?:(?<weekday>${WEEKDAYS.join('|')})[\\s,.–-]+)?(?:ngày\\s+)?`;
const DATE =
  '(?:(?<day>\\d{1,2})\\s?(?<sep>[/.-])\\s?(?<month>\\d{1,2})\\s?\\k<sep>\\s?(?<year>\\d{4})|(?<dayWord>\\d{1,2}) tháng (?<monthWord>\\d{1,2})(?: năm|,)? (?<yearWord>\\d{4}))';
const TIME =
  '(?<hour>\\d{1,2})\\s?(?::|h|g|giờ)\\s?(?<minute>\\d{2})(?::\\d{2})?(?:\\s?phút)?(?:\\s?(?<half>am|pm|sa|ch))?';
const ZONE = '(?:[\\s,]*\\(?(?:gmt|utc)\\s?(?<zone>[+-]\\d{1,2})(?::?00)?\\)?)?';
const GAP = '[\\s,;–—-]+';
const DATE_FIRST = new RegExp(`^(?:${LABEL})?${DAY}${DATE}(?:${GAP}(?:lúc )?${TIME})?${ZONE}$`, 'iu');
const TIME_FIRST = new RegExp(`^(?:${LABEL})?(?:lúc )?${TIME}${GAP}${DAY}${DATE}${ZONE}$`, 'iu');
const ONLY_UPDATED = new RegExp(`^\\(?${UPDATED}`, 'iu');
const LONGEST = 160;

function hourOf(hour: string, half: string | undefined): number {
  const value = Number(hour);
  if (half === undefined || value > 12) return value;
  return (value % 12) + (/^(?:pm|ch)$/iu.test(half) ? 12 : 0);
}

function toDateLine(groups: Record<string, string | undefined>): DateLine {
  const moment = fromLocal({
    year: Number(groups.year ?? groups.yearWord),
    month: Number(groups.month ?? groups.monthWord),
    day: Number(groups.day ?? groups.dayWord),
    hour: groups.hour === undefined ? 0 : hourOf(groups.hour, groups.half),
    minute: Number(groups.minute ?? 0),
  });
  const weekday = groups.weekday?.toLowerCase();
  const zone = Number(groups.zone ?? 7);
  return {
    at: moment === undefined ? undefined : moment + (7 - zone) * 3_600_000,
    hasTime: groups.hour !== undefined,
    updated: groups.updated !== undefined,
    weekdayDiffers:
      weekday !== undefined &&
      moment !== undefined &&
      WEEKDAYS.findIndex((names) => names.split('|').includes(weekday)) !== localWeekday(moment),
    otherZone: zone !== 7,
  };
}

/** A whole line that tells when a page appeared, day first, in newspaper time unless it names a zone; undefined for any other line. */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > LONGEST || !/\d{4}/u.test(line)) return undefined;
  const parts = line.split(/\s*[|•·]\s*/u).filter((part) => part !== '' && !isSignpost(part) && !isPageFurniture(part));
  const original = parts.filter((part) => !ONLY_UPDATED.test(part));
  const told = (original.length > 0 ? original : parts).join(' ');
  const groups = (DATE_FIRST.exec(told) ?? TIME_FIRST.exec(told))?.groups;
  return groups && toDateLine(groups);
}
