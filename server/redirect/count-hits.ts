import { addRedirectHits } from '#db/queries/redirect-work.ts';
import type { Context } from '../context.ts';

type Hits = { hits: number; lastAt: number };

/** Old addresses that were asked for and are not written down yet; only such as are in the table, so not without bound. */
let waiting = new Map<string, Hits>();

/** Counts that somebody asked for an old address; written with the next `writeHits`. */
export function countHit(address: string, now: number): void {
  const counted = waiting.get(address) ?? { hits: 0, lastAt: now };
  counted.hits += 1;
  counted.lastAt = Math.max(counted.lastAt, now);
  waiting.set(address, counted);
}

/** Writes in one transaction what was counted. When that fails, the counts wait for the next time. */
export async function writeHits({ store }: Pick<Context, 'store'>): Promise<void> {
  if (waiting.size === 0) return;
  const counted = waiting;
  waiting = new Map();
  try {
    await store.tx(async (tx) => {
      for (const [address, { hits, lastAt }] of counted) await addRedirectHits(tx, { address, hits, lastAt });
    });
  } catch (error) {
    for (const [address, { hits, lastAt }] of counted) {
      const since = waiting.get(address) ?? { hits: 0, lastAt };
      waiting.set(address, { hits: since.hits + hits, lastAt: Math.max(since.lastAt, lastAt) });
    }
    throw error;
  }
}
