import { toLocal } from '../dates.ts';

export const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;

/** Vietnam is seven hours ahead of UTC (domain/dates.ts), so a local day begins at a whole hour. */
const OFFSET_HOURS = 7;

/** The number of the hour (since 1970, UTC) that a time in milliseconds falls in. */
export function hourOf(at: number): number {
  return Math.floor(at / HOUR_MS);
}

/** The number of the local day that an hour belongs to. */
export function dayOf(hour: number): number {
  return Math.floor((hour + OFFSET_HOURS) / DAY_HOURS);
}

/** The first hour of a local day. */
export function firstHourOf(day: number): number {
  return day * DAY_HOURS - OFFSET_HOURS;
}

/** Views by the hour are kept this many days, then only by the day. */
export const HOURS_KEPT_DAYS = 35;

/** The first hour that is still kept by itself at `now`: whole local days are folded, never a part of one. */
export function firstKeptHour(now: number): number {
  return firstHourOf(dayOf(hourOf(now)) - HOURS_KEPT_DAYS);
}

/** `02/06` of a local day, for the foot of a chart. */
export function dayLabel(day: number): string {
  const { day: date, month } = toLocal(firstHourOf(day) * HOUR_MS);
  return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}`;
}
