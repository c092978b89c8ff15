import { and, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { article, auditEvent, revision } from '#db/schema/newsroom.ts';
import { section } from '#db/schema/published.ts';
import { staff } from '#db/schema/staff.ts';
import type { Connection } from '#db/store.ts';
import type { ArticleState } from '#domain/moves.ts';

export type ArticleRow = typeof article.$inferSelect;

/** Whose articles a person may see, as a condition of the query (domain/moves.ts, maySee). */
export type VisibleTo = { readonly kind: 'desk' } | { readonly kind: 'reporter'; readonly staffId: string };

/** An article with its working copy and what the rules and screens need beside it. */
export type ArticleWithContent = ArticleRow & {
  readonly content: string;
  readonly savedAt: number;
  readonly savedBy: string;
  readonly authorName: string;
  readonly editorName: string | null;
  readonly editorsMayUpdate: boolean | null;
};

const author = alias(staff, 'author');
const editor = alias(staff, 'editor');
const saver = alias(staff, 'saver');

function visible(to: VisibleTo): SQL | undefined {
  if (to.kind === 'desk') return undefined;
  return or(eq(article.authorId, to.staffId), eq(article.state, 'published'));
}

/** The article with this number if the person may see it. */
export async function findArticle(
  connection: Connection,
  number: number,
  to: VisibleTo,
): Promise<ArticleWithContent | undefined> {
  const rows = await connection
    .select({
      article,
      content: revision.content,
      savedAt: revision.createdAt,
      savedBy: saver.name,
      authorName: author.name,
      editorName: editor.name,
      editorsMayUpdate: section.editorsMayUpdate,
    })
    .from(article)
    .innerJoin(revision, and(eq(revision.articleId, article.id), eq(revision.sequence, article.revision)))
    .innerJoin(saver, eq(saver.id, revision.staffId))
    .innerJoin(author, eq(author.id, article.authorId))
    .leftJoin(editor, eq(editor.id, article.editorId))
    .leftJoin(section, eq(section.id, article.sectionId))
    .where(and(eq(article.number, number), visible(to)));
  const row = rows[0];
  if (!row) return undefined;
  const { article: found, ...rest } = row;
  return { ...found, ...rest };
}

/** The number of the article that was imported under this key, or undefined. */
export async function findImportedNumber(connection: Connection, importKey: string): Promise<number | undefined> {
  const rows = await connection
    .select({ number: article.number })
    .from(article)
    .where(eq(article.importKey, importKey));
  return rows[0]?.number;
}

/** The number that the next article gets; numbers are never reused because articles are never deleted. */
export async function nextArticleNumber(tx: Connection): Promise<number> {
  const rows = await tx.select({ last: sql<number | null>`max(${article.number})` }).from(article);
  return (rows[0]?.last ?? 0) + 1;
}

export async function insertArticle(tx: Connection, row: typeof article.$inferInsert): Promise<void> {
  await tx.insert(article).values(row);
}

export async function insertRevision(tx: Connection, row: typeof revision.$inferInsert): Promise<void> {
  await tx.insert(revision).values(row);
}

/** Changes an article that still has `version`, and raises it. False when somebody else was quicker. */
export async function updateArticle(
  tx: Connection,
  id: string,
  version: number,
  set: Partial<Omit<ArticleRow, 'id' | 'number' | 'version'>>,
): Promise<boolean> {
  const rows = await tx
    .update(article)
    .set({ ...set, version: version + 1 })
    .where(and(eq(article.id, id), eq(article.version, version)))
    .returning({ id: article.id });
  return rows.length === 1;
}

export async function insertAuditEvent(tx: Connection, row: typeof auditEvent.$inferInsert): Promise<void> {
  await tx.insert(auditEvent).values(row);
}

/** A row of the desk's list. */
export type DeskRow = {
  readonly number: number;
  readonly state: ArticleState;
  readonly headline: string;
  readonly sectionName: string | null;
  readonly authorName: string;
  readonly editorName: string | null;
  readonly changedAt: number;
};

/** At most `limit` articles the person may see, last changed first, with the words of `search` (folded) in the headline. */
export async function listDesk(
  connection: Connection,
  options: {
    readonly to: VisibleTo;
    readonly states: readonly ArticleState[];
    readonly search: string;
    readonly limit: number;
    readonly before?: { readonly changedAt: number; readonly number: number } | undefined;
  },
): Promise<readonly DeskRow[]> {
  const words = options.search.split(' ').filter(Boolean).slice(0, 10);
  return connection
    .select({
      number: article.number,
      state: article.state,
      headline: article.headline,
      sectionName: section.name,
      authorName: author.name,
      editorName: editor.name,
      changedAt: article.changedAt,
    })
    .from(article)
    .innerJoin(author, eq(author.id, article.authorId))
    .leftJoin(editor, eq(editor.id, article.editorId))
    .leftJoin(section, eq(section.id, article.sectionId))
    .where(
      and(
        options.states.length > 0 ? inArray(article.state, options.states) : undefined,
        visible(options.to),
        ...words.map((word) => sql`instr(${article.headlineFolded}, ${word}) > 0`),
        options.before &&
          sql`(${article.changedAt}, ${article.number}) < (${options.before.changedAt}, ${options.before.number})`,
      ),
    )
    .orderBy(desc(article.changedAt), desc(article.number))
    .limit(options.limit);
}

/** Something that happened to an article, with the name of who did it. */
export type ArticleDeed = {
  readonly at: number;
  readonly deed: string;
  readonly detail: string;
  readonly staffName: string | null;
};

/** The last `limit` deeds on an article, newest first. */
export async function listArticleDeeds(
  connection: Connection,
  articleId: string,
  limit: number,
): Promise<readonly ArticleDeed[]> {
  return connection
    .select({ at: auditEvent.at, deed: auditEvent.deed, detail: auditEvent.detail, staffName: staff.name })
    .from(auditEvent)
    .leftJoin(staff, eq(staff.id, auditEvent.staffId))
    .where(eq(auditEvent.articleId, articleId))
    .orderBy(desc(auditEvent.at), desc(auditEvent.id))
    .limit(limit);
}
