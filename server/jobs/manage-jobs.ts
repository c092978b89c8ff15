import { insertAuditEvent } from '#db/queries/articles.ts';
import { removeDoneJobs, reviveJob } from '#db/queries/jobs.ts';
import type { Context } from '../context.ts';

/** Lets a job that was given up (or waits for its next attempt) be tried at once; false when there is no such job. */
export async function retryJob(context: Context, id: string): Promise<boolean> {
  return context.store.tx(async (tx) => {
    const isRevived = await reviveJob(tx, id, context.now);
    if (isRevived)
      await insertAuditEvent(tx, {
        id: context.newId(),
        at: context.now,
        deed: 'retry_job',
        detail: JSON.stringify({ job: id }),
      });
    return isRevived;
  });
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
