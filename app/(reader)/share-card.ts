import { mediaAddress } from '#domain/addresses.ts';
import { renditionWidths, type StoredPicture } from '#domain/edition.ts';

/** Facebook and Zalo want about 1200 pixels. */
const CARD_WIDTH = 1280;

/** A picture as a share card takes it: absolute, JPEG, with its size (reference/features.md §4.3). */
export function shareCardPicture(picture: StoredPicture, alt: string, siteUrl: string) {
  const widths = renditionWidths(picture.width);
  const width = widths.findLast((candidate) => candidate <= CARD_WIDTH) ?? widths[0] ?? picture.width;
  const height = Math.round((picture.height * width) / picture.width);
  return { url: `${siteUrl}${mediaAddress(picture.hash, width, 'jpg')}`, width, height, alt };
}
