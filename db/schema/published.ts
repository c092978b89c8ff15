import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { STORY_KINDS } from '#domain/body/story-kinds.ts';

/*
 * What readers can reach, and nothing else. Triggers in the migrations move site_state.content_version on every change
 * of every table here, in the same transaction.
 */

/** One row: the counter that every cached page is valid for. */
export const siteState = sqliteTable(
  'site_state',
  { id: integer().primaryKey(), contentVersion: integer().notNull() },
  (table) => [check('site_state_one_row', sql`${table.id} = 1`)],
);

/** One row: the paper's name and imprint (the JSON of newspaperSchema). */
export const newspaper = sqliteTable(
  'newspaper',
  { id: integer().primaryKey(), profile: text().notNull() },
  (table) => [
    check('newspaper_one_row', sql`${table.id} = 1`),
    check('newspaper_profile', sql`json_valid(${table.profile})`),
  ],
);

/** Sections, a tree of two levels. `path` is the address without its first slash. */
export const section = sqliteTable(
  'section',
  {
    id: text().primaryKey(),
    parentId: text().references((): AnySQLiteColumn => section.id),
    path: text().notNull().unique(),
    name: text().notNull(),
    position: integer().notNull(),
    /** Whether editors, and not the chief's desk alone, may publish updates here. */
    editorsMayUpdate: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [check('section_editors_may_update', sql`${table.editorsMayUpdate} IN (0, 1)`)],
);

/** The published edition of an article: a whole copy, so that reading needs no newsroom table. */
export const publishedArticle = sqliteTable(
  'published_article',
  {
    number: integer().primaryKey(),
    slug: text().notNull(),
    sectionId: text()
      .notNull()
      .references(() => section.id),
    /** The section itself or its parent, for section fronts. */
    topSectionId: text()
      .notNull()
      .references(() => section.id),
    kicker: text().notNull(),
    headline: text().notNull(),
    shareTitle: text().notNull(),
    lead: text().notNull(),
    dateline: text().notNull(),
    source: text().notNull(),
    /** What share cards say in place of the lead; empty for the same. */
    shareText: text().notNull().default(''),
    /** JSON of EditionPicture, or null. */
    picture: text(),
    /** JSON of EditionSharePicture: what share cards show in place of the picture, or null. */
    sharePicture: text(),
    /** JSON of the body document. */
    body: text().notNull(),
    /** JSON of a map from media id to hash, width and height, for the pictures in the body. */
    media: text().notNull(),
    /** JSON of EditionCredit[] and EditionTag[], in the order of the byline and of the tag list. */
    credits: text().notNull(),
    tags: text().notNull(),
    /** Readers see the edition from this time on; also the time that it is listed and dated by. */
    publishAt: integer().notNull(),
    /** When the edition was last replaced after its publication, or null. */
    updatedAt: integer(),
  },
  (table) => [
    index('published_article_time').on(table.publishAt, table.number),
    index('published_article_section').on(table.sectionId, table.publishAt, table.number),
    index('published_article_top_section').on(table.topSectionId, table.publishAt, table.number),
    // All that a map says of an article, so that ten thousand lines are read without their texts.
    index('published_article_map').on(table.publishAt, table.number, table.updatedAt, table.slug, table.picture),
  ],
);

/**
 * How many editions a local month has and when one of them was last updated or withdrawn, kept by triggers on the editions
 * and tombstones; so the index of maps need not count them.
 */
export const publishedMonth = sqliteTable('published_month', {
  /** The month's first moment in newspaper time (UTC ms). */
  startsAt: integer().primaryKey(),
  editions: integer().notNull(),
  /** 0 as long as nothing was. */
  changedAt: integer().notNull(),
});

/** Which editions carry a tag; with the list order, so that a tag page reads one index. */
export const publishedTag = sqliteTable(
  'published_tag',
  {
    slug: text().notNull(),
    name: text().notNull(),
    number: integer()
      .notNull()
      .references(() => publishedArticle.number, { onDelete: 'cascade' }),
    publishAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.slug, table.publishAt, table.number] }),
    index('published_tag_number').on(table.number),
  ],
);

/** Which running story an edition is a part of, in the order of the story. */
export const publishedStoryline = sqliteTable(
  'published_storyline',
  {
    slug: text().notNull(),
    name: text().notNull(),
    number: integer()
      .notNull()
      .references(() => publishedArticle.number, { onDelete: 'cascade' }),
    publishAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.slug, table.publishAt, table.number] }),
    uniqueIndex('published_storyline_number').on(table.number),
  ],
);

/**
 * The head of each running story: its newest edition, scheduled ones too, and how many it has; kept by triggers, so that the
 * page of all running stories reads one index and counts nothing.
 */
export const publishedStorylineHead = sqliteTable(
  'published_storyline_head',
  {
    slug: text().primaryKey(),
    name: text().notNull(),
    editions: integer().notNull(),
    /** Where the newest edition stands in lists. */
    publishAt: integer().notNull(),
    number: integer().notNull(),
  },
  (table) => [index('published_storyline_head_time').on(table.publishAt, table.number)],
);

/** Where the pages and feeds of renamed running stories went, by the slug that they had; never through a third slug. */
export const publishedStorylineMove = sqliteTable(
  'published_storyline_move',
  { slug: text().primaryKey(), target: text().notNull() },
  (table) => [index('published_storyline_move_target').on(table.target)],
);

/**
 * Tags, contributors and storylines under which readers saw an edition that was replaced or withdrawn since, and slugs that a
 * storyline gave up: when nothing carries such a name any longer, the addresses of its list answer 410.
 */
export const publishedFormerName = sqliteTable(
  'published_former_name',
  { kind: text({ enum: ['tag', 'contributor', 'storyline'] }).notNull(), slug: text().notNull() },
  (table) => [
    primaryKey({ columns: [table.kind, table.slug] }),
    check('published_former_name_kind', sql`${table.kind} IN ('tag', 'contributor', 'storyline')`),
  ],
);

/** Which editions name a contributor. */
export const publishedCredit = sqliteTable(
  'published_credit',
  {
    slug: text().notNull(),
    name: text().notNull(),
    number: integer()
      .notNull()
      .references(() => publishedArticle.number, { onDelete: 'cascade' }),
    publishAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.slug, table.publishAt, table.number] }),
    index('published_credit_number').on(table.number),
  ],
);

/** Which editions are told by pictures or by a film (domain/body/story-kinds.ts), decided when they are published. */
export const publishedKind = sqliteTable(
  'published_kind',
  {
    kind: text({ enum: STORY_KINDS }).notNull(),
    number: integer()
      .notNull()
      .references(() => publishedArticle.number, { onDelete: 'cascade' }),
    publishAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.publishAt, table.number] }),
    index('published_kind_number').on(table.number),
    check('published_kind_kind', sql`${table.kind} IN ('photo', 'video')`),
  ],
);

/** Numbers that were public and were withdrawn: their addresses answer 410 as long as no edition is visible. */
export const tombstone = sqliteTable('tombstone', {
  number: integer().primaryKey(),
  withdrawnAt: integer().notNull(),
});

/**
 * What is read most, best first, by stretch of time. Numbers only, and no key to the editions: an article that is withdrawn
 * falls out of every query that joins them, and comes back to its place when it is published again.
 */
export const publishedRanking = sqliteTable(
  'published_ranking',
  {
    period: text().notNull(),
    rank: integer().notNull(),
    number: integer().notNull(),
    /** When it was counted up (UTC ms). */
    countedAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.period, table.rank] }),
    check('published_ranking_period', sql`${table.period} IN ('day', 'week')`),
  ],
);

/**
 * What the chief's desk put on the front page by hand: place 0 leads, 1 to 4 are seconds. Numbers only, and no key to the
 * editions: an update takes an edition away for a moment, and must not take it from its place.
 */
export const frontPageSlot = sqliteTable(
  'front_page_slot',
  { position: integer().primaryKey(), number: integer().notNull().unique() },
  (table) => [check('front_page_slot_position', sql`${table.position} BETWEEN 0 AND 4`)],
);

/** Corrections as readers see them: a whole copy with the name of the work, kept when the article is withdrawn. */
export const publishedCorrection = sqliteTable(
  'published_correction',
  {
    number: integer().notNull(),
    at: integer().notNull(),
    headline: text().notNull(),
    sectionName: text().notNull(),
    /** When the corrected article was first published. */
    articleAt: integer().notNull(),
    wrong: text().notNull(),
    corrected: text().notNull(),
    apology: text().notNull(),
    /** What an authority concluded, or empty. */
    conclusion: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.at, table.number] }),
    index('published_correction_number').on(table.number, table.at),
  ],
);

/** When an edition was replaced after its publication, with what the newsroom says about it to readers. */
export const publishedChange = sqliteTable(
  'published_change',
  { number: integer().notNull(), at: integer().notNull(), note: text().notNull() },
  (table) => [primaryKey({ columns: [table.number, table.at] })],
);

/**
 * Which edition stands at a place of the index that readers search (published_words, a virtual table of the migrations). Places
 * ascend with publication, so that the index gives its finds newest first without sorting them.
 */
export const publishedSearch = sqliteTable('published_search', {
  place: integer().primaryKey(),
  number: integer()
    .notNull()
    .unique()
    .references(() => publishedArticle.number, { onDelete: 'cascade' }),
});
