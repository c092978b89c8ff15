import { asc, eq } from 'drizzle-orm';
import { frontPageSlot, publishedArticle } from '#db/schema/published.ts';
import { type Connection, prepareOnce } from '#db/store.ts';
import { card, type PublishedCardRow } from './published.ts';

/**
 * The cards that the chief's desk chose and that readers may see at `now` (UTC ms), each with its place; the lead is 0. What
 * comes to light only after `now` is left out afterwards: beside that bound SQLite walked through all articles up to now.
 */
export async function listFrontPage(
  connection: Connection,
  now: number,
): Promise<readonly (PublishedCardRow & { readonly position: number })[]> {
  const rows = await prepareOnce(connection, 'front_page', () =>
    connection
      .select({ ...card, position: frontPageSlot.position })
      .from(frontPageSlot)
      .innerJoin(publishedArticle, eq(publishedArticle.number, frontPageSlot.number))
      .orderBy(asc(frontPageSlot.position))
      .prepare(),
  ).execute();
  return rows.filter((row) => row.publishAt <= now);
}
