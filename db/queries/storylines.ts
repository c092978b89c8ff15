import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { formerStorylineName, storyline } from '#db/schema/newsroom.ts';
import { publishedStoryline, publishedStorylineHead, publishedStorylineMove } from '#db/schema/published.ts';
import type { Connection } from '#db/store.ts';
import { contains } from './contains.ts';

export type StorylineRow = typeof storyline.$inferSelect;

/** The running story with this id, or undefined. */
export async function findStoryline(connection: Connection, id: string): Promise<StorylineRow | undefined> {
  const rows = await connection.select().from(storyline).where(eq(storyline.id, id));
  return rows[0];
}

/** The running story that has this folded name (fold() of domain), or that had it, or undefined. */
export async function findStorylineByFold(
  connection: Connection,
  nameFolded: string,
): Promise<StorylineRow | undefined> {
  const [named] = await connection.select().from(storyline).where(eq(storyline.nameFolded, nameFolded));
  if (named) return named;
  const [former] = await connection
    .select()
    .from(formerStorylineName)
    .innerJoin(storyline, eq(storyline.id, formerStorylineName.storylineId))
    .where(eq(formerStorylineName.nameFolded, nameFolded));
  return former?.storyline;
}

/** The running story whose page has this slug, or had it, or undefined. */
export async function findStorylineBySlug(connection: Connection, slug: string): Promise<StorylineRow | undefined> {
  const [named] = await connection.select().from(storyline).where(eq(storyline.slug, slug));
  if (named) return named;
  const [moved] = await connection
    .select()
    .from(publishedStorylineMove)
    .innerJoin(storyline, eq(storyline.slug, publishedStorylineMove.target))
    .where(eq(publishedStorylineMove.slug, slug));
  return moved?.storyline;
}

/** Adds a running story; folded name and slug must be free. */
export async function insertStoryline(tx: Connection, row: typeof storyline.$inferInsert): Promise<void> {
  await tx.insert(storyline).values(row);
}

/** Gives a running story another name and slug, and keeps the folded name that it had. What it is given must be free. */
export async function renameStorylineRow(
  tx: Connection,
  had: Pick<StorylineRow, 'id' | 'nameFolded'>,
  has: Pick<StorylineRow, 'name' | 'nameFolded' | 'slug'>,
): Promise<void> {
  await tx.update(storyline).set(has).where(eq(storyline.id, had.id));
  if (had.nameFolded === has.nameFolded) return;
  await tx.delete(formerStorylineName).where(eq(formerStorylineName.nameFolded, has.nameFolded));
  await tx.insert(formerStorylineName).values({ nameFolded: had.nameFolded, storylineId: had.id });
}

/** Gives the published side of a running story another name and slug; the slug that it had leads to the new one. */
export async function renamePublishedStoryline(
  tx: Connection,
  had: string,
  has: { readonly slug: string; readonly name: string },
): Promise<void> {
  await tx.update(publishedStoryline).set(has).where(eq(publishedStoryline.slug, had));
  if (had === has.slug) return;
  await tx.delete(publishedStorylineMove).where(eq(publishedStorylineMove.slug, has.slug));
  await tx.update(publishedStorylineMove).set({ target: has.slug }).where(eq(publishedStorylineMove.target, had));
  await tx.insert(publishedStorylineMove).values({ slug: had, target: has.slug });
}

/** The names of the running stories that began last, the newest first. */
export async function listStorylineNames(connection: Connection, limit: number): Promise<readonly string[]> {
  const rows = await connection
    .select({ name: storyline.name })
    .from(storyline)
    .orderBy(desc(storyline.createdAt))
    .limit(limit);
  return rows.map(({ name }) => name);
}

/** A running story as the newsroom lists it. */
export type ListedStoryline = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  /** How many articles are published in it, scheduled ones too. */
  readonly editions: number;
  /** Whether readers find its page now. */
  readonly isPublic: boolean;
};

/** At most `limit` running stories that began last and have all the folded words in their names. */
export async function listStorylines(
  connection: Connection,
  wish: { readonly words: readonly string[]; readonly now: number; readonly limit: number },
): Promise<readonly ListedStoryline[]> {
  const seen: SQL<number> = sql`EXISTS (SELECT 1 FROM ${publishedStoryline}
    WHERE ${publishedStoryline.slug} = ${storyline.slug} AND ${publishedStoryline.publishAt} <= ${wish.now})`;
  const rows = await connection
    .select({
      id: storyline.id,
      name: storyline.name,
      slug: storyline.slug,
      editions: sql<number>`coalesce(${publishedStorylineHead.editions}, 0)`,
      seen,
    })
    .from(storyline)
    .leftJoin(publishedStorylineHead, eq(publishedStorylineHead.slug, storyline.slug))
    .where(and(...wish.words.map((word) => contains(storyline.nameFolded, word))))
    .orderBy(desc(storyline.createdAt), desc(storyline.id))
    .limit(wish.limit);
  return rows.map(({ seen: isSeen, ...row }) => ({ ...row, isPublic: isSeen === 1 }));
}
