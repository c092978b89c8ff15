import { FEED_FORMATS, type FeedFormat, feedAddress, PAPER_FEED } from '#domain/addresses.ts';
import type { Site } from '#server/published/site.ts';

/** A page's own feed: its name in addresses, and what it is of. */
export type PageFeed = { readonly name: string; readonly title: string };

/** What the forms of a feed call themselves, in every language. */
export const FEED_FORMAT_NAMES: Readonly<Record<FeedFormat, string>> = {
  rss: 'RSS',
  atom: 'Atom',
  json: 'JSON Feed',
};

const TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** By these lines in the head programs find the feeds: the page's own, and the paper's. React moves them there. */
export function FeedLinks({ site, own }: { readonly site: Site; readonly own?: PageFeed | undefined }) {
  const { fullName } = site.newspaper;
  const feeds = [
    ...(own && own.name !== PAPER_FEED ? [{ name: own.name, title: `${own.title} | ${fullName}` }] : []),
    { name: PAPER_FEED, title: fullName },
  ];
  return feeds.flatMap(({ name, title }) =>
    FEED_FORMATS.map((format) => (
      <link
        key={`${name}.${format}`}
        rel="alternate"
        type={TYPES[format]}
        title={`${title} (${FEED_FORMAT_NAMES[format]})`}
        href={feedAddress(name, format)}
      />
    )),
  );
}
