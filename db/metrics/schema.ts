import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/*
 * Counters, in a file of their own (metrics.db): nothing here is anybody's word or anybody's trace. Hours are whole hours
 * since 1970 (UTC), days local days; see domain/views/hours.ts.
 */

/** Views of an article in an hour, for 35 days. */
export const viewHour = sqliteTable(
  'view_hour',
  {
    hour: integer().notNull(),
    number: integer().notNull(),
    views: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.hour, table.number] }), index('view_hour_number').on(table.number)],
);

/** Views of an article on a local day, once its hours are no longer kept. */
export const viewDay = sqliteTable(
  'view_day',
  {
    number: integer().notNull(),
    day: integer().notNull(),
    views: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.number, table.day] })],
);

/** Views of a section's own articles in an hour; the section is the one that the article stood in when it was read. */
export const sectionHour = sqliteTable(
  'section_hour',
  {
    hour: integer().notNull(),
    sectionId: text().notNull(),
    views: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.hour, table.sectionId] })],
);

/** Views of a section's own articles on a local day, once its hours are no longer kept. */
export const sectionDay = sqliteTable(
  'section_day',
  {
    sectionId: text().notNull(),
    day: integer().notNull(),
    views: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.sectionId, table.day] })],
);

/**
 * Names of views that were counted lately, so that a beacon which arrives twice counts once, in whatever process and after
 * whatever restart: random numbers, kept for about a day, with nothing beside them that says of what or whose they were.
 */
export const viewName = sqliteTable('view_name', {
  /** Rises with each, so that the oldest are found. */
  place: integer().primaryKey(),
  name: integer().notNull().unique(),
  hour: integer().notNull(),
});

/** One row: when articles were last ranked (UTC ms), so that one of several processes does it. */
export const rankingTurn = sqliteTable(
  'ranking_turn',
  { id: integer().primaryKey(), takenAt: integer().notNull() },
  (table) => [check('ranking_turn_one_row', sql`${table.id} = 1`)],
);
