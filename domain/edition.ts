import { z } from 'zod';
import { CREDIT_ROLES } from './credits.ts';

/** Widths in pixels at which a picture is kept; one that is smaller than a width is kept at its own size instead. */
export const RENDITION_WIDTHS = [320, 480, 800, 1280, 1920] as const;

/** A picture file's place in the store and its size. */
export const storedPictureSchema = z.strictObject({
  hash: z.string(),
  width: z.number().int(),
  height: z.number().int(),
});

/** A picture file as readers' pages need it. */
export type StoredPicture = z.output<typeof storedPictureSchema>;

/** The lead picture of an edition. */
export const editionPictureSchema = storedPictureSchema.extend({
  caption: z.string(),
  credit: z.string(),
  alt: z.string(),
});
export type EditionPicture = z.output<typeof editionPictureSchema>;

/** What share cards show in place of the lead picture: one that somebody chose, or one drawn because there was none. */
export const editionSharePictureSchema = storedPictureSchema.extend({ alt: z.string(), drawn: z.boolean() });
export type EditionSharePicture = z.output<typeof editionSharePictureSchema>;

/** The pictures in an edition's body by media id. */
export const editionMediaSchema = z.record(z.string(), storedPictureSchema);
export type EditionMedia = z.output<typeof editionMediaSchema>;

/** The byline of an edition, each name with the address of its contributor's page. */
export const editionCreditsSchema = z.array(
  z.strictObject({ role: z.enum(CREDIT_ROLES), name: z.string(), slug: z.string() }),
);
export type EditionCredit = z.output<typeof editionCreditsSchema>[number];

export const editionTagsSchema = z.array(z.strictObject({ name: z.string(), slug: z.string() }));
export type EditionTag = z.output<typeof editionTagsSchema>[number];

/** The rendition widths that exist for a picture of the given width, ascending. */
export function renditionWidths(width: number): readonly number[] {
  const largest = Math.min(width, RENDITION_WIDTHS[RENDITION_WIDTHS.length - 1] ?? width);
  return [...RENDITION_WIDTHS.filter((candidate) => candidate < largest), largest];
}
