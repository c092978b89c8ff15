import { findNextJobAt, removeDoneJobs } from '#db/queries/jobs.ts';
import type { Outcome } from '#domain/jobs.ts';
import type { Context } from '../context.ts';
import { claimParcels, type Parcel } from './claim-parcels.ts';
import { settleParcel } from './settle-parcel.ts';
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

/** Jobs that are done are kept for a week, to be looked at. */
const KEPT_MS = 7 * 24 * 3_600_000;
const MOST_REMOVED = 1000;

/** Runs jobs whose time has come, as many as are taken at once. Answers how many there were, and when the next may be due (UTC ms). */
export async function runDueJobs(
  worker: Worker,
): Promise<{ readonly ran: number; readonly nextAt: number | undefined }> {
  const context = worker.context();
  const { store, now } = context;
  const firstAt = await findNextJobAt(store.read);
  if (firstAt === undefined || firstAt > now) return { ran: 0, nextAt: firstAt };
  let ran = 0;
  const underway: Promise<void>[] = [];
  try {
    for await (const parcel of claimParcels(context, worker.owner)) {
      ran += parcel.jobs.length;
      const running = runParcel(worker, parcel);
      // Told below; until then nobody listens, and the process would end for it.
      running.catch(() => undefined);
      underway.push(running);
    }
  } finally {
    await Promise.all(underway);
  }
  return { ran, nextAt: await findNextJobAt(store.read) };
}

async function runParcel(worker: Worker, parcel: Parcel): Promise<void> {
  const { owner } = worker;
  const outcomes = await attempt(worker, parcel);
  await settleParcel(worker.context(), { owner, parcel, outcomes, random: worker.random() });
}

async function attempt(worker: Worker, { kind, jobs }: Parcel): Promise<readonly Outcome[]> {
  const again = (why: string) => jobs.map((): Outcome => ({ kind: 'again', why }));
  const handler = HANDLERS.get(kind);
  if (!handler) return again(`this program knows no “${kind}”`);
  try {
    const payloads = jobs.map(({ payload }): unknown => JSON.parse(payload));
    return await handler.tell(worker.context(), payloads, worker.patienceMs ?? PATIENCE_MS);
  } catch (error) {
    return again(error instanceof Error ? error.message : String(error));
  }
}

/** Forgets what was done more than a week ago. */
export async function forgetDoneJobs({ store, now }: Context): Promise<number> {
  return store.tx((tx) => removeDoneJobs(tx, now - KEPT_MS, MOST_REMOVED));
}
