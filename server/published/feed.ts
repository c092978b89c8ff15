import { findPublishedArticle, type PublishedArticleRow, type PublishedScope } from '#db/queries/published.ts';
import {
  articleAddress,
  contributorAddress,
  type FeedFormat,
  feedAddress,
  PAPER_FEED,
  shortAddress,
  tagAddress,
} from '#domain/addresses.ts';
import { editionCreditsSchema, editionPictureSchema, editionTagsSchema } from '#domain/edition.ts';
import type { Feed, FeedEntry, FeedPicture } from '#domain/feeds/feed.ts';
import { cardPicture } from '#domain/share-card.ts';
import { readerTexts } from '#domain/texts/reader.ts';
import { readCards } from './cards.ts';
import { readPublishedName } from './names.ts';
import type { ReaderContext } from './reader-context.ts';
import { findSection, type Site, sectionTrail } from './site.ts';

/** What a feed follows: a page of ours with its title, and the articles on it. */
export type FeedSource = { readonly title: string; readonly href: string; readonly scope: PublishedScope };

const texts = readerTexts('vi');

type NamedSource = (slug: string, name: string) => FeedSource;

/** Feeds of what has a name of its own, by the first part of theirs. */
const NAMED: ReadonlyMap<string, readonly ['tag' | 'contributor', NamedSource]> = new Map([
  [
    'tu-khoa',
    [
      'tag',
      (slug, name) => ({ title: texts.tagTitle(name), href: tagAddress(slug), scope: { kind: 'tag', slug } }),
    ] as const,
  ],
  [
    'tac-gia',
    [
      'contributor',
      (slug, name) => ({
        title: texts.contributorTitle(name),
        href: contributorAddress(slug),
        scope: { kind: 'contributor', slug },
      }),
    ] as const,
  ],
]);

/** What the feed of this name follows, or undefined when nothing that readers may see has the name. */
export async function findFeedSource(
  context: ReaderContext,
  site: Site,
  feedName: string,
): Promise<FeedSource | undefined> {
  if (feedName === PAPER_FEED) return { title: site.newspaper.fullName, href: '/', scope: { kind: 'all' } };
  const [first = '', slug] = feedName.split('/');
  const named = NAMED.get(first);
  if (!named) return findSectionSource(site, feedName);
  if (slug === undefined) return undefined;
  const [kind, sourceOf] = named;
  const name = await readPublishedName(context, kind, slug);
  return name === undefined ? undefined : sourceOf(slug, name);
}

function findSectionSource(site: Site, path: string): FeedSource | undefined {
  const found = findSection(site, path);
  if (!found) return undefined;
  const { section, parent } = found;
  return {
    title: section.name,
    href: section.href,
    scope: { kind: parent ? 'section' : 'top_section', id: section.id },
  };
}

const ENTRIES = 30;

/** The newest articles of a source, as feeds carry them. */
export async function readFeed(
  context: ReaderContext,
  site: Site,
  source: FeedSource,
  asked: { readonly name: string; readonly format: FeedFormat },
): Promise<Feed> {
  const { newspaper, siteUrl } = site;
  const { cards } = await readCards(context, site, source.scope, { size: ENTRIES });
  const entries: FeedEntry[] = [];
  for (const card of cards) {
    const row = await findPublishedArticle(context.connection, card.number, context.now);
    if (row) entries.push(entryOf(row, site));
  }
  return {
    title: source.scope.kind === 'all' ? source.title : `${source.title} | ${newspaper.fullName}`,
    description: newspaper.description || newspaper.fullName,
    page: `${siteUrl}${source.href}`,
    self: `${siteUrl}${feedAddress(asked.name, asked.format)}`,
    language: 'vi',
    paper: { name: newspaper.fullName, address: `${siteUrl}/`, rights: newspaper.reuse },
    hub: newspaper.webSubHub,
    entries,
  };
}

function entryOf(row: PublishedArticleRow, site: Site): FeedEntry {
  const { siteUrl } = site;
  const credits = new Map(editionCreditsSchema.parse(JSON.parse(row.credits)).map(({ slug, name }) => [slug, name]));
  const sections = sectionTrail(site, row.sectionId).map((section) => section.name);
  const tags = editionTagsSchema.parse(JSON.parse(row.tags)).map((tag) => tag.name);
  return {
    id: `${siteUrl}${shortAddress(row.number)}`,
    address: `${siteUrl}${articleAddress(row.slug, row.number)}`,
    headline: row.headline,
    lead: row.dateline === '' ? row.lead : `(${row.dateline}) - ${row.lead}`,
    html: undefined,
    authors: [...credits].map(([slug, name]) => ({ name, address: `${siteUrl}${contributorAddress(slug)}` })),
    categories: [...new Set([...sections, ...tags])],
    picture: row.picture === null ? undefined : pictureOf(row.picture, siteUrl),
    publishedAt: row.publishAt,
    changedAt: Math.max(row.publishAt, row.updatedAt ?? 0),
  };
}

function pictureOf(json: string, siteUrl: string): FeedPicture {
  const { caption: _caption, credit, ...picture } = editionPictureSchema.parse(JSON.parse(json));
  return { ...cardPicture(picture, picture.alt, siteUrl), credit };
}
