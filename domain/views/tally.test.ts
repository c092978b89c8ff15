import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HourViews, Tally } from './tally.ts';

const row = (number: number, hour = 1, views = 1): HourViews => ({ number, sectionId: 'thoi-su', hour, views });

describe('a tally', () => {
  it('adds up by article and hour, and is empty when it was taken', () => {
    const tally = new Tally(10);
    for (const each of [row(1), row(2), row(1), row(1, 2)]) expect(tally.add(each)).toBe(true);
    expect(tally.take()).toEqual([row(1, 1, 2), row(2), row(1, 2)]);
    expect([tally.size, tally.take()]).toEqual([0, []]);
  });

  it('goes on with what it has when there is no room for more', () => {
    const tally = new Tally(2);
    expect([row(1), row(2), row(3), row(1)].map((each) => tally.add(each))).toEqual([true, true, false, true]);
    expect(tally.take()).toEqual([row(1, 1, 2), row(2)]);
  });

  it('loses no view that was given back beside new ones, and tells of those without room', () => {
    const rows = fc.array(
      fc.record({ number: fc.nat({ max: 5 }), hour: fc.nat({ max: 2 }), views: fc.nat({ max: 9 }) }),
    );
    const sum = (all: readonly HourViews[]) => all.reduce((views, each) => views + each.views, 0);
    fc.assert(
      fc.property(rows, rows, fc.integer({ min: 1, max: 20 }), (first, second, limit) => {
        const [before, after] = [first, second].map((all) =>
          all.map((each) => row(each.number, each.hour, each.views)),
        );
        const tally = new Tally(limit);
        for (const each of before ?? []) tally.add(each);
        const taken = tally.take();
        const added = (after ?? []).filter((each) => tally.add(each));
        const lost = tally.giveBack(taken);
        expect(tally.size).toBeLessThanOrEqual(limit);
        expect(sum(tally.take()) + lost).toBe(sum(taken) + sum(added));
      }),
    );
  });
});
