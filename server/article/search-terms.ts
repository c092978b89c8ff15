import type { NewEdition } from '#db/queries/editions.ts';
import { plainTextIn } from '#domain/body/plain-text.ts';
import { editionCreditsSchema, editionPictureSchema, editionTagsSchema } from '#domain/edition.ts';
import { searchTerms } from '#domain/search/entry.ts';

/** What readers find an edition by: all that is printed of it, as far as it can be read. */
export function searchTermsOf(edition: NewEdition): string {
  const picture = readStored(editionPictureSchema, edition.picture);
  const credits = readStored(editionCreditsSchema, edition.credits) ?? [];
  const tags = readStored(editionTagsSchema, edition.tags) ?? [];
  return searchTerms(edition.headline, [
    edition.kicker,
    edition.dateline,
    edition.lead,
    plainTextIn(edition.body),
    picture?.caption ?? '',
    edition.source,
    ...new Set([...credits, ...tags].map(({ name }) => name)),
  ]);
}

/** One edition that an earlier version wrote otherwise may not keep all others from being found. */
function readStored<Value>(schema: { parse(value: unknown): Value }, json: string | null): Value | undefined {
  if (json === null) return undefined;
  try {
    return schema.parse(JSON.parse(json));
  } catch {
    return undefined;
  }
}
