import { and, asc, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { auditEvent } from '#db/schema/newsroom.ts';
import { redirect, redirectHit } from '#db/schema/redirects.ts';
import { type Connection, prepareOnce } from '#db/store.ts';

export type RedirectRow = typeof redirect.$inferSelect;

/** Which of these old addresses (at most some hundreds) are redirected, and where to. */
export async function listRedirectsByAddress(
  connection: Connection,
  addresses: readonly string[],
): Promise<readonly { readonly address: string; readonly target: string | null }[]> {
  if (addresses.length === 0) return [];
  return connection
    .select({ address: redirect.address, target: redirect.target })
    .from(redirect)
    .where(inArray(redirect.address, [...addresses]));
}

/** At most `limit` redirects after an address, in order, with how often each was asked for. */
export async function listRedirects(
  connection: Connection,
  options: { readonly after: string; readonly limit: number },
): Promise<
  readonly {
    readonly address: string;
    readonly target: string | null;
    readonly batch: string;
    readonly hits: number;
    readonly lastAt: number | null;
  }[]
> {
  return connection
    .select({
      address: redirect.address,
      target: redirect.target,
      batch: redirect.batch,
      hits: sql<number>`coalesce(${redirectHit.hits}, 0)`,
      lastAt: redirectHit.lastAt,
    })
    .from(redirect)
    .leftJoin(redirectHit, eq(redirectHit.address, redirect.address))
    .where(gt(redirect.address, options.after))
    .orderBy(asc(redirect.address))
    .limit(options.limit);
}

/** Adds a redirect, or lets the one of this address lead elsewhere. */
export async function putRedirect(tx: Connection, row: RedirectRow): Promise<void> {
  await prepareOnce(tx, 'put_redirect', () =>
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
      })
      .onConflictDoUpdate({
        target: redirect.address,
        set: { target: sql`excluded.target`, batch: sql`excluded.batch`, createdAt: sql`excluded.created_at` },
      })
      .prepare(),
  ).execute(row);
}

/** Lets a redirect lead elsewhere; all else about it stays. */
export async function updateRedirectTarget(tx: Connection, address: string, target: string | null): Promise<void> {
  await tx.update(redirect).set({ target }).where(eq(redirect.address, address));
}

/** Removes redirects with their counts; answers how many there were. */
export async function removeRedirects(
  tx: Connection,
  which: { readonly address: string } | { readonly batch: string },
): Promise<number> {
  const chosen = 'address' in which ? eq(redirect.address, which.address) : eq(redirect.batch, which.batch);
  await tx
    .delete(redirectHit)
    .where(inArray(redirectHit.address, tx.select({ address: redirect.address }).from(redirect).where(chosen)));
  const removed = await tx.delete(redirect).where(chosen).returning({ address: redirect.address });
  return removed.length;
}

/** Adds to the count of an old address. */
export async function addRedirectHits(
  tx: Connection,
  hit: { readonly address: string; readonly hits: number; readonly lastAt: number },
): Promise<void> {
  await tx
    .insert(redirectHit)
    .values(hit)
    .onConflictDoUpdate({
      target: redirectHit.address,
      set: {
        hits: sql`${redirectHit.hits} + excluded.hits`,
        lastAt: sql`max(${redirectHit.lastAt}, excluded.last_at)`,
      },
    });
}

/** What the log of deeds calls an import. */
export const IMPORT_DEED = 'import_redirects';

/** The id of the last import's audit event, or undefined before the first. */
export async function findLastRedirectImport(connection: Connection): Promise<string | undefined> {
  const rows = await connection
    .select({ id: auditEvent.id })
    .from(auditEvent)
    .where(and(isNull(auditEvent.articleId), eq(auditEvent.deed, IMPORT_DEED)))
    .orderBy(desc(auditEvent.at), desc(auditEvent.id))
    .limit(1);
  return rows[0]?.id;
}
