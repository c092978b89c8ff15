import { and, asc, count, desc, eq, inArray, isNull, lte, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { publishedArticle, publishedSearch } from '#db/schema/published.ts';
import type { Connection } from '#db/store.ts';
import { placeAt } from './published-search.ts';
import { publishedWords } from './published-words.ts';

/** Makes an edition findable by its terms (domain/search/entry.ts). */
export async function insertSearchEntry(
  tx: Connection,
  edition: { readonly number: number; readonly publishAt: number },
  terms: string,
): Promise<void> {
  const place = await freePlace(tx, placeAt(edition.publishAt));
  await tx.insert(publishedSearch).values({ place, number: edition.number });
  await tx.insert(publishedWords).values({ place, terms });
}

/** A place, or where it is taken the first free one before it: what is earlier than its time is looked at again (published-search.ts). */
async function freePlace(tx: Connection, wanted: number): Promise<number> {
  const before = alias(publishedSearch, 'before');
  const isNextTo = tx
    .select({ place: before.place })
    .from(before)
    .where(eq(before.place, sql`${publishedSearch.place} - 1`));
  const [taken] = await tx.select().from(publishedSearch).where(eq(publishedSearch.place, wanted));
  if (!taken) return wanted;
  const rows = await tx
    .select({ place: publishedSearch.place })
    .from(publishedSearch)
    .where(and(lte(publishedSearch.place, wanted), notExists(isNextTo)))
    .orderBy(desc(publishedSearch.place))
    .limit(1);
  return (rows[0]?.place ?? wanted) - 1;
}

/** Takes an edition out of what can be found; a trigger takes its words along. */
export async function deleteSearchEntry(tx: Connection, number: number): Promise<void> {
  await tx.delete(publishedSearch).where(eq(publishedSearch.number, number));
}

/** A place in the order of publication. */
type Place = { readonly number: number; readonly publishAt: number };

/** Whether every edition can be found: as many places are taken as there are editions. */
export async function isIndexComplete(connection: Connection): Promise<boolean> {
  const [editions] = await connection.select({ count: count() }).from(publishedArticle);
  const [places] = await connection.select({ count: count() }).from(publishedSearch);
  return editions?.count === places?.count;
}

/** The next `limit` editions in the order of publication after one, with the places of those that can be found. */
export async function listEditionPlaces(connection: Connection, after: Place | undefined, limit: number) {
  const { number, publishAt } = publishedArticle;
  const beginning = after ?? { publishAt: Number.MIN_SAFE_INTEGER, number: 0 };
  return connection
    .select({ number, publishAt, place: publishedSearch.place })
    .from(publishedArticle)
    .leftJoin(publishedSearch, eq(publishedSearch.number, number))
    .where(sql`(${publishAt}, ${number}) > (${beginning.publishAt}, ${beginning.number})`)
    .orderBy(asc(publishAt), asc(number))
    .limit(limit);
}

/** Those of the editions with these numbers that nobody can find, whole. */
export async function listUnfindable(connection: Connection, numbers: readonly number[]) {
  const rows = await connection
    .select({ edition: publishedArticle })
    .from(publishedArticle)
    .leftJoin(publishedSearch, eq(publishedSearch.number, publishedArticle.number))
    .where(and(inArray(publishedArticle.number, [...numbers]), isNull(publishedSearch.place)));
  return rows.map(({ edition }) => edition);
}
