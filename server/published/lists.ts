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

/** One page of a list, newest first, with the addresses of its neighbours where it has any. */
export type ListPage = {
  readonly cards: readonly Card[];
  readonly isFirst: boolean;
  /** The page's own address: places that lead to the newest articles are the first page. */
  readonly href: string;
  readonly newer: string | undefined;
  readonly older: string | undefined;
};

/**
 * A page of at most `size` articles after `place`, or the first. The page before it is found by walking the same number of
 * articles back, so that both ways lead through the same kind of address and none is skipped or shown twice.
 */
export async function readListPage(
  context: ReaderContext,
  site: Site,
  list: ReaderList,
  options: { readonly size: number; readonly place?: ListCursor | undefined },
): Promise<ListPage> {
  const { connection, now } = context;
  const { scope, span, href } = list;
  const { size } = options;
  const rows = await listPublished(connection, scope, { now, limit: size + 1, before: earlier(options.place, span) });
  const within = span ? rows.filter((row) => row.publishAt >= span.from) : rows;
  const shown = within.slice(0, size);
  const first = shown[0];
  const last = shown.at(-1);
  const after = options.place && (first ?? options.place);
  const places = after ? await listNewerPlaces(connection, scope, { now, limit: size + 1, after }) : [];
  const newer = span ? places.filter((place) => place.publishAt < span.until) : places;
  const isFirst = newer.length === 0;
  const beforeNewer = newer[size];
  return {
    cards: shown.map((row) => toCard(row, site)),
    isFirst,
    href: isFirst || options.place === undefined ? href : placeAddress(href, options.place),
    newer: isFirst ? undefined : beforeNewer ? placeAddress(href, beforeNewer) : href,
    older: within.length > size && last ? placeAddress(href, last) : undefined,
  };
}

/** The place given, or the end of the span where that comes first. */
function earlier(place: ListCursor | undefined, span: ReaderList['span']): ListCursor | undefined {
  if (!span || (place && place.publishAt < span.until)) return place;
  return { publishAt: span.until, number: 0 };
}
