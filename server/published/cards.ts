import { listPublished, type PublishedCardRow, type PublishedScope } from '#db/queries/published.ts';
import { articleAddress, encodeCursor, type ListCursor } from '#domain/addresses.ts';
import { type EditionPicture, editionPictureSchema } from '#domain/edition.ts';
import type { ReaderContext } from './reader-context.ts';
import { type SectionLink, type Site, sectionTrail } from './site.ts';

/** An article in a list. */
export type Card = {
  readonly number: number;
  readonly href: string;
  readonly section: SectionLink | undefined;
  readonly kicker: string;
  readonly headline: string;
  readonly lead: string;
  readonly picture: EditionPicture | undefined;
  readonly publishAt: number;
};

/** One page of a list; `next` is the `trang` parameter of the page after it, absent on the last. */
export type CardPage = { readonly cards: readonly Card[]; readonly next: string | undefined };

/** A row as pages show it. */
export function toCard(row: PublishedCardRow, site: Site): Card {
  return {
    number: row.number,
    href: articleAddress(row.slug, row.number),
    section: sectionTrail(site, row.sectionId).at(-1),
    kicker: row.kicker,
    headline: row.headline,
    lead: row.lead,
    picture: row.picture === null ? undefined : editionPictureSchema.parse(JSON.parse(row.picture)),
    publishAt: row.publishAt,
  };
}

/** A page of at most `size` articles of a scope, newest first. */
export async function readCards(
  context: ReaderContext,
  site: Site,
  scope: PublishedScope,
  options: { readonly size: number; readonly before?: ListCursor | undefined },
): Promise<CardPage> {
  const rows = await listPublished(context.connection, scope, {
    now: context.now,
    limit: options.size + 1,
    before: options.before,
  });
  const shown = rows.slice(0, options.size);
  const last = shown.at(-1);
  return {
    cards: shown.map((row) => toCard(row, site)),
    next: rows.length > options.size && last ? encodeCursor(last) : undefined,
  };
}
