import { and, asc, desc, eq, gt, gte, inArray, lt, lte, min, type SQL, sql } from 'drizzle-orm';
import { job, jobPause } from '#db/schema/jobs.ts';
import {
  publishedArticle,
  publishedCredit,
  publishedKind,
  publishedStoryline,
  publishedTag,
  section,
} from '#db/schema/published.ts';
import { type Connection, prepareOnce } from '#db/store.ts';
import type { StoryKind } from '#domain/body/story-kinds.ts';
import type { JobState } from '#domain/jobs.ts';

export type JobRow = typeof job.$inferSelect;

/** Writes work down unless the same (by key) was written down before. */
export async function insertJob(
  tx: Connection,
  row: Pick<JobRow, 'id' | 'kind' | 'key' | 'payload' | 'runAt' | 'createdAt'>,
): Promise<void> {
  await tx
    .insert(job)
    .values({ ...row, state: 'waiting', attempts: 0 })
    .onConflictDoNothing({ target: job.key });
}

/** The first moment at which there is something to do (UTC ms), or undefined when nothing waits. */
export async function findNextJobAt(connection: Connection): Promise<number | undefined> {
  const first = (state: 'waiting' | 'running', at: typeof job.runAt | typeof job.leaseUntil) =>
    prepareOnce(connection, `next_job_${state}`, () =>
      connection
        .select({ at: min(at) })
        .from(job)
        .where(eq(job.state, state))
        .prepare(),
    ).execute();
  const [waiting] = await first('waiting', job.runAt);
  const [running] = await first('running', job.leaseUntil);
  const moments = [waiting?.at, running?.at].filter((at) => at !== null && at !== undefined);
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/**
 * Takes from their holders, at most `limit`, the jobs whose lease has ended: those that have had their attempts are given up,
 * for their last holder may have died of them; others may have the rest, each in a company `smaller` times less than it might
 * have had (`most` where nothing is written), for it may be one of them.
 */
export async function releaseSilentJobs(
  tx: Connection,
  options: {
    readonly now: number;
    readonly limit: number;
    readonly mostAttempts: number;
    readonly smaller: number;
    readonly most: number;
  },
): Promise<void> {
  const { now, limit, mostAttempts, smaller, most } = options;
  const silent = (attempts: SQL) =>
    tx
      .select({ id: job.id })
      .from(job)
      .where(and(eq(job.state, 'running'), lte(job.leaseUntil, now), attempts))
      .orderBy(asc(job.leaseUntil))
      .limit(limit);
  const free = { leaseOwner: null, leaseUntil: null };
  await tx
    .update(job)
    .set({ ...free, state: 'dead', lastError: `given up after ${mostAttempts} attempts`, finishedAt: now })
    .where(inArray(job.id, silent(gte(job.attempts, mostAttempts))));
  await tx
    .update(job)
    .set({ ...free, state: 'waiting', together: sql`max(1, coalesce(${job.together}, ${most}) / ${smaller})` })
    .where(inArray(job.id, silent(lt(job.attempts, mostAttempts))));
}

/** Writes down what became of jobs (at most some hundreds); answers of how many: those that others have by now do not count. */
export async function settleJobs(
  tx: Connection,
  held: { readonly ids: readonly string[]; readonly owner: string },
  outcome: Pick<JobRow, 'state' | 'lastError' | 'finishedAt'> & {
    readonly runAt?: number | undefined;
    readonly together?: number | undefined;
  },
): Promise<number> {
  const { runAt, together, ...plain } = outcome;
  const settled = await tx
    .update(job)
    .set({
      ...plain,
      leaseOwner: null,
      leaseUntil: null,
      ...(runAt === undefined ? {} : { runAt }),
      ...(together === undefined ? {} : { together }),
    })
    .where(and(inArray(job.id, [...held.ids]), eq(job.leaseOwner, held.owner), eq(job.state, 'running')))
    .returning({ id: job.id });
  return settled.length;
}

/** Lets all work of a kind rest until a moment, unless it rests longer already. */
export async function pauseJobs(tx: Connection, kind: string, until: number): Promise<void> {
  await tx
    .insert(jobPause)
    .values({ kind, until })
    .onConflictDoUpdate({ target: jobPause.kind, set: { until: sql`max(${jobPause.until}, excluded.until)` } });
}

/** Puts off what is due of kinds that rest, to the end of their rest. */
export async function putOffPausedJobs(tx: Connection, now: number): Promise<void> {
  for (const { kind, until } of await tx.select().from(jobPause).where(gt(jobPause.until, now)))
    await tx
      .update(job)
      .set({ runAt: until })
      .where(and(eq(job.state, 'waiting'), lte(job.runAt, now), eq(job.kind, kind)));
}

/** Forgets jobs that were done before a moment; at most `limit` at a time. */
export async function removeDoneJobs(tx: Connection, before: number, limit: number): Promise<number> {
  const old = tx
    .select({ id: job.id })
    .from(job)
    .where(and(eq(job.state, 'done'), lt(job.finishedAt, before)))
    .limit(limit);
  const removed = await tx.delete(job).where(inArray(job.id, old)).returning({ id: job.id });
  return removed.length;
}

/** At most `limit` jobs, those that need a person first, then the newest. */
export async function listJobs(
  connection: Connection,
  options: { readonly states: readonly JobState[]; readonly limit: number },
): Promise<readonly JobRow[]> {
  const found: JobRow[] = [];
  for (const state of options.states) {
    const left = options.limit - found.length;
    if (left <= 0) break;
    const order = state === 'waiting' || state === 'running' ? asc(job.runAt) : desc(job.finishedAt);
    found.push(...(await connection.select().from(job).where(eq(job.state, state)).orderBy(order).limit(left)));
  }
  return found;
}

/** At most `limit` of the jobs that were given up until `until` (UTC ms), by id, those of longest ago first. */
export async function listDeadJobs(connection: Connection, until: number, limit: number): Promise<readonly string[]> {
  const rows = await connection
    .select({ id: job.id })
    .from(job)
    .where(and(eq(job.state, 'dead'), lte(job.finishedAt, until)))
    .orderBy(asc(job.finishedAt))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/**
 * Lets jobs (at most some hundreds) that were given up, or that wait, start anew at `now`, also when their kind rests, and in
 * full company again; answers the ids of those that did.
 */
export async function reviveJobs(tx: Connection, ids: readonly string[], now: number): Promise<readonly string[]> {
  const revived = await tx
    .update(job)
    .set({ state: 'waiting', runAt: now, attempts: 0, together: null, finishedAt: null })
    .where(and(inArray(job.id, [...ids]), inArray(job.state, ['dead', 'waiting'])))
    .returning({ id: job.id, kind: job.kind });
  const kinds = new Set(revived.map(({ kind }) => kind));
  await tx.delete(jobPause).where(inArray(jobPause.kind, [...kinds]));
  return revived.map(({ id }) => id);
}

/** Numbers for watching: jobs that wait (also for their time), that were given up, and since when the longest overdue waits. */
export async function measureJobs(
  connection: Connection,
): Promise<{ readonly waiting: number; readonly dead: number; readonly firstRunAt: number | undefined }> {
  const rows = await prepareOnce(connection, 'measure_jobs', () =>
    connection
      .select({ state: job.state, count: sql<number>`count(*)`, first: min(job.runAt) })
      .from(job)
      .where(inArray(job.state, ['waiting', 'running', 'dead']))
      .groupBy(job.state)
      .prepare(),
  ).execute();
  const of = (state: JobState) => rows.find((row) => row.state === state);
  const pending = [of('waiting'), of('running')].flatMap((row) => row?.first ?? []);
  return {
    waiting: (of('waiting')?.count ?? 0) + (of('running')?.count ?? 0),
    dead: of('dead')?.count ?? 0,
    firstRunAt: pending.length === 0 ? undefined : Math.min(...pending),
  };
}

/** What of an edition says which feeds carry it: section paths, tag slugs, contributor slugs, storyline, kinds. Undefined without an edition. */
export async function findEditionPlaces(
  tx: Connection,
  number: number,
): Promise<
  | {
      readonly publishAt: number;
      readonly sections: readonly string[];
      readonly tags: readonly string[];
      readonly contributors: readonly string[];
      readonly storylines: readonly string[];
      readonly kinds: readonly StoryKind[];
    }
  | undefined
> {
  const [edition] = await tx
    .select({
      publishAt: publishedArticle.publishAt,
      sectionId: publishedArticle.sectionId,
      topSectionId: publishedArticle.topSectionId,
    })
    .from(publishedArticle)
    .where(eq(publishedArticle.number, number));
  if (!edition) return undefined;
  const sections = await tx
    .select({ path: section.path })
    .from(section)
    .where(inArray(section.id, [edition.sectionId, edition.topSectionId]));
  const tags = await tx.select({ slug: publishedTag.slug }).from(publishedTag).where(eq(publishedTag.number, number));
  const contributors = await tx
    .select({ slug: publishedCredit.slug })
    .from(publishedCredit)
    .where(eq(publishedCredit.number, number));
  const storylines = await tx
    .select({ slug: publishedStoryline.slug })
    .from(publishedStoryline)
    .where(eq(publishedStoryline.number, number));
  const kinds = await tx
    .select({ kind: publishedKind.kind })
    .from(publishedKind)
    .where(eq(publishedKind.number, number));
  return {
    publishAt: edition.publishAt,
    sections: sections.map(({ path }) => path),
    tags: tags.map(({ slug }) => slug),
    contributors: contributors.map(({ slug }) => slug),
    storylines: storylines.map(({ slug }) => slug),
    kinds: kinds.map(({ kind }) => kind),
  };
}
