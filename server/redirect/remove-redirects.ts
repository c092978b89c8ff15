import { insertAuditEvent } from '#db/queries/articles.ts';
import { endRedirects, findRedirectState } from '#db/queries/redirect-states.ts';
import { listRedirects, listRedirectsByAddress } from '#db/queries/redirect-work.ts';
import type { Connection } from '#db/store.ts';
import type { Context } from '../context.ts';
import { switchRedirects, TURN, type Turn } from './switch-redirects.ts';

type Which = { readonly address: string } | { readonly batch: string };

/**
 * Removes the redirect of one old address (as it is kept), or all that one import brought, with their counts; answers how many
 * there were, or that another change of the table came in between and nothing was removed.
 */
export async function removeOldAddresses(context: Context, which: Which): Promise<number | 'overtaken'> {
  const { store, now, newId } = context;
  const { current } = await findRedirectState(store.read);
  const pages = pagesOf(store.read, which);
  const first = await pages.next();
  if (first.done) return 0;
  let removed = 0;
  const turnOf =
    (addresses: readonly string[]): Turn =>
    async (tx, until) => {
      removed += (await endRedirects(tx, addresses, until)).length;
    };
  const turns = async function* () {
    yield turnOf(first.value);
    for await (const addresses of pages) yield turnOf(addresses);
  };
  const seal = (tx: Connection) => {
    const detail = JSON.stringify({ ...which, removed });
    return insertAuditEvent(tx, { id: newId(), at: now, deed: 'remove_redirects', detail });
  };
  const isDone = await switchRedirects(store, { batch: newId(), current, turns: turns(), seal });
  return isDone ? removed : 'overtaken';
}

/** The addresses that are meant, in pages that are not empty. */
async function* pagesOf(connection: Connection, which: Which): AsyncGenerator<readonly string[]> {
  if ('address' in which) {
    const found = await listRedirectsByAddress(connection, [which.address]);
    if (found.length > 0) yield [which.address];
    return;
  }
  for (let after = ''; ; ) {
    const rows = await listRedirects(connection, { after, limit: TURN });
    const brought = rows.filter(({ batch }) => batch === which.batch);
    if (brought.length > 0) yield brought.map(({ address }) => address);
    if (rows.length < TURN) return;
    after = rows.at(-1)?.address ?? '';
  }
}
