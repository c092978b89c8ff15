import type { CardPicture } from '../share-card.ts';

/** What a feed says, whatever its form. Addresses are absolute, times in UTC milliseconds. */
export type Feed = {
  readonly title: string;
  readonly description: string;
  /** The page that the feed follows, and the feed's own address. */
  readonly page: string;
  readonly self: string;
  readonly language: string;
  readonly paper: { readonly name: string; readonly address: string; readonly rights: string };
  /** The WebSub hub, if the paper has one. */
  readonly hub: string | undefined;
  readonly entries: readonly FeedEntry[];
};

export type FeedPerson = { readonly name: string; readonly address: string };

export type FeedPicture = CardPicture & { readonly credit: string };

/** An article in a feed. */
export type FeedEntry = {
  /** Never changes, whatever becomes of headline and address. */
  readonly id: string;
  readonly address: string;
  readonly headline: string;
  /** Plain text. */
  readonly lead: string;
  /** The whole text, where the paper gives it. */
  readonly html: string | undefined;
  readonly authors: readonly FeedPerson[];
  readonly categories: readonly string[];
  readonly picture: FeedPicture | undefined;
  readonly publishedAt: number;
  readonly changedAt: number;
};

/** The newest change of what the feed shows; nothing else may date it, so an unchanged feed stays the same bytes. */
export function feedChangedAt(feed: Feed): number | undefined {
  return feed.entries.length === 0 ? undefined : Math.max(...feed.entries.map((entry) => entry.changedAt));
}
