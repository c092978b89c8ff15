import { listNewerPlaces, listPublished, type PublishedScope } from '#db/queries/published.ts';
import { type ListCursor, placeAddress } from '#domain/addresses.ts';
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
type Asked = { readonly size: number; readonly place?: ListCursor | undefined };

/** A page of at most `size` articles after `place`, or the first. */
export async function readListPage(
  context: ReaderContext,
  site: Site,
  list: ReaderList,
  options: Asked,
): Promise<ListPage> {
  const { connection, now } = context;
  const { scope, span, href } = list;
  const { rows, ...ways } = await readPage(href, options, {
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
 * A page of any list that is ordered by time. The page before it is found by walking the same number of rows back, so that
 * both ways lead through the same kind of address and none is skipped or shown twice.
 */
export async function readPage<Row extends ListCursor>(
  href: string,
  { size, place }: Asked,
  list: {
    /** At most `limit` rows after the place asked for, newest first. */
    readonly older: (limit: number) => Promise<readonly Row[]>;
    /** At most `limit` places that follow one in time, oldest first. */
    readonly newer: (limit: number, after: ListCursor) => Promise<readonly ListCursor[]>;
  },
): Promise<PageWays & { readonly rows: readonly Row[] }> {
  const found = await list.older(size + 1);
  const rows = found.slice(0, size);
  const last = rows.at(-1);
  const newer = place ? await list.newer(size + 1, rows[0] ?? place) : [];
  const isFirst = newer.length === 0;
  const beforeNewer = newer[size];
  return {
    rows,
    isFirst,
    href: isFirst || place === undefined ? href : placeAddress(href, place),
    newer: isFirst ? undefined : beforeNewer ? placeAddress(href, beforeNewer) : href,
    older: found.length > size && last ? placeAddress(href, last) : undefined,
  };
}

/** The place given, or the end of the span where that comes first. */
function earlier(place: ListCursor | undefined, span: ReaderList['span']): ListCursor | undefined {
  if (!span || (place && place.publishAt < span.until)) return place;
  return { publishAt: span.until, number: 0 };
}
