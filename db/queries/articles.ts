import { and, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { article, auditEvent, revision } from '#db/schema/newsroom.ts';
import { publishedArticle, section } from '#db/schema/published.ts';
import { staff } from '#db/schema/staff.ts';
import type { Connection } from '#db/store.ts';

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
  /** The setting of the working copy's section, and of the section that readers find the edition in; null without one. */
  readonly editorsMayUpdate: boolean | null;
  readonly editionEditorsMayUpdate: boolean | null;
};

const author = alias(staff, 'author');
const editor = alias(staff, 'editor');
const saver = alias(staff, 'saver');
const editionSection = alias(section, 'edition_section');

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
      editionEditorsMayUpdate: editionSection.editorsMayUpdate,
    })
    .from(article)
    .innerJoin(revision, and(eq(revision.articleId, article.id), eq(revision.sequence, article.revision)))
    .innerJoin(saver, eq(saver.id, revision.staffId))
    .innerJoin(author, eq(author.id, article.authorId))
    .leftJoin(editor, eq(editor.id, article.editorId))
    .leftJoin(section, eq(section.id, article.sectionId))
    .leftJoin(publishedArticle, eq(publishedArticle.number, article.number))
    .leftJoin(editionSection, eq(editionSection.id, publishedArticle.sectionId))
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

/** Adds an article; its revision 1 comes with it (insertRevision). */
export async function insertArticle(tx: Connection, row: typeof article.$inferInsert): Promise<void> {
  await tx.insert(article).values(row);
}

/** Keeps what somebody saved; a sequence is used once per article, and what is kept never changes. */
export async function insertRevision(tx: Connection, row: typeof revision.$inferInsert): Promise<void> {
  await tx.insert(revision).values(row);
}

/** Changes an article that still has `version`, and raises it. Throws when it has another: commands check before, in the same transaction. */
export async function updateArticle(
  tx: Connection,
  id: string,
  version: number,
  set: Partial<Omit<ArticleRow, 'id' | 'number' | 'version'>>,
): Promise<void> {
  const rows = await tx
    .update(article)
    .set({ ...set, version: version + 1 })
    .where(and(eq(article.id, id), eq(article.version, version)))
    .returning({ id: article.id });
  if (rows.length !== 1) throw new Error(`article ${id} no longer has version ${version}`);
}

/** Writes down a deed; what is written never changes. */
export async function insertAuditEvent(tx: Connection, row: typeof auditEvent.$inferInsert): Promise<void> {
  await tx.insert(auditEvent).values(row);
}

/** Something that happened to an article, with the name of who did it. */
export type ArticleDeed = {
  readonly id: string;
  readonly at: number;
  readonly deed: string;
  readonly detail: string;
  readonly staffName: string | null;
};

/** The last `limit` deeds of these names on an article, newest first. */
export async function listArticleDeeds(
  connection: Connection,
  articleId: string,
  options: { readonly deeds: readonly string[]; readonly limit: number },
): Promise<readonly ArticleDeed[]> {
  return connection
    .select({
      id: auditEvent.id,
      at: auditEvent.at,
      deed: auditEvent.deed,
      detail: auditEvent.detail,
      staffName: staff.name,
    })
    .from(auditEvent)
    .leftJoin(staff, eq(staff.id, auditEvent.staffId))
    .where(and(eq(auditEvent.articleId, articleId), inArray(auditEvent.deed, options.deeds)))
    .orderBy(desc(auditEvent.at), desc(auditEvent.id))
    .limit(options.limit);
}

/** That somebody saved a text, without the text. */
export type RevisionRow = {
  readonly id: string;
  readonly sequence: number;
  readonly createdAt: number;
  readonly staffId: string;
  readonly staffName: string;
};

/** The last `limit` revisions of an article, newest first. */
export async function listRevisions(
  connection: Connection,
  articleId: string,
  limit: number,
): Promise<readonly RevisionRow[]> {
  return connection
    .select({
      id: revision.id,
      sequence: revision.sequence,
      createdAt: revision.createdAt,
      staffId: revision.staffId,
      staffName: staff.name,
    })
    .from(revision)
    .innerJoin(staff, eq(staff.id, revision.staffId))
    .where(eq(revision.articleId, articleId))
    .orderBy(desc(revision.sequence))
    .limit(limit);
}

/** One revision of an article: its content as JSON, when it was saved and by whom. */
export async function findRevision(
  connection: Connection,
  articleId: string,
  sequence: number,
): Promise<{ readonly content: string; readonly savedAt: number; readonly savedBy: string } | undefined> {
  const rows = await connection
    .select({ content: revision.content, savedAt: revision.createdAt, savedBy: staff.name })
    .from(revision)
    .innerJoin(staff, eq(staff.id, revision.staffId))
    .where(and(eq(revision.articleId, articleId), eq(revision.sequence, sequence)));
  return rows[0];
}
