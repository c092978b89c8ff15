import { addViews } from '#db/metrics/queries.ts';
import type { Store } from '#db/store.ts';
import type { ViewDesk } from './view-desk.ts';

/**
 * Writes down what was counted, in one transaction; answers how many rows. When it cannot, the counts are kept for the next
 * time, and the error tells why.
 */
export async function writeViews(desk: ViewDesk, openMetrics: () => Store, now: number): Promise<number> {
  const rows = desk.tally.take();
  try {
    if (rows.length > 0) await openMetrics().tx((tx) => addViews(tx, rows));
  } catch (error) {
    desk.outcomes.full += desk.tally.giveBack(rows);
    throw error;
  }
  desk.writtenAt = now;
  return rows.length;
}
