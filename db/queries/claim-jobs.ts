import { type SQL, sql } from 'drizzle-orm';
import type { Connection } from '#db/store.ts';

/** A job that is ours to do until `leaseUntil`. */
export type ClaimedJob = {
  readonly id: string;
  readonly kind: string;
  readonly payload: string;
  /** This attempt is the how-manieth. */
  readonly attempts: number;
};

type Claim = {
  readonly owner: string;
  readonly now: number;
  readonly leaseUntil: number;
  /** Most jobs that are taken. */
  readonly limit: number;
};

/** Due jobs of one kind; `most` may go in one request of those on which nothing else is written. */
type Company = { readonly kind: string; readonly most: number };

/** Takes jobs whose time has come, of all kinds but `except`. */
export async function claimJobs(
  tx: Connection,
  claim: Claim & { readonly except: readonly string[] },
): Promise<readonly ClaimedJob[]> {
  const kinds = claim.except.map((kind) => sql`${kind}`);
  return claimWhere(tx, claim, sql`kind NOT IN (${sql.join(kinds, sql`, `)})`);
}

/** How many jobs of a kind may go in one request now, as the one that has been due longest says; undefined when none is due. */
export async function findDueCompany(
  tx: Connection,
  { kind, most, now }: Company & { readonly now: number },
): Promise<number | undefined> {
  const [first] = tx.all<{ readonly together: number }>(sql`
    SELECT coalesce(together, ${most}) AS together FROM job
    WHERE state = 'waiting' AND run_at <= ${now} AND kind = ${kind} AND ${isNotPaused(now)} ORDER BY run_at LIMIT 1`);
  return first?.together;
}

/** Takes due jobs of one kind that may go in requests of `together`. */
export async function claimCompany(
  tx: Connection,
  claim: Claim & Company & { readonly together: number },
): Promise<readonly ClaimedJob[]> {
  return claimWhere(tx, claim, sql`kind = ${claim.kind} AND coalesce(together, ${claim.most}) = ${claim.together}`);
}

/** One statement, so that no two holders take the same job; on an engine with row locks the inner query would skip locked rows. */
function claimWhere(tx: Connection, claim: Claim, which: SQL): readonly ClaimedJob[] {
  const { owner, now, leaseUntil, limit } = claim;
  return tx.all<ClaimedJob>(sql`
    UPDATE job SET state = 'running', attempts = attempts + 1, lease_owner = ${owner}, lease_until = ${leaseUntil}
    WHERE id IN (SELECT id FROM job WHERE state = 'waiting' AND run_at <= ${now} AND ${which} AND ${isNotPaused(now)}
      ORDER BY run_at LIMIT ${limit})
    RETURNING id, kind, payload, attempts`);
}

/** Asked wherever jobs are taken: another process may have been told to wait since the jobs of its kind were put off. */
function isNotPaused(now: number): SQL {
  return sql`NOT EXISTS (SELECT 1 FROM job_pause WHERE job_pause.kind = job.kind AND job_pause.until > ${now})`;
}
