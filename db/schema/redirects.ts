import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * Addresses of an earlier website and where they lead, in the states of the table from `since` until before `until`. Readers see
 * the rows of the current state alone, so that very many can be written in short turns and be seen at once. A published table:
 * triggers move the content version when readers see something else.
 */
export const redirect = sqliteTable(
  'redirect',
  {
    /** As OldAddress (domain/old-addresses.ts) spells it, and the three columns after it. */
    address: text().notNull(),
    folded: text().notNull(),
    path: text().notNull(),
    names: text().notNull(),
    /** A path on this site, never itself an address of this table; null for what is gone for ever. */
    target: text(),
    /** Which import brought it. */
    batch: text().notNull(),
    createdAt: integer().notNull(),
    since: integer().notNull(),
    /** Null as long as nothing else is known. */
    until: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.address, table.since] }),
    index('redirect_folded').on(table.folded),
    index('redirect_names').on(table.path, table.names, table.until, table.since).where(sql`names <> ''`),
    index('redirect_since').on(table.since),
    index('redirect_until').on(table.until).where(sql`until IS NOT NULL`),
    check(
      'redirect_on_this_site',
      sql`${table.target} IS NULL OR substr(${table.target}, 1, 1) = '/' AND substr(${table.target}, 2, 1) <> '/'`,
    ),
  ],
);

/** One row: the state of `redirect` that readers see, and which change is being written for the next, if one is. */
export const redirectState = sqliteTable(
  'redirect_state',
  { id: integer().primaryKey(), current: integer().notNull(), staging: text() },
  (table) => [check('redirect_state_one_row', sql`${table.id} = 1`)],
);

/** How often an old address was asked for. Not a published table: counting changes nothing that readers see. */
export const redirectHit = sqliteTable('redirect_hit', {
  address: text().primaryKey(),
  hits: integer().notNull(),
  lastAt: integer().notNull(),
});
