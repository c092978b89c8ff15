import { and, asc, eq, lte, sql } from 'drizzle-orm';
import { publishedArticle, publishedRanking } from '#db/schema/published.ts';
import { type Connection, prepareOnce } from '#db/store.ts';
import type { RankingPeriod } from '#domain/views/ranking.ts';
import { card, type PublishedCardRow } from './published.ts';

/** The section of the edition with this number, if readers may see it at `now` (UTC ms); asked for every view. */
export async function findPublishedSection(
  connection: Connection,
  number: number,
  now: number,
): Promise<string | undefined> {
  const rows = await prepareOnce(connection, 'published_section', () =>
    connection
      .select({ sectionId: publishedArticle.sectionId })
      .from(publishedArticle)
      .where(
        and(
          eq(publishedArticle.number, sql.placeholder('number')),
          lte(publishedArticle.publishAt, sql.placeholder('now')),
        ),
      )
      .prepare(),
  ).execute({ number, now });
  return rows[0]?.sectionId;
}

/** The cards that are read most in a period and that readers may see at `now`, best first. */
export async function listRanking(
  connection: Connection,
  period: RankingPeriod,
  options: { readonly now: number; readonly limit: number },
): Promise<readonly PublishedCardRow[]> {
  return prepareOnce(connection, 'ranking', () =>
    connection
      .select(card)
      .from(publishedRanking)
      .innerJoin(publishedArticle, eq(publishedArticle.number, publishedRanking.number))
      .where(
        and(
          eq(publishedRanking.period, sql.placeholder('period')),
          lte(publishedArticle.publishAt, sql.placeholder('now')),
        ),
      )
      .orderBy(asc(publishedRanking.rank))
      .limit(sql.placeholder('limit'))
      .prepare(),
  ).execute({ period, ...options });
}
