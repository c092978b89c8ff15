import { toLocalIso } from '../dates.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { printable } from './xml.ts';

/** JSON Feed 1.1 (https://jsonfeed.org/version/1.1). */
export function writeJsonFeed(feed: Feed): string {
  const { paper, hub, description } = feed;
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    ...(description === '' ? {} : { description }),
    language: feed.language,
    authors: [{ name: paper.name, url: paper.address }],
    ...(hub === undefined ? {} : { hubs: [{ type: 'WebSub', url: hub }] }),
    items: feed.entries.map(itemOf),
  };
  return JSON.stringify(whole, (_key, value: unknown) => (typeof value === 'string' ? printable(value) : value));
}

function itemOf(entry: FeedEntry) {
  const { html, picture, authors, categories } = entry;
  return {
    id: entry.id,
    url: entry.address,
    title: entry.headline,
    summary: entry.lead,
    // One of the two must be there.
    ...(html === undefined ? { content_text: entry.lead } : { content_html: html }),
    ...(picture === undefined ? {} : { image: picture.url }),
    date_published: toLocalIso(entry.publishedAt),
    date_modified: toLocalIso(entry.changedAt),
    ...(authors.length === 0 ? {} : { authors: authors.map(({ name, address }) => ({ name, url: address })) }),
    ...(categories.length === 0 ? {} : { tags: categories }),
  };
}
