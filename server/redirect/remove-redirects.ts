import { insertAuditEvent } from '#db/queries/articles.ts';
import { removeRedirects } from '#db/queries/redirect-work.ts';
import type { Context } from '../context.ts';

/** Removes the redirect of one old address (as it is kept), or all that one import brought; answers how many there were. */
export async function removeOldAddresses(
  context: Context,
  which: { readonly address: string } | { readonly batch: string },
): Promise<number> {
  return context.store.tx(async (tx) => {
    const removed = await removeRedirects(tx, which);
    if (removed > 0)
      await insertAuditEvent(tx, {
        id: context.newId(),
        at: context.now,
        deed: 'remove_redirects',
        detail: JSON.stringify({ ...which, removed }),
      });
    return removed;
  });
}
