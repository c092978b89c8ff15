import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '#server/fixture.test-support.ts';
import { claimCompany, claimJobs, findDueCompany } from './claim-jobs.ts';
import {
  findNextJobAt,
  insertJob,
  listDeadJobs,
  measureJobs,
  pauseJobs,
  putOffPausedJobs,
  releaseSilentJobs,
  removeDoneJobs,
  reviveJobs,
} from './jobs.ts';
import { plansOf } from './work.test-support.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

it('looking for work walks through no table, however much was done', async () => {
  await newsroom.store.tx((tx) => pauseJobs(tx, 'x', 9));
  const plans = await plansOf(newsroom.file, async (connection) => {
    await findNextJobAt(connection);
    await measureJobs(connection);
    await listDeadJobs(connection, 1, 10);
    const claim = { owner: 'x', now: 1, leaseUntil: 2, limit: 4 };
    const company = { kind: 'x', most: 10_000, together: 10 };
    const release = { now: 1, limit: 4, mostAttempts: 10, smaller: 10, most: 10_000 };
    await findDueCompany(connection, { ...claim, ...company });
    // The connection of plans may only read.
    for (const write of [
      () => claimJobs(connection, { ...claim, except: ['x'] }),
      () => claimCompany(connection, { ...claim, ...company }),
      () => releaseSilentJobs(connection, release),
      () => putOffPausedJobs(connection, 1),
      () => removeDoneJobs(connection, 1, 10),
      () => reviveJobs(connection, ['x', 'y'], 1),
    ])
      await write().catch(() => undefined);
  });
  expect(plans.length).toBe(12);
  for (const plan of plans) expect(plan).not.toMatch(/^SCAN job(?: |$)/mu);
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
