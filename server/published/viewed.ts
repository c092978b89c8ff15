import { findPublishedSection } from '#db/queries/published-views.ts';
import type { ReaderContext } from './reader-context.ts';

/** The id of the section that a visible article stands in; undefined for a number that readers cannot open now. */
export async function readSectionOf({ connection, now }: ReaderContext, number: number): Promise<string | undefined> {
  return findPublishedSection(connection, number, now);
}
