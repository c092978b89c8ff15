import { dayOf, hourOf } from './hours.ts';

/** Hours and local days that a chart shows, the running one included. */
export const SHOWN_HOURS = 48;
export const SHOWN_DAYS = 30;

/** Views in a stretch of time: an hour, or a local day, by its number. */
export type ViewsAt = { readonly at: number; readonly views: number };

/** The last 48 hours, each once, those without views as 0. */
export function denseHours(rows: readonly ViewsAt[], now: number): readonly ViewsAt[] {
  return dense(rows, hourOf(now), SHOWN_HOURS);
}

/** The last 30 local days, summed up from hours, those without views as 0. */
export function denseDays(rows: readonly ViewsAt[], now: number): readonly ViewsAt[] {
  const days = rows.map(({ at, views }) => ({ at: dayOf(at), views }));
  return dense(days, dayOf(hourOf(now)), SHOWN_DAYS);
}

function dense(rows: readonly ViewsAt[], last: number, count: number): readonly ViewsAt[] {
  const sums = new Map<number, number>();
  for (const { at, views } of rows) sums.set(at, (sums.get(at) ?? 0) + views);
  return Array.from({ length: count }, (_, index) => {
    const at = last - count + 1 + index;
    return { at, views: sums.get(at) ?? 0 };
  });
}

/** All views of a series. */
export function totalOf(rows: readonly ViewsAt[]): number {
  return rows.reduce((sum, { views }) => sum + views, 0);
}

/** A round number at or above the greatest, for the top of a chart: 1, 2 or 5 with zeros. */
export function niceTop(greatest: number): number {
  if (greatest <= 5) return 5;
  const unit = 10 ** Math.floor(Math.log10(greatest));
  return [1, 2, 5, 10].map((times) => times * unit).find((top) => top >= greatest) ?? 10 * unit;
}
