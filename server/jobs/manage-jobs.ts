import { insertAuditEvent } from '#db/queries/articles.ts';
import { listDeadJobs, removeDoneJobs, reviveJobs } from '#db/queries/jobs.ts';
import type { Connection } from '#db/store.ts';
import type { Context } from '../context.ts';
import { TURN } from './claim-parcels.ts';

/** Lets jobs that were given up (or wait for their next attempt) be tried at once; answers the ids of those that there are. */
export async function retryJobs(context: Context, ids: readonly string[]): Promise<readonly string[]> {
  const wanted = [...new Set(ids)];
  const revived = new Set<string>();
  for (let start = 0; start < wanted.length; start += TURN) {
    const some = wanted.slice(start, start + TURN);
    for (const id of await context.store.tx((tx) => revive(tx, context, some))) revived.add(id);
  }
  return wanted.filter((id) => revived.has(id));
}

/** Lets all jobs that were given up until now be tried at once; answers how many. */
export async function retryDeadJobs(context: Context): Promise<number> {
  const { store, now } = context;
  let count = 0;
  for (;;) {
    const revived = await store.tx(async (tx) => revive(tx, context, await listDeadJobs(tx, now, TURN)));
    count += revived.length;
    // What the program at work gives up again meanwhile was given up later than now.
    if (revived.length < TURN) return count;
  }
}

async function revive(tx: Connection, context: Context, ids: readonly string[]): Promise<readonly string[]> {
  const jobs = await reviveJobs(tx, ids, context.now);
  if (jobs.length > 0)
    await insertAuditEvent(tx, {
      id: context.newId(),
      at: context.now,
      deed: 'retry_job',
      detail: JSON.stringify({ jobs: ids.filter((id) => jobs.includes(id)) }),
    });
  return jobs;
}

const BATCH = 1000;

/** Forgets all jobs that are done; answers how many. */
export async function clearDoneJobs({ store, now }: Context): Promise<number> {
  let cleared = 0;
  for (;;) {
    const removed = await store.tx((tx) => removeDoneJobs(tx, now + 1, BATCH));
    cleared += removed;
    if (removed < BATCH) return cleared;
  }
}
