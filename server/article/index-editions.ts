import { insertSearchEntry, isIndexComplete, listEditionPlaces, listUnfindable } from '#db/queries/search-entries.ts';
import type { Context } from '../context.ts';
import { searchTermsOf } from './search-terms.ts';

const LOOKED_AT_ONCE = 5000;
/** A fifth of a second in which nobody else can write. */
const WRITTEN_AT_ONCE = 100;
/** In between, whoever reads or writes has a turn. */
const REST_MS = 10;

/**
 * Makes editions findable that an earlier version published; answers how many. Doing it again does nothing, and one cut off goes
 * on where it was. `tell` hears now and then how many are done.
 */
export async function indexEditions(
  { store }: Pick<Context, 'store'>,
  tell: (done: number) => void = () => undefined,
): Promise<number> {
  if (await isIndexComplete(store.read)) return 0;
  let done = 0;
  let after: { readonly number: number; readonly publishAt: number } | undefined;
  for (;;) {
    const editions = await listEditionPlaces(store.read, after, LOOKED_AT_ONCE);
    const missing = editions.filter(({ place }) => place === null).map(({ number }) => number);
    for (let at = 0; at < missing.length; at += WRITTEN_AT_ONCE) {
      done += await index(store, missing.slice(at, at + WRITTEN_AT_ONCE));
      await rest();
    }
    after = editions.at(-1);
    if (!after) return done;
    if (missing.length > 0) tell(done);
    await rest();
  }
}

const rest = () => new Promise((resolve) => setTimeout(resolve, REST_MS));

async function index(store: Context['store'], numbers: readonly number[]): Promise<number> {
  return store.tx(async (tx) => {
    const editions = await listUnfindable(tx, numbers);
    for (const edition of editions) await insertSearchEntry(tx, edition, searchTermsOf(edition));
    return editions.length;
  });
}
