import { and, asc, inArray, lt, lte, max, or } from 'drizzle-orm';
import type { CountedView } from '#domain/views/tally.ts';
import type { Connection } from '../store.ts';
import { viewName } from './schema.ts';

/** Writes down the names of views (at most some hundreds); answers those that nobody had written down before. */
export async function insertViewNames(tx: Connection, views: readonly CountedView[]): Promise<ReadonlySet<number>> {
  const fresh = await tx
    .insert(viewName)
    .values(views.map(({ name, hour }) => ({ name, hour })))
    .onConflictDoNothing({ target: viewName.name })
    .returning({ name: viewName.name });
  return new Set(fresh.map(({ name }) => name));
}

/**
 * Forgets names of hours before `hour`, and the oldest where there are more than `most`. Looks at the `limit` oldest alone;
 * answers how many it forgot.
 */
export async function forgetViewNames(
  tx: Connection,
  { hour, most, limit }: { readonly hour: number; readonly most: number; readonly limit: number },
): Promise<number> {
  const [newest] = await tx.select({ place: max(viewName.place) }).from(viewName);
  const oldest = tx.select({ place: viewName.place }).from(viewName).orderBy(asc(viewName.place)).limit(limit);
  const isOld = or(lt(viewName.hour, hour), lte(viewName.place, (newest?.place ?? 0) - most));
  const forgotten = await tx
    .delete(viewName)
    .where(and(inArray(viewName.place, oldest), isOld))
    .returning({ place: viewName.place });
  return forgotten.length;
}
