import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { ARTICLE_STATES } from '#domain/moves.ts';
import { section } from './published.ts';
import { staff } from './staff.ts';

/** An article as the newsroom works on it: where it stands, and which revision is its working copy. */
export const article = sqliteTable(
  'article',
  {
    id: text().primaryKey(),
    /** The public id, part of every address; never reused. */
    number: integer().notNull().unique(),
    state: text({ enum: ARTICLE_STATES }).notNull(),
    /** Raised by every save and every move; each write names the version it was made from. */
    version: integer().notNull(),
    /** Sequence of the revision that is the working copy. */
    revision: integer().notNull(),
    authorId: text()
      .notNull()
      .references(() => staff.id),
    editorId: text().references(() => staff.id),
    sectionId: text().references(() => section.id),
    /** Copied from the working copy for lists and search. */
    headline: text().notNull(),
    headlineFolded: text().notNull(),
    /** Sequence of the revision that readers see; null when none. */
    publishedRevision: integer(),
    firstPublishedAt: integer(),
    /** Set at the first publication and kept, so that a changed headline does not move the address. */
    slug: text(),
    /** What tells an imported page from others, so that it is never imported twice. */
    importKey: text().unique(),
    createdAt: integer().notNull(),
    changedAt: integer().notNull(),
  },
  (table) => [
    index('article_changed').on(table.changedAt, table.number),
    index('article_state_changed').on(table.state, table.changedAt, table.number),
    index('article_author_changed').on(table.authorId, table.changedAt, table.number),
    index('article_author_state_changed').on(table.authorId, table.state, table.changedAt, table.number),
    check(
      'article_state',
      sql`${table.state} IN ('draft', 'submitted', 'editing', 'returned', 'approved', 'published', 'withdrawn')`,
    ),
    check('article_number', sql`${table.number} > 0`),
    check('article_version', sql`${table.version} > 0 AND ${table.revision} > 0`),
  ],
);

/** What somebody saved: immutable, kept for ever. `content` is the JSON of articleContentSchema. */
export const revision = sqliteTable(
  'revision',
  {
    id: text().primaryKey(),
    articleId: text()
      .notNull()
      .references(() => article.id),
    sequence: integer().notNull(),
    staffId: text()
      .notNull()
      .references(() => staff.id),
    content: text().notNull(),
    createdAt: integer().notNull(),
  },
  (table) => [
    uniqueIndex('revision_sequence').on(table.articleId, table.sequence),
    check('revision_content', sql`json_valid(${table.content})`),
  ],
);

/** Who did what, when; immutable, written in the transaction of the deed. */
export const auditEvent = sqliteTable(
  'audit_event',
  {
    id: text().primaryKey(),
    at: integer().notNull(),
    /** Null when the program itself or the command line acted. */
    staffId: text().references(() => staff.id),
    deed: text().notNull(),
    articleId: text().references(() => article.id),
    detail: text().notNull(),
  },
  (table) => [
    index('audit_event_article').on(table.articleId, table.at),
    check('audit_event_detail', sql`json_valid(${table.detail})`),
  ],
);

/** A correction with its apology (Press Law, reference/features.md §4.17): immutable like the deed that made it. */
export const correction = sqliteTable(
  'correction',
  {
    id: text().primaryKey(),
    articleId: text()
      .notNull()
      .references(() => article.id),
    staffId: text()
      .notNull()
      .references(() => staff.id),
    at: integer().notNull(),
    wrong: text().notNull(),
    corrected: text().notNull(),
    apology: text().notNull(),
    conclusion: text().notNull(),
  },
  (table) => [index('correction_article').on(table.articleId, table.at)],
);

/** People named in bylines; not the same as staff accounts. */
export const contributor = sqliteTable('contributor', {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull().unique(),
  staffId: text().references(() => staff.id),
});

/** Keywords; one per folded name. */
export const tag = sqliteTable('tag', {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  nameFolded: text().notNull().unique(),
});

/** Running stories; one per folded name. */
export const storyline = sqliteTable(
  'storyline',
  {
    id: text().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    nameFolded: text().notNull().unique(),
    createdAt: integer().notNull(),
  },
  (table) => [index('storyline_created').on(table.createdAt)],
);

/** Names that running stories had before they were renamed; texts written under one of them belong to its story. */
export const formerStorylineName = sqliteTable('former_storyline_name', {
  nameFolded: text().primaryKey(),
  storylineId: text()
    .notNull()
    .references(() => storyline.id),
});

/** Pictures in the store; the files are `DATA_DIR/media/{hash}-{width}.{ext}`. */
export const picture = sqliteTable(
  'picture',
  {
    id: text().primaryKey(),
    hash: text().notNull().unique(),
    width: integer().notNull(),
    height: integer().notNull(),
    /** Text found or given at first: a start for the article's own wording. */
    caption: text().notNull(),
    credit: text().notNull(),
    alt: text().notNull(),
    staffId: text().references(() => staff.id),
    createdAt: integer().notNull(),
  },
  (table) => [
    index('picture_created').on(table.createdAt),
    check('picture_size', sql`${table.width} > 0 AND ${table.height} > 0`),
  ],
);
