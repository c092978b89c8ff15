import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { DESK_ROLES } from '#domain/roles.ts';

/** People who sign in to the newsroom. */
export const staff = sqliteTable(
  'staff',
  {
    id: text().primaryKey(),
    login: text().notNull(),
    loginFolded: text().notNull().unique(),
    name: text().notNull(),
    passwordHash: text().notNull(),
    deskRole: text({ enum: DESK_ROLES }),
    isAdmin: integer({ mode: 'boolean' }).notNull(),
    language: text({ enum: ['vi', 'en'] }).notNull(),
    disabledAt: integer(),
    createdAt: integer().notNull(),
  },
  (table) => [
    check('staff_desk_role', sql`${table.deskRole} IN ('reporter', 'editor', 'chief')`),
    check('staff_is_admin', sql`${table.isAdmin} IN (0, 1)`),
    check('staff_language', sql`${table.language} IN ('vi', 'en')`),
    check('staff_login', sql`length(${table.login}) BETWEEN 1 AND 64`),
  ],
);

/** Open sign-ins. Only the hash of the random id in the reader's token is kept. */
export const staffSession = sqliteTable(
  'staff_session',
  {
    idHash: text().primaryKey(),
    staffId: text()
      .notNull()
      .references(() => staff.id),
    createdAt: integer().notNull(),
    seenAt: integer().notNull(),
    expiresAt: integer().notNull(),
  },
  (table) => [index('staff_session_staff').on(table.staffId), index('staff_session_expiry').on(table.expiresAt)],
);
