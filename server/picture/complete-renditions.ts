import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { listPicturesAfter } from '#db/queries/names.ts';
import { renditionWidths } from '#domain/edition.ts';
import type { Context } from '../context.ts';
import { withUploads } from './decoders.ts';
import { writeRendition } from './write-rendition.ts';

const AT_ONCE = 200;

/** How many renditions were made, and why others could not be: a reason for each. */
export type Completed = { readonly made: number; readonly failed: readonly string[] };

/**
 * Makes the renditions that pictures of an earlier version lack, from their largest one: pages name all widths of a picture.
 * Doing it again does nothing but read the folder once; one cut off goes on where it was.
 */
export async function completeRenditions({
  store,
  mediaFolder,
}: Pick<Context, 'store' | 'mediaFolder'>): Promise<Completed> {
  const failed: string[] = [];
  let made = 0;
  const files = new Set(await readdir(mediaFolder));
  for (let after = ''; ; ) {
    const pictures = await listPicturesAfter(store.read, after, AT_ONCE);
    const last = pictures.at(-1);
    if (!last) return { made, failed };
    for (const { hash, width } of pictures)
      for (const wanted of renditionWidths(width)) {
        if (files.has(`${hash}-${wanted}.webp`) && files.has(`${hash}-${wanted}.jpg`)) continue;
        const source = join(mediaFolder, `${hash}-${renditionWidths(width).at(-1) ?? width}.jpg`);
        try {
          await withUploads(() => writeRendition(mediaFolder, hash, wanted, () => sharp(source)));
          made += 1;
        } catch (error) {
          // A file that is gone or broken, or a full disk: for a person to mend, and no reason not to start.
          failed.push(error instanceof Error ? error.message : String(error));
        }
      }
    after = last.id;
  }
}
