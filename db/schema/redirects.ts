import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Addresses of an earlier website and where they lead. A published table: triggers move the content version. */
export const redirect = sqliteTable(
  'redirect',
  {
    /** As OldAddress (domain/old-addresses.ts) spells it, and the three columns after it. */
    address: text().primaryKey(),
    folded: text().notNull(),
    path: text().notNull(),
    names: text().notNull(),
    /** A path on this site, never itself an address of this table; null for what is gone for ever. */
    target: text(),
    /** Which import brought it. */
    batch: text().notNull(),
    createdAt: integer().notNull(),
  },
  (table) => [
    index('redirect_folded').on(table.folded),
    index('redirect_names').on(table.path, table.names).where(sql`names <> ''`),
    index('redirect_batch').on(table.batch),
    check(
      'redirect_on_this_site',
      sql`${table.target} IS NULL OR substr(${table.target}, 1, 1) = '/' AND substr(${table.target}, 2, 1) <> '/'`,
    ),
  ],
);

/** How often an old address was asked for. Not a published table: counting changes nothing that readers see. */
export const redirectHit = sqliteTable('redirect_hit', {
  address: text().primaryKey(),
  hits: integer().notNull(),
  lastAt: integer().notNull(),
});
