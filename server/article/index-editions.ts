import { insertSearchEntry, listFindable, listUnfindable } from '#db/queries/search-entries.ts';
import type { Context } from '../context.ts';
import { searchTermsOf } from './search-terms.ts';

/** Few enough that nobody who reads or writes meanwhile has to wait for longer than a moment. */
const LOOKED_AT_ONCE = 5000;
const WRITTEN_AT_ONCE = 100;

/**
 * Makes editions findable that an earlier version published; answers how many. Doing it again does nothing, and one cut off goes
 * on where it was.
 */
export async function indexEditions({ store }: Pick<Context, 'store'>): Promise<number> {
  let done = 0;
  let after: { readonly number: number; readonly publishAt: number } | undefined;
  for (;;) {
    const editions = await listFindable(store.read, after, LOOKED_AT_ONCE);
    const missing = editions.filter(({ place }) => place === null).map(({ number }) => number);
    for (let at = 0; at < missing.length; at += WRITTEN_AT_ONCE)
      done += await index(store, missing.slice(at, at + WRITTEN_AT_ONCE));
    after = editions.at(-1);
    if (!after) return done;
    // The driver answers at once, so this is where others have their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function index(store: Context['store'], numbers: readonly number[]): Promise<number> {
  return store.tx(async (tx) => {
    const editions = await listUnfindable(tx, numbers);
    for (const edition of editions) await insertSearchEntry(tx, edition, searchTermsOf(edition));
    return editions.length;
  });
}
