import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp, type CountedView, Tally } from './tally.ts';

let named = 0;
const view = (number: number, hour = 1, sectionId = 'thoi-su'): CountedView => {
  named += 1;
  return { number, sectionId, hour, name: named };
};

describe('a tally', () => {
  it('holds what was added, and nothing when it was taken', () => {
    const tally = new Tally(10);
    const views = [view(1), view(2), view(1)];
    for (const each of views) expect(tally.add(each)).toBe(true);
    expect([tally.size, tally.take()]).toEqual([3, views]);
    expect([tally.size, tally.take()]).toEqual([0, []]);
  });

  it('goes on with what it has when there is no room for more', () => {
    const tally = new Tally(2);
    const views = [view(1), view(2), view(1)];
    expect(views.map((each) => tally.add(each))).toEqual([true, true, false]);
    expect(tally.take()).toEqual(views.slice(0, 2));
  });

  it('loses no view that was given back beside new ones, and tells of those without room', () => {
    const counts = fc.nat({ max: 20 });
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 1, max: 20 }), (first, second, limit) => {
        const tally = new Tally(limit);
        for (let index = 0; index < first; index += 1) tally.add(view(1));
        const taken = tally.take();
        let added = 0;
        for (let index = 0; index < second; index += 1) if (tally.add(view(2))) added += 1;
        const lost = tally.giveBack(taken);
        expect(tally.size).toBeLessThanOrEqual(limit);
        expect(tally.take().length + lost).toBe(taken.length + added);
      }),
    );
  });
});

describe('views', () => {
  it('add up by article, hour and section', () => {
    const row = { number: 1, sectionId: 'thoi-su', hour: 1 };
    expect(addUp([view(1), view(2), view(1), view(1, 2), view(1, 1, 'kinh-te')])).toEqual([
      { ...row, views: 2 },
      { ...row, number: 2, views: 1 },
      { ...row, hour: 2, views: 1 },
      { ...row, sectionId: 'kinh-te', views: 1 },
    ]);
  });
});
