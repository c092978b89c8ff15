import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreUnusableError } from '#db/store.ts';
import { hourOf } from '#domain/views/hours.ts';
import type { CountedView } from '#domain/views/tally.ts';
import { DAY, HOUR, MORNING, type Newsroom, openNewsroom } from '../fixture.test-support.ts';
import { forgetNames } from './forget-names.ts';
import { openViewDesk, type ViewDesk } from './view-desk.ts';
import { countersOf, openMetrics } from './views.test-support.ts';
import { writeViews } from './write-views.ts';

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

const hour = hourOf(MORNING);
let named = 0;

/** Views of an article that nobody has counted before. */
function views(number: number, count: number, sectionId = 'thoi-su'): readonly CountedView[] {
  return Array.from({ length: count }, () => {
    named += 1;
    return { number, sectionId, hour, name: named };
  });
}

function count(desk: ViewDesk, ...lists: readonly (readonly CountedView[])[]): void {
  for (const view of lists.flat()) expect(desk.tally.add(view)).toBe(true);
}

/** Two processes have to start first, on a machine that does other things. */
const TWO_PROCESSES_MS = 60_000;

describe('writing down what was counted', () => {
  it('adds to what is there, by article and by section', async () => {
    const desk = openViewDesk();
    count(desk, views(1, 2), views(2, 3), views(3, 5, 'xa-hoi'));
    expect(await writeViews(desk, () => metrics, MORNING)).toBe(10);
    count(desk, views(1, 10));
    expect(await writeViews(desk, () => metrics, MORNING + 1)).toBe(10);
    expect(countersOf(metrics, 'view_hour')).toEqual([
      { hour, number: 1, views: 12 },
      { hour, number: 2, views: 3 },
      { hour, number: 3, views: 5 },
    ]);
    expect(countersOf(metrics, 'section_hour')).toEqual([
      { hour, section_id: 'thoi-su', views: 15 },
      { hour, section_id: 'xa-hoi', views: 5 },
    ]);
    expect([desk.tally.size, desk.writtenAt]).toEqual([0, MORNING + 1]);
  });

  it('counts a view once: of two processes, after a restart, twice in one batch, and tells so', async () => {
    const [first, other] = [openViewDesk(), openViewDesk()];
    const told = views(1, 700);
    count(first, told);
    count(other, told, told.slice(0, 5), views(1, 1));
    expect(await writeViews(first, () => metrics, MORNING)).toBe(700);
    expect(await writeViews(other, () => metrics, MORNING)).toBe(1);
    const restarted = openViewDesk();
    count(restarted, told);
    expect(await writeViews(restarted, () => metrics, MORNING)).toBe(0);
    expect(countersOf(metrics, 'view_hour')).toEqual([{ hour, number: 1, views: 701 }]);
    const figures = [first, other, restarted].map(({ outcomes: { counted, replayed } }) => [counted, replayed]);
    expect(figures).toEqual([
      [700, 0],
      [1, 705],
      [0, 700],
    ]);
  });

  it('keeps nothing of a view but a number, and that for a day', async () => {
    const desk = openViewDesk();
    count(desk, views(7, 2));
    await writeViews(desk, () => metrics, MORNING);
    expect(countersOf(metrics, 'view_name').map((row) => Object.keys(row))).toEqual([
      ['place', 'name', 'hour'],
      ['place', 'name', 'hour'],
    ]);
    expect(await forgetNames(metrics, MORNING + DAY)).toBe(0);
    expect(await forgetNames(metrics, MORNING + DAY + HOUR)).toBe(2);
    expect(countersOf(metrics, 'view_hour')).toEqual([{ hour, number: 7, views: 2 }]);
  });

  it('keeps the newest of very many names, whatever is counted', async () => {
    const desk = openViewDesk();
    const told = views(7, 9000);
    for (let start = 0; start < told.length; start += 3000) {
      count(desk, told.slice(start, start + 3000));
      await writeViews(desk, () => metrics, MORNING);
      await forgetNames(metrics, MORNING, 2000);
      expect(countersOf(metrics, 'view_name').length).toBe(2000);
    }
    count(desk, told.slice(-2000));
    expect(await writeViews(desk, () => metrics, MORNING)).toBe(0);
  });

  it('opens no file when there is nothing to write', async () => {
    const never = () => {
      throw new Error('opened');
    };
    expect(await writeViews(openViewDesk(), never, MORNING)).toBe(0);
  });

  it('keeps what it could not write for the next time, and loses and doubles nothing', async () => {
    const desk = openViewDesk();
    count(desk, views(1, 4));
    const broken = () => {
      throw new StoreUnusableError('no room');
    };
    await expect(writeViews(desk, broken, MORNING)).rejects.toThrow('no room');
    count(desk, views(1, 1));
    expect(desk.writtenAt).toBeUndefined();
    await writeViews(desk, () => metrics, MORNING);
    expect(countersOf(metrics, 'view_hour')).toEqual([{ hour, number: 1, views: 5 }]);
  });

  it('keeps what a full or locked file refused half way', async () => {
    const desk = openViewDesk();
    for (let number = 1; number <= 1200; number += 1) count(desk, views(number, 1));
    const other = new Database(metrics.file);
    other.exec(
      "CREATE TRIGGER full BEFORE INSERT ON view_hour WHEN NEW.number = 1100 BEGIN SELECT RAISE(ABORT, 'disk full'); END",
    );
    await expect(writeViews(desk, () => metrics, MORNING)).rejects.toThrow();
    expect([countersOf(metrics, 'view_hour').length, desk.tally.size]).toEqual([1000, 200]);
    other.exec('DROP TRIGGER full');
    other.close();
    await writeViews(desk, () => metrics, MORNING);
    expect(countersOf(metrics, 'section_hour')).toEqual([{ hour, section_id: 'thoi-su', views: 1200 }]);
  });

  it(
    'adds up from two processes that write at once, and counts once what both were told',
    async () => {
      const program = join(import.meta.dirname, 'add-views.test-support.ts');
      const writers = ['1', '2'].map((which) =>
        fork(program, [metrics.file, String(hour), which], { execArgv: ['--import', 'tsx'], stdio: 'inherit' }),
      );
      const codes = await Promise.all(writers.map(async (writer) => (await once(writer, 'exit'))[0]));
      expect(codes).toEqual([0, 0]);
      expect(countersOf(metrics, 'view_hour')).toEqual([
        { hour, number: 1, views: 200 },
        { hour, number: 2, views: 100 },
      ]);
      expect(countersOf(metrics, 'section_hour')).toEqual([{ hour, section_id: 'thoi-su', views: 300 }]);
    },
    TWO_PROCESSES_MS,
  );
});
