import { toLocalIso } from '../dates.ts';
import { type Feed, type FeedEntry, type FeedPerson, feedChangedAt } from './feed.ts';
import { element, text, type Xml, xmlDocument } from './xml.ts';

/** Atom (RFC 4287). A feed without entries must be dated all the same; it has not changed since time began. */
export function writeAtom(feed: Feed): string {
  const { paper } = feed;
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      element('id', {}, text(feed.self)),
      element('title', {}, text(feed.title)),
      feed.description === '' ? undefined : element('subtitle', {}, text(feed.description)),
      element('updated', {}, text(toLocalIso(feedChangedAt(feed) ?? 0))),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      feed.hub === undefined ? undefined : element('link', { rel: 'hub', href: feed.hub }),
      writeAuthor(paper),
      paper.rights === '' ? undefined : element('rights', {}, text(paper.rights)),
      ...feed.entries.map(writeEntry),
    ),
  );
}

function writeAuthor({ name, address }: FeedPerson): Xml {
  return element('author', {}, element('name', {}, text(name)), element('uri', {}, text(address)));
}

function writeEntry(entry: FeedEntry): Xml {
  const { picture, html } = entry;
  return element(
    'entry',
    {},
    element('id', {}, text(entry.id)),
    element('title', {}, text(entry.headline)),
    element('updated', {}, text(toLocalIso(entry.changedAt))),
    element('published', {}, text(toLocalIso(entry.publishedAt))),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
    picture && element('link', { rel: 'enclosure', type: 'image/jpeg', href: picture.url, title: picture.alt }),
    ...entry.authors.map(writeAuthor),
    ...entry.categories.map((category) => element('category', { term: category })),
    element('summary', {}, text(entry.lead)),
    html === undefined ? undefined : element('content', { type: 'html' }, text(html)),
  );
}
