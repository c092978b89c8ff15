import { toRfc822 } from '../dates.ts';
import { type Feed, type FeedEntry, type FeedPicture, feedChangedAt } from './feed.ts';
import { cdata, element, escapeMarkup, text, type Xml, xmlDocument } from './xml.ts';

/** Minutes for which a reader need not ask again. */
const TTL = '10';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** RSS 2.0 with the Atom, content, Dublin Core and Media RSS modules (reference/features.md §4.6). */
export function writeRss(feed: Feed): string {
  const changedAt = feedChangedAt(feed);
  const channel = element(
    'channel',
    {},
    element('title', {}, text(feed.title)),
    element('link', {}, text(feed.page)),
    element('description', {}, text(feed.description)),
    element('language', {}, text(feed.language)),
    feed.paper.rights === '' ? undefined : element('copyright', {}, text(feed.paper.rights)),
    changedAt === undefined ? undefined : element('lastBuildDate', {}, text(toRfc822(changedAt))),
    element('ttl', {}, text(TTL)),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self }),
    feed.hub === undefined ? undefined : element('atom:link', { rel: 'hub', href: feed.hub }),
    ...feed.entries.map((entry) => writeItem(entry, feed)),
  );
  return xmlDocument(element('rss', { version: '2.0', ...NAMESPACES }, channel));
}

function writeItem(entry: FeedEntry, { paper }: Feed): Xml {
  const authors = entry.authors.length === 0 ? [paper] : entry.authors;
  return element(
    'item',
    {},
    element('title', {}, text(entry.headline)),
    element('link', {}, text(entry.address)),
    element('guid', { isPermaLink: 'false' }, text(entry.id)),
    element('pubDate', {}, text(toRfc822(entry.publishedAt))),
    // <author> would have to be an e-mail address.
    ...authors.map(({ name }) => element('dc:creator', {}, text(name))),
    ...entry.categories.map((category) => element('category', {}, text(category))),
    // A description is HTML, so plain text is escaped once for HTML and once more for XML.
    element('description', {}, text(escapeMarkup(entry.lead))),
    entry.html === undefined ? undefined : element('content:encoded', {}, cdata(entry.html)),
    entry.picture && writePicture(entry.picture),
  );
}

function writePicture({ url, width, height, alt, credit }: FeedPicture): Xml {
  return element(
    'media:content',
    { url, type: 'image/jpeg', medium: 'image', width, height },
    alt === '' ? undefined : element('media:description', { type: 'plain' }, text(alt)),
    credit === '' ? undefined : element('media:credit', { role: 'photographer', scheme: 'urn:ebu' }, text(credit)),
  );
}
