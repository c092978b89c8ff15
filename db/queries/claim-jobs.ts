import { sql } from 'drizzle-orm';
import type { Connection } from '#db/store.ts';

/** A job that is ours to do until `leaseUntil`. */
export type ClaimedJob = {
  readonly id: string;
  readonly kind: string;
  readonly payload: string;
  /** This attempt is the how-manieth. */
  readonly attempts: number;
};

/**
 * Takes at most `limit` jobs whose time has come, or whose holder has not been heard of for the length of its lease. One
 * statement, so that no two holders take the same one; on an engine with row locks the inner query would skip locked rows.
 */
export async function claimJobs(
  tx: Connection,
  claim: { readonly owner: string; readonly now: number; readonly leaseUntil: number; readonly limit: number },
): Promise<readonly ClaimedJob[]> {
  const { owner, now, leaseUntil, limit } = claim;
  return tx.all<ClaimedJob>(sql`
    UPDATE job SET state = 'running', attempts = attempts + 1, lease_owner = ${owner}, lease_until = ${leaseUntil}
    WHERE id IN (
      SELECT id FROM (
        SELECT * FROM (SELECT id, run_at AS at FROM job WHERE state = 'waiting' AND run_at <= ${now}
          ORDER BY run_at LIMIT ${limit})
        UNION ALL
        SELECT * FROM (SELECT id, lease_until AS at FROM job WHERE state = 'running' AND lease_until <= ${now}
          ORDER BY lease_until LIMIT ${limit})
      ) ORDER BY at LIMIT ${limit}
    )
    RETURNING id, kind, payload, attempts`);
}
