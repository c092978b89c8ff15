import { type ClaimedJob, claimJobs } from '#db/queries/claim-jobs.ts';
import { findNextJobAt, removeDoneJobs, settleJob } from '#db/queries/jobs.ts';
import { MOST_ATTEMPTS, type Outcome, waitAfter } from '#domain/jobs.ts';
import type { Context } from '../context.ts';
import { HANDLERS, PATIENCE_MS } from './tell-outside.ts';

/** Who runs jobs, and what it cannot know by itself. */
export type Worker = {
  /** Unlike that of every other process that ever was. */
  readonly owner: string;
  /** The context of the moment at which it is called. */
  readonly context: () => Context;
  /** In [0, 1). */
  readonly random: () => number;
  readonly patienceMs?: number;
};

/** Longer than a batch takes with the patience of its requests; a holder that says nothing for so long is dead. */
export const LEASE_MS = 60_000;

/** Taken at once and run side by side. */
const BATCH = 4;

/** Jobs that are done are kept for a week, to be looked at. */
const KEPT_MS = 7 * 24 * 3_600_000;
const MOST_REMOVED = 1000;

/** Runs jobs whose time has come, at most a batch. Answers how many there were, and when the next may be due (UTC ms). */
export async function runDueJobs(
  worker: Worker,
): Promise<{ readonly ran: number; readonly nextAt: number | undefined }> {
  const { store, now } = worker.context();
  const firstAt = await findNextJobAt(store.read);
  if (firstAt === undefined || firstAt > now) return { ran: 0, nextAt: firstAt };
  const claim = { owner: worker.owner, now, leaseUntil: now + LEASE_MS, limit: BATCH };
  const claimed = await store.tx((tx) => claimJobs(tx, claim));
  await Promise.all(claimed.map((job) => runJob(worker, job)));
  return { ran: claimed.length, nextAt: await findNextJobAt(store.read) };
}

async function runJob(worker: Worker, job: ClaimedJob): Promise<void> {
  const outcome = await attempt(worker, job);
  const { store, now } = worker.context();
  const held = { id: job.id, owner: worker.owner };
  await store.tx(async (tx) => {
    if (outcome.kind === 'done')
      return settleJob(tx, held, { state: 'done', lastError: outcome.note ?? null, finishedAt: now });
    if (outcome.kind === 'never' || job.attempts >= MOST_ATTEMPTS)
      return settleJob(tx, held, { state: 'dead', lastError: outcome.why, finishedAt: now });
    const runAt = now + waitAfter(job.attempts, worker.random(), outcome.retryAfterMs);
    return settleJob(tx, held, { state: 'waiting', lastError: outcome.why, finishedAt: null, runAt });
  });
}

async function attempt(worker: Worker, job: ClaimedJob): Promise<Outcome> {
  // Whoever held it before may have died of it.
  if (job.attempts > MOST_ATTEMPTS) return { kind: 'never', why: `given up after ${MOST_ATTEMPTS} attempts` };
  const handle = HANDLERS.get(job.kind);
  if (!handle) return { kind: 'again', why: `this program knows no “${job.kind}”` };
  try {
    return await handle(worker.context(), JSON.parse(job.payload), worker.patienceMs ?? PATIENCE_MS);
  } catch (error) {
    return { kind: 'again', why: error instanceof Error ? error.message : String(error) };
  }
}

/** Forgets what was done more than a week ago. */
export async function forgetDoneJobs({ store, now }: Context): Promise<number> {
  return store.tx((tx) => removeDoneJobs(tx, now - KEPT_MS, MOST_REMOVED));
}
