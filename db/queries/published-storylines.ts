import { and, asc, desc, eq, gt, lte, sql } from 'drizzle-orm';
import { publishedStoryline, publishedStorylineHead, publishedStorylineMove } from '#db/schema/published.ts';
import { type Connection, prepareOnce } from '#db/store.ts';
import { type PublishedPlace, visiblePlace } from './published.ts';

/** The running story that the edition with this number is a part of, or undefined. */
export async function findStorylineOf(
  connection: Connection,
  number: number,
): Promise<{ readonly slug: string; readonly name: string } | undefined> {
  const rows = await prepareOnce(connection, 'storyline_of', () =>
    connection
      .select({ slug: publishedStoryline.slug, name: publishedStoryline.name })
      .from(publishedStoryline)
      .where(eq(publishedStoryline.number, sql.placeholder('number')))
      .prepare(),
  ).execute({ number });
  return rows[0];
}

/** The slug that a running story has now which had this one before it was renamed, or undefined. */
export async function findMovedStoryline(connection: Connection, slug: string): Promise<string | undefined> {
  const rows = await connection
    .select({ target: publishedStorylineMove.target })
    .from(publishedStorylineMove)
    .where(eq(publishedStorylineMove.slug, slug));
  return rows[0]?.target;
}

/** A running story by its newest edition: `publishAt` and `number` are that edition's. */
export type StorylineHead = PublishedPlace & {
  readonly slug: string;
  readonly name: string;
  readonly editions: number;
};

const HEAD = {
  slug: publishedStorylineHead.slug,
  name: publishedStorylineHead.name,
  editions: publishedStorylineHead.editions,
  publishAt: publishedStorylineHead.publishAt,
  number: publishedStorylineHead.number,
};

/** More stories than this have no newspaper’s next parts waiting for their time. */
const MOST_WAITING = 500;

/**
 * At most `limit` running stories that readers may see at `now`, the one with the newest edition first, after the `before`
 * place if given. A story is in one place: that of its newest visible edition.
 */
export async function listStorylineHeads(
  connection: Connection,
  options: { readonly now: number; readonly limit: number; readonly before?: PublishedPlace | undefined },
): Promise<readonly StorylineHead[]> {
  const { now, limit } = options;
  const before = visiblePlace(options.before, now);
  const settled = await prepareOnce(connection, 'storyline_heads', () =>
    connection
      .select(HEAD)
      .from(publishedStorylineHead)
      .where(
        sql`(${HEAD.publishAt}, ${HEAD.number}) < (${sql.placeholder('beforeAt')}, ${sql.placeholder('beforeNumber')})`,
      )
      .orderBy(desc(HEAD.publishAt), desc(HEAD.number))
      .limit(sql.placeholder('limit'))
      .prepare(),
  ).execute({ beforeAt: before.publishAt, beforeNumber: before.number, limit });
  const waiting = (await listWaitingHeads(connection, now)).filter((head) => compare(head, before) < 0);
  return [...settled, ...waiting].sort((one, other) => compare(other, one)).slice(0, limit);
}

/** The places of at most `limit` running stories that follow `after` in time, oldest first: the way back in the list. */
export async function listNewerStorylines(
  connection: Connection,
  options: { readonly now: number; readonly limit: number; readonly after: PublishedPlace },
): Promise<readonly PublishedPlace[]> {
  const { now, limit, after } = options;
  const rows = await prepareOnce(connection, 'newer_storylines', () =>
    connection
      .select({ publishAt: HEAD.publishAt, number: HEAD.number })
      .from(publishedStorylineHead)
      .where(
        sql`(${HEAD.publishAt}, ${HEAD.number}) > (${sql.placeholder('afterAt')}, ${sql.placeholder('afterNumber')})`,
      )
      .orderBy(asc(HEAD.publishAt), asc(HEAD.number))
      .limit(sql.placeholder('limit'))
      .prepare(),
  ).execute({ afterAt: after.publishAt, afterNumber: after.number, limit });
  const settled = rows.filter(({ publishAt }) => publishAt <= now);
  const waiting = (await listWaitingHeads(connection, now)).filter((head) => compare(head, after) > 0);
  return [...settled, ...waiting].sort(compare).slice(0, limit);
}

/** Running stories whose newest edition waits for its time, by what readers see of them; without those that have nothing yet. */
async function listWaitingHeads(connection: Connection, now: number): Promise<readonly StorylineHead[]> {
  const waiting = await prepareOnce(connection, 'waiting_storylines', () =>
    connection
      .select(HEAD)
      .from(publishedStorylineHead)
      .where(gt(HEAD.publishAt, sql.placeholder('now')))
      .orderBy(asc(HEAD.publishAt), asc(HEAD.number))
      .limit(MOST_WAITING)
      .prepare(),
  ).execute({ now });
  const heads: StorylineHead[] = [];
  for (const head of waiting) {
    const seen = await findNewestOf(connection, head.slug, now);
    if (seen)
      heads.push({ ...head, ...seen, editions: head.editions - (await countWaiting(connection, head.slug, now)) });
  }
  return heads;
}

/** The newest part of a running story that readers may see at `now`, or undefined when they see nothing of it. */
export async function findNewestOf(
  connection: Connection,
  slug: string,
  now: number,
): Promise<PublishedPlace | undefined> {
  const rows = await prepareOnce(connection, 'newest_of_storyline', () =>
    connection
      .select({ publishAt: publishedStoryline.publishAt, number: publishedStoryline.number })
      .from(publishedStoryline)
      .where(
        and(
          eq(publishedStoryline.slug, sql.placeholder('slug')),
          lte(publishedStoryline.publishAt, sql.placeholder('now')),
        ),
      )
      .orderBy(desc(publishedStoryline.publishAt), desc(publishedStoryline.number))
      .limit(1)
      .prepare(),
  ).execute({ slug, now });
  return rows[0];
}

/** Of one story only the few parts that are still to come are counted. */
async function countWaiting(connection: Connection, slug: string, now: number): Promise<number> {
  const rows = await prepareOnce(connection, 'waiting_of_storyline', () =>
    connection
      .select({ count: sql<number>`count(*)` })
      .from(publishedStoryline)
      .where(
        and(
          eq(publishedStoryline.slug, sql.placeholder('slug')),
          gt(publishedStoryline.publishAt, sql.placeholder('now')),
        ),
      )
      .prepare(),
  ).execute({ slug, now });
  return rows[0]?.count ?? 0;
}

function compare(one: PublishedPlace, other: PublishedPlace): number {
  return one.publishAt - other.publishAt || one.number - other.number;
}
