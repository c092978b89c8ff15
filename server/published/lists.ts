import { listNewerPlaces, listPublished, type PublishedScope } from '#db/queries/published.ts';
import { type ListCursor, listAddress } from '#domain/addresses.ts';
import { type Card, toCard } from './cards.ts';
import type { ReaderContext } from './reader-context.ts';
import type { Site } from './site.ts';

/** A list that readers page through: which articles, and the address of its first page. */
export type ReaderList = {
  readonly href: string;
  readonly scope: PublishedScope;
  /** Only articles from `from` and before `until` (UTC ms). */
  readonly span?: { readonly from: number; readonly until: number } | undefined;
};

/** Where a page of a list stands: its own address, and those of its neighbours where it has any. */
export type PageWays = {
  readonly isFirst: boolean;
  /** The page's own address: places that lead to the newest are the first page. */
  readonly href: string;
  readonly newer: string | undefined;
  readonly older: string | undefined;
};

/** One page of a list of articles, newest first. */
export type ListPage = PageWays & { readonly cards: readonly Card[] };

/** Which page of a list is asked for. */
type Asked<Place = ListCursor> = { readonly size: number; readonly place?: Place | undefined };

/** A page of at most `size` articles after `place`, or the first. */
export async function readListPage(
  context: ReaderContext,
  site: Site,
  list: ReaderList,
  options: Asked,
): Promise<ListPage> {
  const { connection, now } = context;
  const { scope, span, href } = list;
  const { rows, ...ways } = await readPage(listAddress(href), options, {
    older: async (limit) => {
      const rows = await listPublished(connection, scope, { now, limit, before: earlier(options.place, span) });
      return span ? rows.filter((row) => row.publishAt >= span.from) : rows;
    },
    newer: async (limit, after) => {
      const places = await listNewerPlaces(connection, scope, { now, limit, after });
      return span ? places.filter((place) => place.publishAt < span.until) : places;
    },
  });
  return { ...ways, cards: rows.map((row) => toCard(row, site)) };
}

/**
 * A page of any list that has an order. The page before it is found by walking the same number of rows back, so that both ways
 * lead through the same kind of address and none is skipped or shown twice. `addressOf` makes the address of the page behind a
 * place, or of the first.
 */
export async function readPage<Place, Row extends Place>(
  addressOf: (place?: Place) => string,
  { size, place }: Asked<Place>,
  list: {
    /** At most `limit` rows after the place asked for, newest or best first. */
    readonly older: (limit: number) => Promise<readonly Row[]>;
    /** At most `limit` places that come before one in the list, the nearest first. */
    readonly newer: (limit: number, after: Place) => Promise<readonly Place[]>;
  },
): Promise<PageWays & { readonly rows: readonly Row[] }> {
  const found = await list.older(size + 1);
  const rows = found.slice(0, size);
  const last = rows.at(-1);
  const newer = place === undefined ? [] : await list.newer(size + 1, rows[0] ?? place);
  const isFirst = newer.length === 0;
  return {
    rows,
    isFirst,
    href: addressOf(isFirst ? undefined : place),
    newer: isFirst ? undefined : addressOf(newer[size]),
    older: found.length > size ? addressOf(last) : undefined,
  };
}

/** The place given, or the end of the span where that comes first. */
function earlier(place: ListCursor | undefined, span: ReaderList['span']): ListCursor | undefined {
  if (!span || (place && place.publishAt < span.until)) return place;
  return { publishAt: span.until, number: 0 };
}
