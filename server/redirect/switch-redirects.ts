import { setTimeout } from 'node:timers/promises';
import { findRedirectState, removeEnded, switchState, takeStaging, undoStaged } from '#db/queries/redirect-states.ts';
import type { Connection, Store } from '#db/store.ts';

/** Rows that one turn of the write lock touches: some tens of milliseconds. */
export const TURN = 1000;

/** Between two turns, so that whoever waits to save a text finds the lock free; longer than the store's pause between two tries. */
const REST_MS = 30;

/** One short turn of the write lock; what it writes belongs to the state `next`, which readers do not see yet. */
export type Turn = (tx: Connection, next: number) => Promise<void>;

/**
 * Changes the old addresses, however many, in turns that are short, and lets readers see all of it at once at the end. A crash
 * leaves what they never see, and the next change sweeps it away. One change is written at a time: a later one takes the table
 * over, and the earlier one ends. Answers false then, or when the table is not in the state `current` any more.
 */
export async function switchRedirects(
  store: Store,
  change: {
    readonly batch: string;
    /** The state of the table that the change was worked out from. */
    readonly current: number;
    readonly turns: AsyncIterable<Turn>;
    /** Written in the transaction that lets readers see the change. */
    readonly seal: (tx: Connection) => Promise<void>;
  },
): Promise<boolean> {
  const { batch, current, turns, seal } = change;
  const next = current + 1;
  const isOurs = await store.tx(async (tx) => {
    if ((await findRedirectState(tx)).current !== current) return false;
    await takeStaging(tx, batch);
    return true;
  });
  if (!isOurs) return false;
  const turn = (work: Turn): Promise<boolean> =>
    store.tx(async (tx) => {
      if ((await findRedirectState(tx)).staging !== batch) return false;
      await work(tx, next);
      return true;
    });

  for (let left = TURN; left > 0; ) {
    const undo: Turn = async (tx) => {
      left = await undoStaged(tx, current, TURN);
    };
    if (!(await turn(undo))) return false;
    if (left > 0) await setTimeout(REST_MS);
  }
  for await (const work of turns) {
    if (!(await turn(work))) return false;
    await setTimeout(REST_MS);
  }
  const isSwitched = await turn(async (tx) => {
    await switchState(tx, next);
    await seal(tx);
  });
  if (isSwitched) await sweepEnded(store, next);
  return isSwitched;
}

async function sweepEnded(store: Store, current: number): Promise<void> {
  while ((await store.tx((tx) => removeEnded(tx, current, TURN))) === TURN) await setTimeout(REST_MS);
}
