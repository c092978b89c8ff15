import { findContentVersion, findLastPublishAt, findNextPublishAt } from '#db/queries/published.ts';
import { localMidnight } from '#domain/dates.ts';
import type { ReaderContext } from './reader-context.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What a page of this moment is valid for: the content version, and the last thing that the clock alone changed (an edition
 * whose time came, or the date in the masthead). Two equal strings mean that every reader page is the same.
 */
export async function readValidity({ connection, now }: ReaderContext): Promise<string> {
  const version = await findContentVersion(connection);
  const lastPublishAt = await findLastPublishAt(connection, now);
  return `${version}.${Math.max(lastPublishAt ?? 0, localMidnight(now))}`;
}

type Known = {
  readonly connection: ReaderContext['connection'];
  readonly changes: number;
  readonly from: number;
  readonly until: number;
  readonly validity: string;
};

let known: Known | undefined;

type Asking = ReaderContext & { readonly changes: () => number };

/**
 * The same, asked on every request: while nobody has committed anything and no moment has passed at which the clock changes
 * a page, the answer stands. The count of commits is read first, so that a commit in between can only make us ask again.
 */
export async function readValidityQuickly(context: Asking): Promise<string> {
  const { connection, now } = context;
  const changes = context.changes();
  if (known && isStanding(known, context, changes)) return known.validity;
  const validity = await readValidity(context);
  const nextPublishAt = await findNextPublishAt(connection, now);
  const midnight = localMidnight(now) + DAY_MS;
  known = { connection, changes, from: now, until: Math.min(nextPublishAt ?? midnight, midnight), validity };
  return validity;
}

/** The answer that stands at this moment, or undefined when it has to be read; one look at the database. */
export function standingValidity(context: Asking): string | undefined {
  return known && isStanding(known, context, context.changes()) ? known.validity : undefined;
}

function isStanding(validity: Known, { connection, now }: Asking, changes: number): boolean {
  return (
    validity.connection === connection && validity.changes === changes && now >= validity.from && now < validity.until
  );
}
