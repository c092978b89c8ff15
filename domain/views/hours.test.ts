import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localMidnight } from '../dates.ts';
import { dayOf, firstHourOf, firstKeptHour, HOUR_MS, HOURS_KEPT_DAYS, hourOf } from './hours.ts';

const moments = fc.integer({ min: 0, max: 4_000_000_000_000 });

describe('hours and days', () => {
  it('have the same midnight as the masthead', () => {
    fc.assert(
      fc.property(moments, (at) => {
        expect(firstHourOf(dayOf(hourOf(at))) * HOUR_MS).toBe(localMidnight(at));
      }),
    );
  });

  it('are kept in whole local days, five weeks of them', () => {
    fc.assert(
      fc.property(moments, (at) => {
        const first = firstKeptHour(at);
        expect(firstHourOf(dayOf(first))).toBe(first);
        expect(dayOf(hourOf(at)) - dayOf(first)).toBe(HOURS_KEPT_DAYS);
      }),
    );
  });
});
