import { and, eq, exists, gt, inArray, lte, not, sql } from 'drizzle-orm';
import { redirect, redirectHit, redirectState } from '#db/schema/redirects.ts';
import { type Connection, prepareOnce } from '#db/store.ts';
import { isSeen } from './redirects.ts';

/** A redirect that readers will see from the state `since` on. */
export type StagedRedirect = Omit<typeof redirect.$inferInsert, 'until'>;

/** The state of the table that readers see, and the change that is being written for the next one, or null. */
export async function findRedirectState(
  connection: Connection,
): Promise<{ readonly current: number; readonly staging: string | null }> {
  const [state] = await connection
    .select({ current: redirectState.current, staging: redirectState.staging })
    .from(redirectState);
  return state ?? { current: 0, staging: null };
}

/** Makes `batch` the one change that may be written now; whoever was writing another finds that it is not any more. */
export async function takeStaging(tx: Connection, batch: string): Promise<void> {
  await tx.update(redirectState).set({ staging: batch });
}

/** Lets readers see the state `current` from now on, and ends the writing. */
export async function switchState(tx: Connection, current: number): Promise<void> {
  await tx.update(redirectState).set({ current, staging: null });
}

/** Adds a redirect to a coming state. */
export async function stageRedirect(tx: Connection, row: StagedRedirect): Promise<void> {
  await prepareOnce(tx, 'stage_redirect', () =>
    tx
      .insert(redirect)
      .values({
        address: sql.placeholder('address'),
        folded: sql.placeholder('folded'),
        path: sql.placeholder('path'),
        names: sql.placeholder('names'),
        target: sql.placeholder('target'),
        batch: sql.placeholder('batch'),
        createdAt: sql.placeholder('createdAt'),
        since: sql.placeholder('since'),
      })
      .prepare(),
  ).execute(row);
}

/** Lets redirects that readers see now end with the state `until`; answers the rows. */
export async function endRedirects(
  tx: Connection,
  addresses: readonly string[],
  until: number,
): Promise<readonly (typeof redirect.$inferSelect)[]> {
  return tx
    .update(redirect)
    .set({ until })
    .where(and(inArray(redirect.address, [...addresses]), isSeen))
    .returning();
}

/** Undoes at most `limit` rows of what was written for a state that never came; answers how many. */
export async function undoStaged(tx: Connection, current: number, limit: number): Promise<number> {
  const staged = tx
    .select({ address: redirect.address })
    .from(redirect)
    .where(gt(redirect.since, current))
    .limit(limit);
  const removed = await tx
    .delete(redirect)
    .where(and(inArray(redirect.address, staged), gt(redirect.since, current)))
    .returning({ address: redirect.address });
  const ending = tx
    .select({ address: redirect.address })
    .from(redirect)
    .where(gt(redirect.until, current))
    .limit(limit);
  const kept = await tx
    .update(redirect)
    .set({ until: null })
    .where(and(inArray(redirect.address, ending), gt(redirect.until, current)))
    .returning({ address: redirect.address });
  return removed.length + kept.length;
}

/** Removes at most `limit` rows that no reader sees any more, and the counts of addresses that are gone with them; answers how many. */
export async function removeEnded(tx: Connection, current: number, limit: number): Promise<number> {
  const ended = tx
    .select({ address: redirect.address })
    .from(redirect)
    .where(lte(redirect.until, current))
    .limit(limit);
  const removed = await tx
    .delete(redirect)
    .where(and(inArray(redirect.address, ended), lte(redirect.until, current)))
    .returning({ address: redirect.address });
  const others = tx.select({ one: sql`1` }).from(redirect).where(eq(redirect.address, redirectHit.address));
  const addresses = removed.map(({ address }) => address);
  await tx.delete(redirectHit).where(and(inArray(redirectHit.address, addresses), not(exists(others))));
  return removed.length;
}
