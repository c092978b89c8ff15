import { findHourBefore, foldHour } from '#db/metrics/queries.ts';
import type { Store } from '#db/store.ts';
import { firstKeptHour } from '#domain/views/hours.ts';

/**
 * Folds the oldest hour that is no longer kept into its day, and answers whether there was one. One hour at a time: a whole
 * day of a large archive would keep everybody waiting for half a second.
 */
export async function foldViews(metrics: Store, now: number): Promise<boolean> {
  const first = firstKeptHour(now);
  if ((await findHourBefore(metrics.read, first)) === undefined) return false;
  return metrics.tx(async (tx) => {
    // Asked again: another process may have folded it meanwhile.
    const hour = await findHourBefore(tx, first);
    if (hour !== undefined) await foldHour(tx, hour);
    return hour !== undefined;
  });
}
