import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import { redirect } from '#db/schema/redirects.ts';
import { type Connection, prepareOnce } from '#db/store.ts';

export type FoundRedirect = { readonly address: string; readonly target: string | null };

/** Whether readers see a row of the table now: one look at the one row of its state, and never the way by which rows are found. */
export const isSeen = sql`(SELECT current FROM redirect_state WHERE id = 1)
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

/**
 * The sets of parameter names under which redirects of a path are kept; each set costs one step in the index. Those of rows that
 * readers do not see yet are among them: they cost a look that finds nothing, and passing over a million of them would cost more.
 */
export async function listRedirectNames(connection: Connection, path: string): Promise<readonly string[]> {
  const statement = prepareOnce(connection, 'redirect_names', () =>
    connection
      .select({ names: redirect.names })
      .from(redirect)
      .where(
        and(eq(redirect.path, sql.placeholder('path')), gt(redirect.names, sql.placeholder('after')), sql`names <> ''`),
      )
      .orderBy(asc(redirect.names))
      .limit(1)
      .prepare(),
  );
  const found: string[] = [];
  while (found.length < MOST_SETS) {
    const rows = await statement.execute({ path, after: found.at(-1) ?? '' });
    if (!rows[0]) break;
    found.push(rows[0].names);
  }
  return found;
}
