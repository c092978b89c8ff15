import { asc, eq, lte, sql } from 'drizzle-orm';
import { frontPageSlot, publishedArticle } from '#db/schema/published.ts';
import { type Connection, prepareOnce } from '#db/store.ts';
import { card, type PublishedCardRow } from './published.ts';

/** The cards that the chief's desk chose and that readers may see at `now` (UTC ms), each with its place; the lead is 0. */
export async function listFrontPage(
  connection: Connection,
  now: number,
): Promise<readonly (PublishedCardRow & { readonly position: number })[]> {
  return prepareOnce(connection, 'front_page', () =>
    connection
      .select({ ...card, position: frontPageSlot.position })
      .from(frontPageSlot)
      .innerJoin(publishedArticle, eq(publishedArticle.number, frontPageSlot.number))
      .where(lte(publishedArticle.publishAt, sql.placeholder('now')))
      .orderBy(asc(frontPageSlot.position))
      .prepare(),
  ).execute({ now });
}
