import { setImmediate } from 'node:timers/promises';
import { forgetViewNames } from '#db/metrics/view-names.ts';
import type { Store } from '#db/store.ts';
import { hourOf } from '#domain/views/hours.ts';

/** A beacon that comes again after a day is taken for a new view, and so is one before half a million others. */
const KEPT_HOURS = 24;
const MOST_NAMES = 500_000;

/** Names that one transaction forgets, in some milliseconds. */
const CHUNK = 1000;

/** More than twice what a process may count between two turns. */
const MOST_CHUNKS = 24;

/**
 * Forgets names of views that are older than a day or one too many, so that neither a trace nor a file grows. Answers how many.
 */
export async function forgetNames(metrics: Store, now: number, most = MOST_NAMES): Promise<number> {
  let forgotten = 0;
  for (let turn = 0; turn < MOST_CHUNKS; turn += 1) {
    const some = await metrics.tx((tx) => forgetViewNames(tx, { hour: hourOf(now) - KEPT_HOURS, most, limit: CHUNK }));
    forgotten += some;
    if (some === 0) break;
    await setImmediate();
  }
  return forgotten;
}
