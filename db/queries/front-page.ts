import { asc, desc, eq, inArray, lte } from 'drizzle-orm';
import { frontPageSlot, publishedArticle } from '#db/schema/published.ts';
import type { Connection } from '#db/store.ts';

/** The chosen numbers by place, whether readers see their articles or not. */
export async function listFrontSlots(
  connection: Connection,
): Promise<readonly { readonly position: number; readonly number: number }[]> {
  return connection.select().from(frontPageSlot).orderBy(asc(frontPageSlot.position));
}

/** Puts an arrangement in place of the one before. */
export async function replaceFrontSlots(
  tx: Connection,
  slots: readonly { readonly position: number; readonly number: number }[],
): Promise<void> {
  await tx.delete(frontPageSlot);
  if (slots.length > 0) await tx.insert(frontPageSlot).values([...slots]);
}

/** Takes an article from its place on the front page, if it has one. */
export async function clearFrontSlot(tx: Connection, number: number): Promise<void> {
  await tx.delete(frontPageSlot).where(eq(frontPageSlot.number, number));
}

/** An article as it is offered for the front page. */
export type FrontCandidate = { readonly number: number; readonly headline: string; readonly publishAt: number };

const candidate = {
  number: publishedArticle.number,
  headline: publishedArticle.headline,
  publishAt: publishedArticle.publishAt,
};

/** The newest articles that readers see at `now` (UTC ms). */
export async function listFrontCandidates(
  connection: Connection,
  now: number,
  limit: number,
): Promise<readonly FrontCandidate[]> {
  return connection
    .select(candidate)
    .from(publishedArticle)
    .where(lte(publishedArticle.publishAt, now))
    .orderBy(desc(publishedArticle.publishAt), desc(publishedArticle.number))
    .limit(limit);
}

/** Those of a few numbers that readers see at `now`, in no order. */
export async function listSeenOf(
  connection: Connection,
  numbers: readonly number[],
  now: number,
): Promise<readonly FrontCandidate[]> {
  if (numbers.length === 0) return [];
  const rows = await connection
    .select(candidate)
    .from(publishedArticle)
    .where(inArray(publishedArticle.number, numbers));
  return rows.filter(({ publishAt }) => publishAt <= now);
}
