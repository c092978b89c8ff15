import { and, asc, desc, eq, gt, lte, sql } from 'drizzle-orm';
import { publishedArticle, publishedChange, publishedCorrection } from '#db/schema/published.ts';
import { type Connection, prepareOnce } from '#db/store.ts';

export type PublishedCorrectionRow = typeof publishedCorrection.$inferSelect;

/** A public update of an article: when, and what the newsroom says about it; the note may be empty. */
export type PublishedChangeRow = { readonly at: number; readonly note: string };

/** More updates than these of one article are not told. */
const CHANGES = 50;

/** Puts a correction where readers see it. */
export async function insertPublishedCorrection(tx: Connection, row: PublishedCorrectionRow): Promise<void> {
  await tx.insert(publishedCorrection).values(row);
}

/** Notes that an edition was replaced at a moment (UTC ms). */
export async function insertPublishedChange(tx: Connection, row: typeof publishedChange.$inferInsert): Promise<void> {
  await tx
    .insert(publishedChange)
    .values(row)
    .onConflictDoUpdate({ target: [publishedChange.number, publishedChange.at], set: { note: row.note } });
}

/** The corrections of one article, newest first. */
export async function listCorrectionsOf(
  connection: Connection,
  number: number,
): Promise<readonly PublishedCorrectionRow[]> {
  return prepareOnce(connection, 'corrections_of', () =>
    connection
      .select()
      .from(publishedCorrection)
      .where(eq(publishedCorrection.number, sql.placeholder('number')))
      .orderBy(desc(publishedCorrection.at))
      .limit(20)
      .prepare(),
  ).execute({ number });
}

/** At most `limit` corrections after a place, newest first, each with its article's slug while readers may see it. */
export async function listCorrections(
  connection: Connection,
  options: {
    readonly now: number;
    readonly limit: number;
    readonly before: { readonly at: number; readonly number: number };
  },
): Promise<readonly (PublishedCorrectionRow & { readonly slug: string | null })[]> {
  const rows = await prepareOnce(connection, 'corrections', () =>
    connection
      .select({ correction: publishedCorrection, slug: publishedArticle.slug })
      .from(publishedCorrection)
      .leftJoin(
        publishedArticle,
        and(
          eq(publishedArticle.number, publishedCorrection.number),
          lte(publishedArticle.publishAt, sql.placeholder('now')),
        ),
      )
      .where(
        sql`(${publishedCorrection.at}, ${publishedCorrection.number}) < (${sql.placeholder('at')}, ${sql.placeholder('number')})`,
      )
      .orderBy(desc(publishedCorrection.at), desc(publishedCorrection.number))
      .limit(sql.placeholder('limit'))
      .prepare(),
  ).execute({ now: options.now, limit: options.limit, ...options.before });
  return rows.map(({ correction, slug }) => ({ ...correction, slug }));
}

/** The public updates of an article after a moment (UTC ms), oldest first. */
export async function listChanges(
  connection: Connection,
  number: number,
  after: number,
): Promise<readonly PublishedChangeRow[]> {
  return prepareOnce(connection, 'changes_of', () =>
    connection
      .select({ at: publishedChange.at, note: publishedChange.note })
      .from(publishedChange)
      .where(
        and(eq(publishedChange.number, sql.placeholder('number')), gt(publishedChange.at, sql.placeholder('after'))),
      )
      .orderBy(asc(publishedChange.at))
      .limit(CHANGES)
      .prepare(),
  ).execute({ number, after });
}
