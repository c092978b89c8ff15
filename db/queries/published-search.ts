import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import { publishedArticle, publishedSearch } from '#db/schema/published.ts';
import { type Connection, prepareOnce } from '#db/store.ts';
import type { SearchQuery, SearchTier } from '#domain/search/query.ts';
import { card } from './published.ts';
import { matchOf, publishedWords } from './published-words.ts';

/** Quarters of a second: the index keeps the steps from place to place, a thousand for each text, and shorter steps take less. */
const PLACE_MS = 250;

/** The place in the index of what is published at a moment (UTC ms). */
export function placeAt(publishAt: number): number {
  return Math.floor(publishAt / PLACE_MS);
}

/** A walk through the index: between two places, neither included, which way, and how many finds it is for. */
export type Walk = {
  /** All grades of the search; what a better one finds is left out. */
  readonly tiers: readonly SearchTier[];
  readonly way: 'older' | 'newer';
  readonly above: number;
  readonly below: number;
  readonly now: number;
  readonly limit: number;
};

/** The places of what one tier finds and readers may see at `now`, newest first, or on the way back oldest first. */
export async function listFinds(
  connection: Connection,
  query: SearchQuery,
  tier: SearchTier,
  walk: Walk,
): Promise<readonly number[]> {
  const { way, tiers, ...bounds } = walk;
  const { place } = publishedWords;
  // Cast, for the driver binds large numbers as floating ones, from which the index does not know where to begin.
  const bound = (name: string) => sql`CAST(${sql.placeholder(name)} AS INTEGER)`;
  const rows = await prepareOnce(connection, `search_${way}`, () =>
    connection
      .select({ place })
      .from(publishedWords)
      // Cross joins keep their order in SQLite: the words lead, so that a find is looked up and nothing is sorted.
      .crossJoin(publishedSearch)
      .crossJoin(publishedArticle)
      .where(
        and(
          sql`${publishedWords} MATCH ${sql.placeholder('match')}`,
          sql`${place} > ${bound('above')}`,
          sql`${place} < ${bound('below')}`,
          eq(publishedSearch.place, place),
          eq(publishedArticle.number, publishedSearch.number),
          lte(publishedArticle.publishAt, sql.placeholder('now')),
        ),
      )
      .orderBy((way === 'older' ? desc : asc)(place))
      .limit(sql.placeholder('limit'))
      .prepare(),
  ).execute({ match: matchOf(query, tier, tiers), ...bounds });
  return rows.map((row) => row.place);
}

/** The editions at places of the index, in no order, with all that a find is shown with. */
export async function listFound(connection: Connection, places: readonly number[]) {
  if (places.length === 0) return [];
  return connection
    .select({ ...card, place: publishedSearch.place, body: publishedArticle.body })
    .from(publishedSearch)
    .innerJoin(publishedArticle, eq(publishedArticle.number, publishedSearch.number))
    .where(inArray(publishedSearch.place, places.slice(0, 100)));
}
