import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, HOUR_MS, hourOf } from './hours.ts';
import { denseDays, denseHours, niceTop, totalOf } from './series.ts';

/** 02/06/2020 - 06:17 in the newspaper's time. */
const NOW = Date.UTC(2020, 5, 1, 23, 17);
const HOUR = hourOf(NOW);

describe('a series of views', () => {
  it('has each of the last 48 hours once, the running one last', () => {
    const hours = denseHours(
      [
        { at: HOUR, views: 3 },
        { at: HOUR - 47, views: 4 },
        { at: HOUR - 48, views: 9 },
      ],
      NOW,
    );
    expect(hours.map(({ at }) => at)).toEqual(Array.from({ length: 48 }, (_, index) => HOUR - 47 + index));
    expect([hours[0]?.views, hours[1]?.views, hours.at(-1)?.views]).toEqual([4, 0, 3]);
  });

  it('has each of the last 30 local days once, with all their hours', () => {
    const rows = Array.from({ length: 24 * 40 }, (_, ago) => ({ at: HOUR - ago, views: 1 }));
    const days = denseDays(rows, NOW);
    expect(days.map(({ at }) => at)).toEqual(Array.from({ length: 30 }, (_, index) => dayOf(HOUR) - 29 + index));
    expect(days.at(-1)?.views).toBe(7);
    expect(new Set(days.slice(0, -1).map(({ views }) => views))).toEqual(new Set([24]));
  });

  it('loses no view of its time', () => {
    const rows = fc.array(fc.record({ at: fc.integer({ min: HOUR - 47, max: HOUR }), views: fc.nat({ max: 99 }) }));
    fc.assert(
      fc.property(rows, fc.nat({ max: HOUR_MS - 1 }), (all, later) => {
        const now = HOUR * HOUR_MS + later;
        expect(totalOf(denseHours(all, now))).toBe(totalOf(all));
        expect(totalOf(denseDays(all, now))).toBe(totalOf(all));
      }),
    );
  });
});

describe('the top of a chart', () => {
  it.each([
    [0, 5],
    [5, 5],
    [6, 10],
    [10, 10],
    [11, 20],
    [21, 50],
    [99, 100],
    [100, 100],
    [101, 200],
    [5001, 10_000],
  ])('for %i is %i', (greatest, top) => {
    expect(niceTop(greatest)).toBe(top);
  });
});
