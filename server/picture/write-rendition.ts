import { join } from 'node:path';
import type { Sharp } from 'sharp';
import { writeWhole } from './write-whole.ts';

/** Writes the files of a picture at one width in pixels: a WebP for browsers, a JPEG for cards and feeds; `open` opens what they are made of. */
export async function writeRendition(folder: string, hash: string, width: number, open: () => Sharp): Promise<void> {
  const inked = () => open().resize({ width });
  const files = {
    jpg: inked().jpeg({ quality: 78, progressive: true }),
    webp: inked().webp({ quality: 72, effort: 4 }),
  };
  await Promise.all(
    Object.entries(files).map(async ([ending, file]) =>
      writeWhole(join(folder, `${hash}-${width}.${ending}`), await file.toBuffer()),
    ),
  );
}
