import { setImmediate } from 'node:timers/promises';
import { type ClaimedJob, claimCompany, claimJobs, findDueCompany } from '#db/queries/claim-jobs.ts';
import { putOffPausedJobs, releaseSilentJobs } from '#db/queries/jobs.ts';
import { MOST_ATTEMPTS, SMALLER } from '#domain/jobs.ts';
import type { Context } from '../context.ts';
import { HANDLERS } from './tell-outside.ts';

/** Jobs of one kind that are ours to do in one request. */
export type Parcel = { readonly kind: string; readonly jobs: readonly ClaimedJob[] };

/** Longer than a parcel takes with the patience of its request; a holder that says nothing for so long is dead. */
export const LEASE_MS = 60_000;

/** Parcels of one job that are taken at once. */
const SINGLES = 4;

/** Rows that one turn of the write lock touches, so that nobody in the newsroom waits for ten thousand. */
export const TURN = 500;

const GATHERED = [...HANDLERS].filter(([, { most }]) => most > 1);
const LARGEST = Math.max(...GATHERED.map(([, { most }]) => most));

/**
 * Takes jobs whose time has come: some that go alone, and of each kind that goes together as many as one request holds. What was
 * taken is handed over before more is taken, so that a store that is busy by then leaves nothing without somebody at it.
 */
export async function* claimParcels({ store, now }: Context, owner: string): AsyncGenerator<Parcel, void> {
  const claim = { owner, now, leaseUntil: now + LEASE_MS };
  const singles = await store.tx(async (tx) => {
    await releaseSilentJobs(tx, { now, limit: TURN, mostAttempts: MOST_ATTEMPTS, smaller: SMALLER, most: LARGEST });
    await putOffPausedJobs(tx, now);
    return claimJobs(tx, { ...claim, limit: SINGLES, except: GATHERED.map(([kind]) => kind) });
  });
  for (const job of singles) yield { kind: job.kind, jobs: [job] };
  for (const [kind, { most }] of GATHERED) {
    const jobs = await claimTogether({ store }, { ...claim, kind, most });
    if (jobs.length > 0) yield { kind, jobs };
  }
}

async function claimTogether(
  { store }: Pick<Context, 'store'>,
  claim: Omit<Parameters<typeof claimCompany>[1], 'together' | 'limit'>,
): Promise<readonly ClaimedJob[]> {
  const jobs: ClaimedJob[] = [];
  let together: number | undefined;
  const takeSome = () =>
    store.tx(async (tx) => {
      together ??= await findDueCompany(tx, claim);
      if (together === undefined) return [];
      return claimCompany(tx, { ...claim, together, limit: Math.min(TURN, together - jobs.length) });
    });
  for (;;) {
    // Whoever is taken goes on without those that a busy store keeps back; a next time takes them.
    const taken = jobs.length === 0 ? await takeSome() : await takeSome().catch(() => []);
    jobs.push(...taken);
    if (taken.length < TURN || jobs.length === together) return jobs;
    await setImmediate();
  }
}
