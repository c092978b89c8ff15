import { setImmediate } from 'node:timers/promises';
import { listViewsOfHour } from '#db/metrics/queries.ts';
import type { Store } from '#db/store.ts';

/**
 * Views by article over the hours `[from, to]`. Hour by hour, and others get their turn in between: a week of a large
 * archive is more than a million rows.
 */
export async function sumViews(
  metrics: Store,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<ReadonlyMap<number, number>> {
  const sums = new Map<number, number>();
  for (let hour = from; hour <= to; hour += 1) {
    for (const { number, views } of await listViewsOfHour(metrics.read, hour))
      sums.set(number, (sums.get(number) ?? 0) + views);
    await setImmediate();
  }
  return sums;
}
