import { describe, expect, it } from 'vitest';
import { hourOf } from '#domain/views/hours.ts';
import { HOUR, MINUTE, MORNING } from '../fixture.test-support.ts';
import { countView } from './count-view.ts';
import { openViewDesk } from './view-desk.ts';

let made = 0;
function view(fields: Partial<Parameters<typeof countView>[1]> = {}) {
  made += 1;
  return { number: 7, view: made, reader: `reader ${made}`, sectionId: 'thoi-su', ...fields };
}

describe('a view', () => {
  it('counts once for each page view, in its hour', () => {
    const desk = openViewDesk();
    expect([countView(desk, view(), MORNING), countView(desk, view(), MORNING)]).toEqual(['counted', 'counted']);
    expect(desk.tally.take()).toMatchObject([
      { number: 7, sectionId: 'thoi-su', hour: hourOf(MORNING) },
      { number: 7 },
    ]);
  });

  it('counts once however often it is sent, and for whatever article', () => {
    const desk = openViewDesk();
    const one = view();
    expect(countView(desk, one, MORNING)).toBe('counted');
    expect(countView(desk, one, MORNING + HOUR - 1)).toBe('replayed');
    expect(countView(desk, { ...one, number: 8 }, MORNING + MINUTE)).toBe('replayed');
    expect(desk.tally.take()).toMatchObject([{ number: 7 }]);
  });

  it('does not count for what readers cannot see, and may be told again once they can', () => {
    const desk = openViewDesk();
    const one = view();
    expect(countView(desk, { ...one, sectionId: undefined }, MORNING)).toBe('unknown');
    expect(desk.tally.size).toBe(0);
    expect(countView(desk, one, MORNING)).toBe('counted');
  });

  it('counts from one place no more than so often an hour', () => {
    const desk = openViewDesk();
    const outcomes = Array.from({ length: 500 }, (_, index) =>
      countView(desk, view({ reader: 'one house' }), MORNING + index * 1000),
    );
    expect(outcomes.filter((outcome) => outcome === 'counted')).toHaveLength(120);
    expect(new Set(outcomes.slice(120))).toEqual(new Set(['flood']));
    expect(countView(desk, view({ reader: 'another house' }), MORNING + 600_000)).toBe('counted');
    expect(countView(desk, view({ reader: 'one house', number: 8 }), MORNING + 600_000)).toBe('counted');
    expect(countView(desk, view({ reader: 'one house' }), MORNING + HOUR)).toBe('counted');
  });

  it('counts for one article no more than so often a second, wherever it comes from', () => {
    const desk = openViewDesk();
    for (let index = 0; index < 1000; index += 1) countView(desk, view(), MORNING);
    expect(desk.tally.take()).toHaveLength(200);
    expect(countView(desk, view(), MORNING + 1000)).toBe('counted');
  });

  it('counts no more often in several processes than in one', () => {
    const desks = [openViewDesk(3), openViewDesk(3), openViewDesk(3)];
    const flood = (fields: () => object) =>
      desks.flatMap((desk) =>
        Array.from({ length: 500 }, () => countView(desk, view(fields()), MORNING)).filter(
          (each) => each === 'counted',
        ),
      ).length;
    expect(flood(() => ({ reader: 'one house' }))).toBe(120);
    expect(flood(() => ({ number: 8 }))).toBe(201);
  });
});
