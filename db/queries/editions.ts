import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import {
  newspaper,
  publishedArticle,
  publishedCredit,
  publishedKind,
  publishedRanking,
  publishedStoryline,
  publishedTag,
  section,
  siteState,
  tombstone,
} from '#db/schema/published.ts';
import type { Connection } from '#db/store.ts';
import type { StoryKind } from '#domain/body/story-kinds.ts';
import type { RankingPeriod } from '#domain/views/ranking.ts';
import { keepFormerNames } from './published-former-names.ts';
import { deleteSearchEntry, insertSearchEntry } from './search-entries.ts';

export type NewEdition = typeof publishedArticle.$inferSelect;

type Named = { readonly slug: string; readonly name: string };

/** Puts an edition where readers see it, in place of an earlier one that they see at `now`, with its entries in lists and search. */
export async function replaceEdition(
  tx: Connection,
  edition: NewEdition,
  lists: {
    readonly tags: readonly Named[];
    readonly contributors: readonly Named[];
    readonly storyline: Named | undefined;
    readonly kinds: readonly StoryKind[];
    /** What it is found by (domain/search/entry.ts). */
    readonly terms: string;
  },
  now: number,
): Promise<void> {
  await removeEdition(tx, edition.number, now);
  await tx.insert(publishedArticle).values(edition);
  const { tags, contributors, storyline, kinds, terms } = lists;
  const place = { number: edition.number, publishAt: edition.publishAt };
  if (tags.length > 0) await tx.insert(publishedTag).values(tags.map((tag) => ({ ...tag, ...place })));
  if (contributors.length > 0)
    await tx.insert(publishedCredit).values(contributors.map((contributor) => ({ ...contributor, ...place })));
  if (storyline) await tx.insert(publishedStoryline).values({ ...storyline, ...place });
  if (kinds.length > 0) await tx.insert(publishedKind).values(kinds.map((kind) => ({ kind, ...place })));
  await insertSearchEntry(tx, place, terms);
}

/** Takes an edition out of the sight that readers have of it at `now`. */
export async function removeEdition(tx: Connection, number: number, now: number): Promise<void> {
  await keepFormerNames(tx, number, now);
  await tx.delete(publishedTag).where(eq(publishedTag.number, number));
  await tx.delete(publishedStoryline).where(eq(publishedStoryline.number, number));
  await tx.delete(publishedCredit).where(eq(publishedCredit.number, number));
  await tx.delete(publishedKind).where(eq(publishedKind.number, number));
  await deleteSearchEntry(tx, number);
  await tx.delete(publishedArticle).where(eq(publishedArticle.number, number));
}

/** An edition that has no picture for its cards. */
export type UnpicturedEdition = Pick<NewEdition, 'number' | 'headline' | 'shareTitle' | 'sectionId'>;

/** Editions without any picture for their cards, by number from after `after` on; scheduled ones too. */
export async function listUnpictured(
  connection: Connection,
  after: number,
  limit: number,
): Promise<readonly UnpicturedEdition[]> {
  const { number, headline, shareTitle, sectionId } = publishedArticle;
  return connection
    .select({ number, headline, shareTitle, sectionId })
    .from(publishedArticle)
    .where(and(gt(number, after), isNull(publishedArticle.picture), isNull(publishedArticle.sharePicture)))
    .orderBy(asc(number))
    .limit(limit);
}

/** Gives an edition its drawn picture (JSON of EditionSharePicture), unless it was replaced by another one meanwhile. */
export async function setDrawnPicture(tx: Connection, edition: UnpicturedEdition, sharePicture: string): Promise<void> {
  const { number, headline, shareTitle, sectionId } = publishedArticle;
  await tx
    .update(publishedArticle)
    .set({ sharePicture })
    .where(
      and(
        eq(number, edition.number),
        eq(headline, edition.headline),
        eq(shareTitle, edition.shareTitle),
        eq(sectionId, edition.sectionId),
        isNull(publishedArticle.picture),
        isNull(publishedArticle.sharePicture),
      ),
    );
}

/** Remembers that a number was public, so that its address answers 410 from now on. */
export async function insertTombstone(tx: Connection, number: number, withdrawnAt: number): Promise<void> {
  await tx
    .insert(tombstone)
    .values({ number, withdrawnAt })
    .onConflictDoUpdate({ target: tombstone.number, set: { withdrawnAt } });
}

/** Adds a section; its path must be free. */
export async function insertSection(tx: Connection, row: typeof section.$inferInsert): Promise<void> {
  await tx.insert(section).values(row);
}

/** Sets the paper's profile (JSON of newspaperSchema). */
export async function upsertNewspaper(tx: Connection, profile: string): Promise<void> {
  await tx.insert(newspaper).values({ id: 1, profile }).onConflictDoUpdate({ target: newspaper.id, set: { profile } });
}

/** Writes a row as it was: proves that the disk takes a commit, and changes nothing that readers see. */
export async function touchSiteState(tx: Connection): Promise<void> {
  await tx.update(siteState).set({ contentVersion: sql`${siteState.contentVersion}` });
}

/** Puts a ranking in place of the one before. */
export async function replaceRanking(
  tx: Connection,
  period: RankingPeriod,
  ranking: { readonly numbers: readonly number[]; readonly countedAt: number },
): Promise<void> {
  await tx.delete(publishedRanking).where(eq(publishedRanking.period, period));
  const rows = ranking.numbers.map((number, index) => ({
    period,
    rank: index + 1,
    number,
    countedAt: ranking.countedAt,
  }));
  if (rows.length > 0) await tx.insert(publishedRanking).values(rows);
}
