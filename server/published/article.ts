import {
  findPublishedArticle,
  findTombstone,
  listPublishedByNumbers,
  listPublishedWithTags,
  type PublishedArticleRow,
} from '#db/queries/published.ts';
import { articleAddress } from '#domain/addresses.ts';
import { type Body, bodySchema } from '#domain/body/document.ts';
import { plainTextOf, relatedNumbersOf } from '#domain/body/plain-text.ts';
import {
  type EditionCredit,
  type EditionMedia,
  type EditionPicture,
  type EditionSharePicture,
  type EditionTag,
  editionCreditsSchema,
  editionMediaSchema,
  editionPictureSchema,
  editionSharePictureSchema,
  editionTagsSchema,
} from '#domain/edition.ts';
import { readingMinutes } from '#domain/reading-time.ts';
import { type Card, readCards, toCard } from './cards.ts';
import { type CorrectionNotice, type PublicChange, readChanges, readCorrectionsOf } from './corrections.ts';
import { readMostReadShortly } from './most-read.ts';
import type { ReaderContext } from './reader-context.ts';
import { type SectionLink, type Site, sectionTrail } from './site.ts';
import { readStoryline, type Storyline } from './storyline.ts';

/** The published edition of an article with everything its page shows. */
export type ArticlePage = {
  readonly number: number;
  readonly href: string;
  readonly trail: readonly SectionLink[];
  readonly kicker: string;
  readonly headline: string;
  readonly shareTitle: string;
  readonly lead: string;
  readonly dateline: string;
  readonly source: string;
  readonly picture: EditionPicture | undefined;
  /** What its cards say and show in place of lead and picture. */
  readonly shareText: string;
  readonly sharePicture: EditionSharePicture | undefined;
  readonly body: Body;
  readonly media: EditionMedia;
  readonly credits: readonly EditionCredit[];
  readonly tags: readonly EditionTag[];
  /** The running story that it is a part of. */
  readonly storyline: Storyline | undefined;
  readonly publishAt: number;
  readonly updatedAt: number | undefined;
  /** Minutes that reading takes. */
  readonly readingMinutes: number;
  /** Updates after the publication, oldest first. */
  readonly changes: readonly PublicChange[];
  readonly corrections: readonly CorrectionNotice[];
  /** Articles that the body points to, by number. */
  readonly mentioned: ReadonlyMap<number, Card>;
  readonly related: readonly Card[];
  readonly moreFromSection: readonly Card[];
  readonly mostRead: readonly Card[];
};

/** What stands beside the article itself. */
type Beside = 'storyline' | 'mentioned' | 'related' | 'moreFromSection' | 'mostRead' | 'changes' | 'corrections';

const RELATED = 4;
const MORE = 6;

/** The article with this number as readers see it now, or undefined. */
export async function readArticle(
  context: ReaderContext,
  site: Site,
  number: number,
): Promise<ArticlePage | undefined> {
  const row = await findPublishedArticle(context.connection, number, context.now);
  if (!row) return undefined;
  const page = toPage(row, site);
  const mentioned = await listPublishedByNumbers(context.connection, relatedNumbersOf(page.body), context.now);
  const slugs = page.tags.map((tag) => tag.slug);
  const storyline = await readStoryline(context, site, row);
  const neighbours = [storyline?.before, storyline?.after].flatMap((card) => card?.number ?? []);
  const sharing = { number, slugs, now: context.now, limit: RELATED + neighbours.length };
  const related = (await listPublishedWithTags(context.connection, sharing))
    .filter((card) => !neighbours.includes(card.number))
    .slice(0, RELATED);
  const shown = new Set([number, ...neighbours, ...related.map((card) => card.number)]);
  const section = await readCards(
    context,
    site,
    { kind: 'top_section', id: row.topSectionId },
    { size: MORE + shown.size },
  );
  return {
    ...page,
    storyline,
    changes: await readChanges(context, row),
    corrections: await readCorrectionsOf(context, number),
    mentioned: new Map(mentioned.map((card) => [card.number, toCard(card, site)])),
    related: related.map((card) => toCard(card, site)),
    moreFromSection: section.cards.filter((card) => !shown.has(card.number)).slice(0, MORE),
    mostRead: await readMostReadShortly(context, site, number),
  };
}

/** The canonical address of a visible article, or undefined. */
export async function readArticleAddress(context: ReaderContext, number: number): Promise<string | undefined> {
  const row = await findPublishedArticle(context.connection, number, context.now);
  return row && articleAddress(row.slug, row.number);
}

/** Whether this number was public and has been withdrawn. */
export async function isWithdrawn(context: ReaderContext, number: number): Promise<boolean> {
  return (await findTombstone(context.connection, number)) !== undefined;
}

function toPage(row: PublishedArticleRow, site: Site): Omit<ArticlePage, Beside> {
  const body = bodySchema.parse(JSON.parse(row.body));
  return {
    number: row.number,
    href: articleAddress(row.slug, row.number),
    trail: sectionTrail(site, row.sectionId),
    kicker: row.kicker,
    headline: row.headline,
    shareTitle: row.shareTitle,
    lead: row.lead,
    dateline: row.dateline,
    source: row.source,
    picture: row.picture === null ? undefined : editionPictureSchema.parse(JSON.parse(row.picture)),
    shareText: row.shareText,
    sharePicture: row.sharePicture === null ? undefined : editionSharePictureSchema.parse(JSON.parse(row.sharePicture)),
    body,
    readingMinutes: readingMinutes(`${row.lead}\n${plainTextOf(body)}`),
    media: editionMediaSchema.parse(JSON.parse(row.media)),
    credits: editionCreditsSchema.parse(JSON.parse(row.credits)),
    tags: editionTagsSchema.parse(JSON.parse(row.tags)),
    publishAt: row.publishAt,
    updatedAt: row.updatedAt ?? undefined,
  };
}
