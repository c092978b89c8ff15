import { findPublishedName } from '#db/queries/published.ts';
import type { ReaderContext } from './reader-context.ts';

/** The shown name behind a tag's or a contributor's slug; undefined when no visible edition carries it. */
export async function readPublishedName(
  { connection, now }: ReaderContext,
  kind: 'tag' | 'contributor',
  slug: string,
): Promise<string | undefined> {
  return findPublishedName(connection, kind, slug, now);
}
