import { feedAddress } from '#domain/addresses.ts';
import { FEED_FORMAT_NAMES, type PageFeed } from './feed-links.tsx';

/** The way to a list's own feed, for readers who know what it is for; others find the page of feeds at the foot. */
export function FeedLink({ feed: { name, title } }: { readonly feed: PageFeed }) {
  const form = FEED_FORMAT_NAMES.rss;
  return (
    <a className="feed-link" href={feedAddress(name, 'rss')} aria-label={`${form}: ${title}`}>
      {form}
    </a>
  );
}
