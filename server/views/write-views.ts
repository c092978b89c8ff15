import { setTimeout } from 'node:timers/promises';
import { addViews } from '#db/metrics/queries.ts';
import { insertViewNames } from '#db/metrics/view-names.ts';
import type { Connection, Store } from '#db/store.ts';
import { addUp, type CountedView } from '#domain/views/tally.ts';
import type { ViewDesk } from './view-desk.ts';

/** Views that one transaction writes, in some milliseconds. */
const CHUNK = 200;

/** Between two transactions, so that readers of this process and the other processes get their turn in a flood. */
const REST_MS = 5;

/**
 * Writes down what was counted, each view with its name in one transaction; answers how many counted. A view whose name is
 * written down already, by another process or before a restart, is a replay. What cannot be written is kept for the next time,
 * and the error tells why.
 */
export async function writeViews(
  desk: ViewDesk,
  openMetrics: () => Store,
  now: number,
  restMs = REST_MS,
): Promise<number> {
  const views = desk.tally.take();
  let counted = 0;
  for (let start = 0; start < views.length; start += CHUNK) {
    const chunk = views.slice(start, start + CHUNK);
    try {
      const written = await openMetrics().tx((tx) => write(tx, chunk));
      counted += written;
      desk.outcomes.counted += written;
      desk.outcomes.replayed += chunk.length - written;
    } catch (error) {
      desk.outcomes.full += desk.tally.giveBack(views.slice(start));
      throw error;
    }
    if (start + CHUNK < views.length) await setTimeout(restMs);
  }
  desk.writtenAt = now;
  return counted;
}

async function write(tx: Connection, chunk: readonly CountedView[]): Promise<number> {
  const named = new Map(chunk.map((view) => [view.name, view]));
  const names = await insertViewNames(tx, [...named.values()]);
  const fresh = [...named.values()].filter(({ name }) => names.has(name));
  await addViews(tx, addUp(fresh));
  return fresh.length;
}
