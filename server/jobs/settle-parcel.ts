import { setImmediate } from 'node:timers/promises';
import { pauseJobs, settleJobs } from '#db/queries/jobs.ts';
import type { Connection } from '#db/store.ts';
import { judgeOutcome, type Outcome, type Verdict, waitAfter } from '#domain/jobs.ts';
import type { Context } from '../context.ts';
import { type Parcel, TURN } from './claim-parcels.ts';

/** What is known of a parcel after its attempt: an outcome for each job, and a chance in [0, 1) for all. */
type Attempt = {
  readonly owner: string;
  readonly parcel: Parcel;
  readonly outcomes: readonly Outcome[];
  /** The same for all, so that those that went together come back together. */
  readonly random: number;
};

/** Writes down what became of each job of a parcel, unless others have it by now, in short turns of the write lock. */
export async function settleParcel({ store, now }: Context, attempt: Attempt): Promise<void> {
  const { owner, parcel } = attempt;
  const restMs = restAskedFor(attempt);
  if (restMs !== undefined) await store.tx((tx) => pauseJobs(tx, parcel.kind, now + restMs));
  for (const { verdict, ids } of alike(attempt))
    for (let start = 0; start < ids.length; start += TURN) {
      const held = { ids: ids.slice(start, start + TURN), owner };
      await store.tx((tx) => settle(tx, held, verdict, now));
      await setImmediate();
    }
}

/** How long the other side wants to hear nothing: for jobs that were tried less often than others, less long. */
function restAskedFor({ parcel, outcomes, random }: Attempt): number | undefined {
  const rests = parcel.jobs.flatMap(({ attempts }, index) => {
    const outcome = outcomes[index];
    if (outcome?.kind !== 'again' || !outcome.isBusy) return [];
    return [waitAfter(attempts, random, outcome.retryAfterMs)];
  });
  return rests.length === 0 ? undefined : Math.min(...rests);
}

/** Jobs of which the same is written down, together. */
function alike({ parcel, outcomes, random }: Attempt): Iterable<{ readonly verdict: Verdict; readonly ids: string[] }> {
  const groups = new Map<string, { readonly verdict: Verdict; readonly ids: string[] }>();
  for (const [index, { id, attempts }] of parcel.jobs.entries()) {
    const outcome = outcomes[index];
    if (!outcome) continue;
    const verdict = judgeOutcome(outcome, attempts, random);
    const key = JSON.stringify(verdict);
    const group = groups.get(key) ?? { verdict, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  return groups.values();
}

async function settle(
  tx: Connection,
  held: { readonly ids: readonly string[]; readonly owner: string },
  verdict: Verdict,
  now: number,
): Promise<void> {
  const { state } = verdict;
  if (state === 'done') await settleJobs(tx, held, { state, lastError: verdict.note, finishedAt: now });
  else if (state === 'dead') await settleJobs(tx, held, { state, lastError: verdict.why, finishedAt: now });
  else {
    const { why, waitMs, together } = verdict;
    await settleJobs(tx, held, { state, lastError: why, finishedAt: null, runAt: now + waitMs, together });
  }
}
