import { listUnpictured, setDrawnPicture, type UnpicturedEdition } from '#db/queries/editions.ts';
import type { EditionSharePicture } from '#domain/edition.ts';
import type { Context } from '../context.ts';
import { makeShareImage } from './share-image.ts';

/** Every write makes readers' pages anew, so many drawings are written down at once. */
const AT_ONCE = 50;

/**
 * Draws the share images that editions without a picture lack, such as those that were public before there were any. Doing it
 * again does nothing; one cut off goes on where it was. Answers how many were drawn and how many could not be.
 */
export async function drawMissingImages(
  context: Context,
): Promise<{ readonly drawn: number; readonly failed: number }> {
  const count = { drawn: 0, failed: 0 };
  for (let after = 0; ; ) {
    const editions = await listUnpictured(context.store.read, after, AT_ONCE);
    const last = editions.at(-1);
    if (!last) return count;
    const images: { readonly edition: UnpicturedEdition; readonly image: EditionSharePicture }[] = [];
    for (const edition of editions) {
      const stored = await makeShareImage(context, { ...edition, picture: null, sharePicture: null });
      if (stored) images.push({ edition, image: { ...stored, alt: '', drawn: true } });
      else count.failed += 1;
    }
    if (images.length > 0)
      await context.store.tx(async (tx) => {
        for (const { edition, image } of images) await setDrawnPicture(tx, edition, JSON.stringify(image));
      });
    count.drawn += images.length;
    after = last.number;
  }
}
