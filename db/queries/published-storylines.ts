import { eq, sql } from 'drizzle-orm';
import { publishedStoryline } from '#db/schema/published.ts';
import { type Connection, prepareOnce } from '#db/store.ts';

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
