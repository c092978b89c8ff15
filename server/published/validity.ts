import { findContentVersion, findLastPublishAt } from '#db/queries/published.ts';
import { localMidnight } from '#domain/dates.ts';
import type { ReaderContext } from './reader-context.ts';

/**
 * What a page of this moment is valid for: the content version, and the last thing that the clock alone changed (an edition
 * whose time came, or the date in the masthead). Two equal strings mean that every reader page is the same.
 */
export async function readValidity({ connection, now }: ReaderContext): Promise<string> {
  const version = await findContentVersion(connection);
  const lastPublishAt = await findLastPublishAt(connection, now);
  return `${version}.${Math.max(lastPublishAt ?? 0, localMidnight(now))}`;
}
