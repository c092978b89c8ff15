import { and, asc, desc, eq, inArray, lt, min, sql } from 'drizzle-orm';
import { job } from '#db/schema/jobs.ts';
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

/** Writes down what became of a job; false when it is not the owner's any more and the answer does not count. */
export async function settleJob(
  tx: Connection,
  held: { readonly id: string; readonly owner: string },
  outcome: Pick<JobRow, 'state' | 'lastError' | 'finishedAt'> & { readonly runAt?: number | undefined },
): Promise<boolean> {
  const settled = await tx
    .update(job)
    .set({
      state: outcome.state,
      lastError: outcome.lastError,
      finishedAt: outcome.finishedAt,
      leaseOwner: null,
      leaseUntil: null,
      ...(outcome.runAt === undefined ? {} : { runAt: outcome.runAt }),
    })
    .where(and(eq(job.id, held.id), eq(job.leaseOwner, held.owner), eq(job.state, 'running')))
    .returning({ id: job.id });
  return settled.length > 0;
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

/** Lets a job that was given up, or that waits, start anew at `now`; false when there is none. */
export async function reviveJob(tx: Connection, id: string, now: number): Promise<boolean> {
  const revived = await tx
    .update(job)
    .set({ state: 'waiting', runAt: now, attempts: 0, finishedAt: null })
    .where(and(eq(job.id, id), inArray(job.state, ['dead', 'waiting'])))
    .returning({ id: job.id });
  return revived.length > 0;
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
