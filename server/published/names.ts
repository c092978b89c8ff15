import { findPublishedName, type NameKind } from '#db/queries/published.ts';
import type { ReaderContext } from './reader-context.ts';

export type { NameKind };

/** The shown name behind the slug of a tag, a contributor or a storyline; undefined when no visible edition carries it. */
export async function readPublishedName(
  { connection, now }: ReaderContext,
  kind: NameKind,
  slug: string,
): Promise<string | undefined> {
  return findPublishedName(connection, kind, slug, now);
}
