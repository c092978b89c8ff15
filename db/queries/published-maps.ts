import { and, asc, desc, gt, gte, lt, lte, sql } from 'drizzle-orm';
import { publishedArticle, publishedMonth } from '#db/schema/published.ts';
import { type Connection, prepareOnce } from '#db/store.ts';

/** A local month with editions; `startsAt` is its first moment, `changedAt` 0 when nothing in it was updated or withdrawn. */
export type PublishedMonthRow = typeof publishedMonth.$inferSelect;

/** What a map says of an article. */
export type MapRow = {
  readonly number: number;
  readonly slug: string;
  readonly picture: string | null;
  readonly publishAt: number;
  readonly updatedAt: number | null;
};

/** A hundred and fifty years of months. */
const MONTHS = 1800;

/** The months that have editions and have begun by `now`, newest first; some may have none that is visible yet. */
export async function listPublishedMonths(connection: Connection, now: number): Promise<readonly PublishedMonthRow[]> {
  return prepareOnce(connection, 'published_months', () =>
    connection
      .select()
      .from(publishedMonth)
      .where(and(lte(publishedMonth.startsAt, sql.placeholder('now')), gt(publishedMonth.editions, 0)))
      .orderBy(desc(publishedMonth.startsAt))
      .limit(MONTHS)
      .prepare(),
  ).execute({ now });
}

/** How many editions of a span (UTC ms, the end excluded) have their moment still to come at `now`. */
export async function countScheduledUntil(connection: Connection, now: number, until: number): Promise<number> {
  const rows = await connection
    .select({ count: sql<number>`count(*)` })
    .from(publishedArticle)
    .where(and(gt(publishedArticle.publishAt, now), lt(publishedArticle.publishAt, until)));
  return rows[0]?.count ?? 0;
}

/**
 * At most `limit` lines of a map over a span (UTC ms, the end excluded), oldest first, after `skipped` of them. Read from one
 * index, without the texts.
 */
export async function listMapRows(
  connection: Connection,
  span: { readonly from: number; readonly until: number; readonly skipped: number; readonly limit: number },
): Promise<readonly MapRow[]> {
  return prepareOnce(connection, 'map_rows', () =>
    connection
      .select({
        number: publishedArticle.number,
        slug: publishedArticle.slug,
        picture: publishedArticle.picture,
        publishAt: publishedArticle.publishAt,
        updatedAt: publishedArticle.updatedAt,
      })
      .from(publishedArticle)
      .where(
        and(
          gte(publishedArticle.publishAt, sql.placeholder('from')),
          lt(publishedArticle.publishAt, sql.placeholder('until')),
        ),
      )
      .orderBy(asc(publishedArticle.publishAt), asc(publishedArticle.number))
      .limit(sql.placeholder('limit'))
      .offset(sql.placeholder('skipped'))
      .prepare(),
  ).execute(span);
}
