import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreUnusableError } from '#db/store.ts';
import { hourOf } from '#domain/views/hours.ts';
import { MORNING, type Newsroom, openNewsroom } from '../fixture.test-support.ts';
import { openViewDesk } from './view-desk.ts';
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
const row = (number: number, views: number, sectionId = 'thoi-su') => ({ number, sectionId, hour, views });

/** Two processes have to start first, on a machine that does other things. */
const TWO_PROCESSES_MS = 60_000;

describe('writing down what was counted', () => {
  it('adds to what is there, by article and by section', async () => {
    const desk = openViewDesk();
    for (const each of [row(1, 2), row(2, 3), row(3, 5, 'xa-hoi')]) desk.tally.add(each);
    expect(await writeViews(desk, () => metrics, MORNING)).toBe(3);
    desk.tally.add(row(1, 10));
    expect(await writeViews(desk, () => metrics, MORNING + 1)).toBe(1);
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

  it('opens no file when there is nothing to write', async () => {
    const never = () => {
      throw new Error('opened');
    };
    expect(await writeViews(openViewDesk(), never, MORNING)).toBe(0);
  });

  it('keeps what it could not write for the next time, and loses and doubles nothing', async () => {
    const desk = openViewDesk();
    desk.tally.add(row(1, 4));
    const broken = () => {
      throw new StoreUnusableError('no room');
    };
    await expect(writeViews(desk, broken, MORNING)).rejects.toThrow('no room');
    desk.tally.add(row(1, 1));
    expect(desk.writtenAt).toBeUndefined();
    await writeViews(desk, () => metrics, MORNING);
    expect(countersOf(metrics, 'view_hour')).toEqual([{ hour, number: 1, views: 5 }]);
  });

  it('keeps what a full or locked file refused half way', async () => {
    const desk = openViewDesk();
    for (let number = 1; number <= 1200; number += 1) desk.tally.add(row(number, 1));
    const other = new Database(metrics.file);
    other.exec(
      "CREATE TRIGGER full BEFORE INSERT ON view_hour WHEN NEW.number = 1100 BEGIN SELECT RAISE(ABORT, 'disk full'); END",
    );
    await expect(writeViews(desk, () => metrics, MORNING)).rejects.toThrow();
    expect([countersOf(metrics, 'view_hour').length, desk.tally.size]).toEqual([0, 1200]);
    other.exec('DROP TRIGGER full');
    other.close();
    await writeViews(desk, () => metrics, MORNING);
    expect(countersOf(metrics, 'section_hour')).toEqual([{ hour, section_id: 'thoi-su', views: 1200 }]);
  });

  it(
    'adds up from two processes that write at once',
    async () => {
      const program = join(import.meta.dirname, 'add-views.test-support.ts');
      const writers = [1, 2].map(() =>
        fork(program, [metrics.file, String(hour)], { execArgv: ['--import', 'tsx'], stdio: 'inherit' }),
      );
      const codes = await Promise.all(writers.map(async (writer) => (await once(writer, 'exit'))[0]));
      expect(codes).toEqual([0, 0]);
      expect(countersOf(metrics, 'view_hour')).toEqual([
        { hour, number: 1, views: 200 },
        { hour, number: 2, views: 400 },
      ]);
      expect(countersOf(metrics, 'section_hour')).toEqual([{ hour, section_id: 'thoi-su', views: 600 }]);
    },
    TWO_PROCESSES_MS,
  );
});
