import { listPublishedByNumbers } from '#db/queries/published.ts';
import { listNewerStorylines, listStorylineHeads } from '#db/queries/published-storylines.ts';
import { type ListCursor, listAddress, STORYLINES_ADDRESS, storylineAddress } from '#domain/addresses.ts';
import { type Card, toCard } from './cards.ts';
import { type PageWays, readPage } from './lists.ts';
import type { ReaderContext } from './reader-context.ts';
import type { Site } from './site.ts';

/** A running story in the list of all: how many articles readers see of it, and the newest of them. */
export type RunningStory = {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly articles: number;
  readonly newest: Card;
};

/** One page of the running stories, the one with the newest article first. */
export type StorylinesPage = PageWays & { readonly storylines: readonly RunningStory[] };

/** A page of at most `size` running stories after `place`, or the first; each has an article that readers see. */
export async function readStorylinesPage(
  { connection, now }: ReaderContext,
  site: Site,
  options: { readonly size: number; readonly place?: ListCursor | undefined },
): Promise<StorylinesPage> {
  const { rows, ...ways } = await readPage(listAddress(STORYLINES_ADDRESS), options, {
    older: (limit) => listStorylineHeads(connection, { now, limit, before: options.place }),
    newer: (limit, after) => listNewerStorylines(connection, { now, limit, after }),
  });
  const numbers = rows.map(({ number }) => number);
  const newest = new Map((await listPublishedByNumbers(connection, numbers, now)).map((row) => [row.number, row]));
  const storylines = rows.flatMap(({ slug, name, editions, number }) => {
    const row = newest.get(number);
    return row ? [{ slug, name, href: storylineAddress(slug), articles: editions, newest: toCard(row, site) }] : [];
  });
  return { ...ways, storylines };
}
