import type { NewEdition } from '#db/queries/editions.ts';
import { bodySchema } from '#domain/body/document.ts';
import { plainTextOf } from '#domain/body/plain-text.ts';
import { editionCreditsSchema, editionPictureSchema, editionTagsSchema } from '#domain/edition.ts';
import { searchTerms } from '#domain/search/entry.ts';

/** What readers find an edition by. */
export function searchTermsOf(edition: NewEdition): string {
  const picture = edition.picture === null ? undefined : editionPictureSchema.parse(JSON.parse(edition.picture));
  const names = [
    ...editionCreditsSchema.parse(JSON.parse(edition.credits)),
    ...editionTagsSchema.parse(JSON.parse(edition.tags)),
  ].map(({ name }) => name);
  return searchTerms(edition.headline, [
    edition.kicker,
    `${edition.dateline}\n${edition.lead}`,
    plainTextOf(bodySchema.parse(JSON.parse(edition.body))),
    picture?.caption ?? '',
    edition.source,
    ...new Set(names),
  ]);
}
