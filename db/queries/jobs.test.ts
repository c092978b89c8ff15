import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '#server/fixture.test-support.ts';
import { claimJobs } from './claim-jobs.ts';
import { findNextJobAt, insertJob, measureJobs, removeDoneJobs } from './jobs.ts';
import { plansOf } from './work.test-support.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

it('looking for work walks through no table, however much was done', async () => {
  const plans = await plansOf(newsroom.file, async (connection) => {
    await findNextJobAt(connection);
    await measureJobs(connection);
    await claimJobs(connection, { owner: 'x', now: 1, leaseUntil: 2, limit: 4 }).catch(() => undefined);
    await removeDoneJobs(connection, 1, 10).catch(() => undefined);
  });
  expect(plans.length).toBe(5);
  for (const plan of plans) expect(plan).not.toMatch(/^SCAN job/mu);
});

it('numbers tell what waits, what was given up, and what is overdue', async () => {
  expect(await measureJobs(newsroom.store.read)).toEqual({ waiting: 0, dead: 0, firstRunAt: undefined });
  await newsroom.store.tx(async (tx) => {
    for (const [index, state] of ['waiting', 'waiting', 'dead', 'done'].entries()) {
      const row = { id: `${index}`, kind: 'x', key: `${index}`, payload: '{}', runAt: 10 - index, createdAt: 1 };
      await insertJob(tx, row);
      tx.run(`UPDATE job SET state = '${state}' WHERE id = '${index}'`);
    }
  });
  expect(await measureJobs(newsroom.store.read)).toEqual({ waiting: 2, dead: 1, firstRunAt: 9 });
  expect(await findNextJobAt(newsroom.store.read)).toBe(9);
});
