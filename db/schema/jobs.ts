import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { JOB_STATES } from '#domain/jobs.ts';

/** Work to be done after a change, written in the change's own transaction. */
export const job = sqliteTable(
  'job',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    /** What tells a job from another; the same work is written down once. */
    key: text().notNull().unique(),
    /** JSON, by kind. */
    payload: text().notNull(),
    state: text({ enum: JOB_STATES }).notNull(),
    /** Not before this time (UTC ms). */
    runAt: integer().notNull(),
    attempts: integer().notNull(),
    /** At most so many go in one request with it, after a request of more failed; null for as many as its kind allows. */
    together: integer(),
    /** Who works on it, and until when nobody else may; null unless running. */
    leaseOwner: text(),
    leaseUntil: integer(),
    lastError: text(),
    createdAt: integer().notNull(),
    /** When it was done or given up. */
    finishedAt: integer(),
  },
  (table) => [
    index('job_due').on(table.state, table.runAt),
    index('job_lease').on(table.state, table.leaseUntil),
    index('job_finished').on(table.state, table.finishedAt),
    check('job_state', sql`${table.state} IN ('waiting', 'running', 'done', 'dead')`),
    check('job_payload', sql`json_valid(${table.payload})`),
    check('job_together', sql`${table.together} > 0`),
    check('job_lease_held', sql`(${table.state} = 'running') = (${table.leaseUntil} IS NOT NULL)`),
  ],
);

/** Kinds of work that the other side wants to hear nothing of until a moment (UTC ms). */
export const jobPause = sqliteTable('job_pause', { kind: text().primaryKey(), until: integer().notNull() });
