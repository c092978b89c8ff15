import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursOfPeriod, isOtherRanking, RANKING_SIZE, rank } from './ranking.ts';

describe('a ranking', () => {
  it('puts the most read first and the newer of two equals before the older', () => {
    const views = new Map([
      [1, 5],
      [2, 9],
      [3, 5],
      [4, 0],
    ]);
    expect(rank(views, 10)).toEqual([2, 3, 1]);
    expect(rank(views, 2)).toEqual([2, 3]);
  });

  it('is the same in whatever order views were counted', () => {
    const counts = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.nat({ max: 9 })), {
      selector: ([number]) => number,
    });
    fc.assert(
      fc.property(counts, (all) => {
        const ranked = rank(new Map(all), 100);
        expect(rank(new Map(all.toReversed()), 100)).toEqual(ranked);
        const views = new Map(all);
        for (const [index, number] of ranked.slice(1).entries())
          expect(views.get(ranked[index] ?? 0)).toBeGreaterThanOrEqual(views.get(number) ?? 0);
      }),
    );
  });

  it('is another one only when a reader of its page would see it', () => {
    const shown = Array.from({ length: RANKING_SIZE }, (_, index) => index + 1);
    expect(isOtherRanking(shown, [...shown, 77])).toBe(false);
    expect(isOtherRanking(shown, shown.toReversed())).toBe(true);
    expect(isOtherRanking(shown, shown.slice(1))).toBe(true);
    expect(isOtherRanking([], [])).toBe(false);
    expect(isOtherRanking([], [1])).toBe(true);
  });

  it('covers the running hour and so many before it', () => {
    expect(hoursOfPeriod('day', 1000)).toEqual({ from: 977, to: 1000 });
    expect(hoursOfPeriod('week', 1000)).toEqual({ from: 833, to: 1000 });
  });
});
