import { and, eq, lte, sql } from 'drizzle-orm';
import { publishedCredit, publishedFormerName, publishedStoryline, publishedTag } from '#db/schema/published.ts';
import { type Connection, prepareOnce } from '#db/store.ts';
import type { NameKind } from './published.ts';

const LISTS = [
  ['tag', publishedTag],
  ['contributor', publishedCredit],
  ['storyline', publishedStoryline],
] as const;

/** Remembers the names that an edition has in lists, before it is taken out of them; none if readers have not seen it by `now`. */
export async function keepFormerNames(tx: Connection, number: number, now: number): Promise<void> {
  for (const [kind, table] of LISTS) {
    const names = await tx
      .select({ slug: table.slug })
      .from(table)
      .where(and(eq(table.number, number), lte(table.publishAt, now)));
    if (names.length === 0) continue;
    await tx
      .insert(publishedFormerName)
      .values(names.map(({ slug }) => ({ kind, slug })))
      .onConflictDoNothing();
  }
}

/** Whether a visible edition had this name once; it may be had by others still. */
export async function isFormerName(connection: Connection, kind: NameKind, slug: string): Promise<boolean> {
  const { kind: ofKind, slug: ofSlug } = publishedFormerName;
  const rows = await prepareOnce(connection, 'former_name', () =>
    connection
      .select({ slug: ofSlug })
      .from(publishedFormerName)
      .where(and(eq(ofKind, sql.placeholder('kind')), eq(ofSlug, sql.placeholder('slug'))))
      .prepare(),
  ).execute({ kind, slug });
  return rows.length > 0;
}

/** Remembers the slug that a running story gives up, for readers have seen its page; it leads on while the story has articles. */
export async function keepFormerStoryline(tx: Connection, slug: string): Promise<void> {
  await tx.insert(publishedFormerName).values({ kind: 'storyline', slug }).onConflictDoNothing();
}
