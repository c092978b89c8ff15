import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { redirect, redirectHit } from '#db/schema/redirects.ts';
import type { Connection } from '#db/store.ts';
import { isSeen } from './redirects.ts';

/** Which of these old addresses (at most some hundreds) are redirected, and where to. */
export async function listRedirectsByAddress(
  connection: Connection,
  addresses: readonly string[],
): Promise<readonly { readonly address: string; readonly target: string | null }[]> {
  if (addresses.length === 0) return [];
  return connection
    .select({ address: redirect.address, target: redirect.target })
    .from(redirect)
    .where(and(inArray(redirect.address, [...addresses]), isSeen));
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
    .where(and(gt(redirect.address, options.after), isSeen))
    .orderBy(asc(redirect.address))
    .limit(options.limit);
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
