import {
  findPublishedArticle,
  listPublishedByNumbers,
  type NameKind,
  type PublishedArticleRow,
  type PublishedScope,
} from '#db/queries/published.ts';
import {
  articleAddress,
  contributorAddress,
  type FeedFormat,
  feedAddress,
  KIND_ADDRESSES,
  kindFeed,
  PAPER_FEED,
  shortAddress,
  storylineAddress,
  tagAddress,
} from '#domain/addresses.ts';
import { bodySchema } from '#domain/body/document.ts';
import { relatedNumbersOf } from '#domain/body/plain-text.ts';
import { STORY_KINDS } from '#domain/body/story-kinds.ts';
import { editionCreditsSchema, editionMediaSchema, editionPictureSchema, editionTagsSchema } from '#domain/edition.ts';
import { bodyToHtml, figureToHtml } from '#domain/feeds/body-html.ts';
import type { Feed, FeedEntry, FeedPicture } from '#domain/feeds/feed.ts';
import { escapeMarkup } from '#domain/feeds/xml.ts';
import { cardPicture } from '#domain/share-card.ts';
import { readerTexts } from '#domain/texts/reader.ts';
import { readCards, toCard } from './cards.ts';
import { readPublishedName } from './names.ts';
import type { ReaderContext } from './reader-context.ts';
import { findSection, type Site, sectionTrail } from './site.ts';

/** What a feed follows: a page of ours with its title, and the articles on it. */
export type FeedSource = { readonly title: string; readonly href: string; readonly scope: PublishedScope };

const texts = readerTexts('vi');

type NamedSource = (slug: string, name: string) => FeedSource;

/** Feeds of what has a name of its own, by the first part of theirs. */
const NAMED: ReadonlyMap<string, readonly [NameKind, NamedSource]> = new Map([
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
  [
    'su-kien',
    [
      'storyline',
      (slug, name) => ({
        title: texts.storylineTitle(name),
        href: storylineAddress(slug),
        scope: { kind: 'storyline', slug },
      }),
    ] as const,
  ],
]);

/** What kind of name the feeds are of whose names begin with this part; undefined for all others. */
export function namedFeedKind(first: string): NameKind | undefined {
  return NAMED.get(first)?.[0];
}

/** What the feed of this name follows, or undefined when nothing that readers may see has the name. */
export async function findFeedSource(
  context: ReaderContext,
  site: Site,
  feedName: string,
): Promise<FeedSource | undefined> {
  if (feedName === PAPER_FEED) return { title: site.newspaper.fullName, href: '/', scope: { kind: 'all' } };
  const kind = STORY_KINDS.find((candidate) => kindFeed(candidate) === feedName);
  if (kind)
    return {
      title: texts.lists.kindTitles[kind],
      href: KIND_ADDRESSES[kind],
      scope: { kind: 'story_kind', slug: kind },
    };
  const [first = '', slug] = feedName.split('/');
  const named = NAMED.get(first);
  if (!named) return findSectionSource(site, feedName);
  if (slug === undefined) return undefined;
  const [nameKind, sourceOf] = named;
  const name = await readPublishedName(context, nameKind, slug);
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
    const html = row && newspaper.feedText === 'full' ? await htmlOf(row, context, site) : undefined;
    if (row) entries.push(entryOf(row, site, html));
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

function entryOf(row: PublishedArticleRow, site: Site, html: string | undefined): FeedEntry {
  const { siteUrl } = site;
  const credits = new Map(editionCreditsSchema.parse(JSON.parse(row.credits)).map(({ slug, name }) => [slug, name]));
  const sections = sectionTrail(site, row.sectionId).map((section) => section.name);
  const tags = editionTagsSchema.parse(JSON.parse(row.tags)).map((tag) => tag.name);
  return {
    id: `${siteUrl}${shortAddress(row.number)}`,
    address: `${siteUrl}${articleAddress(row.slug, row.number)}`,
    headline: row.headline,
    lead: leadOf(row),
    html,
    authors: [...credits].map(([slug, name]) => ({ name, address: `${siteUrl}${contributorAddress(slug)}` })),
    categories: [...new Set([...sections, ...tags])],
    picture: row.picture === null ? undefined : pictureOf(row.picture, siteUrl),
    publishedAt: row.publishAt,
    changedAt: Math.max(row.publishAt, row.updatedAt ?? 0),
  };
}

function leadOf({ dateline, lead }: PublishedArticleRow): string {
  return dateline === '' ? lead : `(${dateline}) - ${lead}`;
}

/** The article as its page has it, from the lead to the source. */
async function htmlOf(row: PublishedArticleRow, { connection, now }: ReaderContext, site: Site): Promise<string> {
  const { siteUrl } = site;
  const body = bodySchema.parse(JSON.parse(row.body));
  const cards = await listPublishedByNumbers(connection, relatedNumbersOf(body), now);
  const mentioned = new Map(cards.map((card) => [card.number, toCard(card, site)]));
  const media = editionMediaSchema.parse(JSON.parse(row.media));
  const picture = row.picture === null ? undefined : editionPictureSchema.parse(JSON.parse(row.picture));
  return [
    `<p><strong>${escapeMarkup(leadOf(row))}</strong></p>`,
    ...(picture ? [figureToHtml(picture, picture, { siteUrl, texts })] : []),
    bodyToHtml(body, { siteUrl, media, mentioned, texts }),
    ...(row.source === '' ? [] : [`<p>${escapeMarkup(`${texts.source}: ${row.source}`)}</p>`]),
  ].join('\n');
}

function pictureOf(json: string, siteUrl: string): FeedPicture {
  const { caption: _caption, credit, ...picture } = editionPictureSchema.parse(JSON.parse(json));
  return { ...cardPicture(picture, picture.alt, siteUrl), credit };
}
