import { listNewerPlaces, listPublished, listPublishedByNumbers, type PublishedPlace } from '#db/queries/published.ts';
import { findStorylineOf } from '#db/queries/published-storylines.ts';
import { storylineAddress } from '#domain/addresses.ts';
import { type Card, toCard } from './cards.ts';
import type { ReaderContext } from './reader-context.ts';
import type { Site } from './site.ts';

/** A running story as one of its articles shows it, with what came right before that article in it and right after. */
export type Storyline = {
  readonly name: string;
  readonly href: string;
  readonly before: Card | undefined;
  readonly after: Card | undefined;
};

/** The running story that a visible article is a part of, or undefined. */
export async function readStoryline(
  { connection, now }: ReaderContext,
  site: Site,
  { number, publishAt }: PublishedPlace,
): Promise<Storyline | undefined> {
  const found = await findStorylineOf(connection, number);
  if (!found) return undefined;
  const scope = { kind: 'storyline', slug: found.slug } as const;
  const place = { number, publishAt };
  const [before] = await listPublished(connection, scope, { now, limit: 1, before: place });
  const newer = await listNewerPlaces(connection, scope, { now, limit: 1, after: place });
  const numbers = newer.map((next) => next.number);
  const [after] = await listPublishedByNumbers(connection, numbers, now);
  return {
    name: found.name,
    href: storylineAddress(found.slug),
    before: before && toCard(before, site),
    after: after && toCard(after, site),
  };
}
