import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addViews } from '#db/metrics/queries.ts';
import { dayOf, firstKeptHour, HOUR_MS, hourOf } from '#domain/views/hours.ts';
import type { HourViews } from '#domain/views/tally.ts';
import { DAY, MORNING, type Newsroom, openNewsroom } from '../fixture.test-support.ts';
import { foldViews } from './fold-views.ts';
import { countersOf, openMetrics } from './views.test-support.ts';

let newsroom: Newsroom;
let metrics: ReturnType<typeof openMetrics>;

beforeEach(async () => {
  newsroom = await openNewsroom();
  metrics = openMetrics(newsroom);
});
afterEach(() => {
  metrics.close();
  newsroom.close();
});

const first = firstKeptHour(MORNING);
const row = (number: number, hour: number, views: number): HourViews => ({ number, sectionId: 'xa-hoi', hour, views });
const write = (rows: readonly HourViews[]) => metrics.tx((tx) => addViews(tx, rows));

async function foldAll(now: number): Promise<number> {
  let folded = 0;
  while (await foldViews(metrics, now)) folded += 1;
  return folded;
}

describe('folding', () => {
  it('leaves the hours of the last five weeks as they are', async () => {
    const kept = [row(1, first, 3), row(1, hourOf(MORNING), 4)];
    await write(kept);
    expect(await foldAll(MORNING)).toBe(0);
    expect(countersOf(metrics, 'view_hour')).toHaveLength(2);
  });

  it('moves each older hour to its local day, adding to what is there', async () => {
    await write([row(1, first - 1, 3), row(1, first - 24, 4), row(2, first - 1, 1), row(1, first - 25, 9)]);
    expect(await foldAll(MORNING)).toBe(3);
    expect(countersOf(metrics, 'view_hour')).toEqual([]);
    const day = dayOf(first - 1);
    expect(countersOf(metrics, 'view_day')).toEqual([
      { number: 1, day: day - 1, views: 9 },
      { number: 1, day, views: 7 },
      { number: 2, day, views: 1 },
    ]);
    expect(countersOf(metrics, 'section_day')).toEqual([
      { section_id: 'xa-hoi', day: day - 1, views: 9 },
      { section_id: 'xa-hoi', day, views: 8 },
    ]);
  });

  it('goes on day by day as time passes', async () => {
    await write([row(1, first, 3), row(1, first + 23, 4), row(1, first + 24, 5)]);
    expect(await foldAll(MORNING)).toBe(0);
    expect(await foldAll(MORNING + DAY)).toBe(2);
    expect(countersOf(metrics, 'view_hour')).toEqual([{ hour: first + 24, number: 1, views: 5 }]);
  });

  it('loses and doubles no view, whenever they were counted and folded', async () => {
    const counted = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: -2000, max: 0 }), fc.integer({ min: 1, max: 9 })),
      { maxLength: 25 },
    );
    let expected = 0;
    let now = MORNING;
    await fc.assert(
      fc.asyncProperty(counted, fc.nat({ max: 200 }), async (batch, hours) => {
        await write(batch.map(([number, ago, views]) => row(number, hourOf(now) + ago, views)));
        expected += batch.reduce((sum, [, , views]) => sum + views, 0);
        now += hours * HOUR_MS;
        await foldAll(now);
        const total = (table: string) => countersOf(metrics, table).reduce((sum, each) => sum + Number(each.views), 0);
        expect(total('view_hour') + total('view_day')).toBe(expected);
        expect(total('section_hour') + total('section_day')).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });
});
