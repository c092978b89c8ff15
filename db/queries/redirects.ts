import { and, asc, desc, eq, exists, gt, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { redirect } from '#db/schema/redirects.ts';
import { type Connection, prepareOnce } from '#db/store.ts';

export type FoundRedirect = { readonly address: string; readonly target: string | null };

const current = sql`(SELECT current FROM redirect_state WHERE id = 1)`;

/** Whether readers see a row of the table now: one look at the one row of its state, and never the way by which rows are found. */
export const isSeen = sql`${current}
  BETWEEN +${redirect.since} AND coalesce(${redirect.until} - 1, 9007199254740991)`;

/**
 * The redirect of an old address: spelt in the same case, else the only one that differs in case alone. Undefined when there
 * is none, or several that only case tells apart.
 */
export async function findRedirect(
  connection: Connection,
  asked: { readonly address: string; readonly folded: string },
): Promise<FoundRedirect | undefined> {
  const [first, second] = await prepareOnce(connection, 'redirect', () =>
    connection
      .select({ address: redirect.address, target: redirect.target })
      .from(redirect)
      .where(and(eq(redirect.folded, sql.placeholder('folded')), isSeen))
      .orderBy(desc(sql`${redirect.address} = ${sql.placeholder('address')}`))
      .limit(2)
      .prepare(),
  ).execute({ folded: asked.folded, address: asked.address });
  return first?.address === asked.address || second === undefined ? first : undefined;
}

/** No website of old read more sets of parameters at one address than this. */
const MOST_SETS = 16;
/** With those that only rows hold which readers do not see: of an import that is being written, or was broken off. */
const MOST_LOOKS = 64;

/**
 * The sets of parameter names under which readers find redirects of a path. Each set costs three steps in the index, however many
 * rows it has, seen or not.
 */
export async function listRedirectNames(connection: Connection, path: string): Promise<readonly string[]> {
  const statement = prepareOnce(connection, 'redirect_names', () =>
    connection
      .select({ names: redirect.names, isSeen: sql<number>`${hasSeenOf(connection)}` })
      .from(redirect)
      .where(
        and(eq(redirect.path, sql.placeholder('path')), gt(redirect.names, sql.placeholder('after')), sql`names <> ''`),
      )
      .orderBy(asc(redirect.names))
      .limit(1)
      .prepare(),
  );
  const found: string[] = [];
  for (let after = '', looks = 0; found.length < MOST_SETS && looks < MOST_LOOKS; looks += 1) {
    const [next] = await statement.execute({ path, after });
    if (!next) break;
    after = next.names;
    if (next.isSeen === 1) found.push(after);
  }
  return found;
}

/** Whether readers see a row with the path and names of this one: rows without an end and rows that end lie apart in the index. */
function hasSeenOf(connection: Connection): SQL | undefined {
  const row = alias(redirect, 'row');
  const one = (end: SQL) =>
    exists(
      connection
        .select({ one: sql`1` })
        .from(row)
        .where(
          and(
            eq(row.path, redirect.path),
            eq(row.names, redirect.names),
            sql`${row.names} <> ''`,
            end,
            lte(row.since, current),
          ),
        ),
    );
  return or(one(isNull(row.until)), one(gt(row.until, current)));
}
