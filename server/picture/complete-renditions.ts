import { access } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { listPicturesAfter } from '#db/queries/names.ts';
import { renditionWidths } from '#domain/edition.ts';
import type { Context } from '../context.ts';
import { withUploads } from './decoders.ts';
import { writeRendition } from './write-rendition.ts';

const AT_ONCE = 200;

/**
 * Makes the renditions that pictures of an earlier version lack, from their largest one: pages name all widths of a picture.
 * Doing it again does nothing; one cut off goes on where it was. Answers how many were made and how many could not be.
 */
export async function completeRenditions({
  store,
  mediaFolder,
}: Pick<Context, 'store' | 'mediaFolder'>): Promise<{ readonly made: number; readonly failed: number }> {
  const count = { made: 0, failed: 0 };
  for (let after = ''; ; ) {
    const pictures = await listPicturesAfter(store.read, after, AT_ONCE);
    const last = pictures.at(-1);
    if (!last) return count;
    for (const { hash, width } of pictures)
      for (const wanted of renditionWidths(width)) {
        if (await isThere(join(mediaFolder, `${hash}-${wanted}.webp`))) continue;
        const source = join(mediaFolder, `${hash}-${renditionWidths(width).at(-1) ?? width}.jpg`);
        try {
          await withUploads(() => writeRendition(mediaFolder, hash, wanted, () => sharp(source)));
          count.made += 1;
        } catch {
          // Its file is not there or is broken; that is for a person to mend, and no reason not to start.
          count.failed += 1;
        }
      }
    after = last.id;
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
