import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import sharp from 'sharp';
import { findPictureByHash, insertPicture, type PictureRow } from '#db/queries/names.ts';
import { renditionWidths } from '#domain/edition.ts';
import { type Answer, done, refuse } from '#domain/refusal.ts';
import { singleLine } from '#domain/text.ts';
import { Turnstile } from '#domain/turnstile.ts';
import type { Context } from '../context.ts';
import { withUploads } from './decoders.ts';
import { writeRendition } from './write-rendition.ts';

/** A picture as the newsroom picks it. */
export type PictureItem = {
  readonly id: string;
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
};

const LARGEST_PIXELS = 50_000_000;
export const PICTURE_MAX_BYTES = 25 * 1024 * 1024;
const SMALLEST_SIDE = 200;

/** WebP knows no longer side. */
const LONGEST_SIDE = 16_383;

/** A picture of 50 megapixels is 150 MB while it is worked on. */
const turnstile = new Turnstile({ atOnce: 2, longestQueue: 100 });

/** What the newsroom sees of a picture's row. */
export function toItem(row: PictureRow): PictureItem {
  const { id, hash, width, height, caption, credit, alt } = row;
  return { id, hash, width, height, caption, credit, alt };
}

/**
 * Takes in a JPEG, PNG or WebP: writes its renditions (metadata and place of capture removed, upright) and its row. The same
 * picture twice is one picture. `invalid` for what is too large, too small or no picture.
 */
export async function addPicture(
  context: Context,
  staffId: string | null,
  file: { readonly bytes: Uint8Array; readonly caption: string; readonly credit: string; readonly alt: string },
): Promise<Answer<PictureItem>> {
  const invalid = refuse({ kind: 'invalid', problems: [{ field: 'file', problem: 'invalid' }] });
  if (file.bytes.byteLength > PICTURE_MAX_BYTES)
    return refuse({ kind: 'invalid', problems: [{ field: 'file', problem: 'too_long' }] });
  const hash = createHash('sha256').update(file.bytes).digest('hex').slice(0, 32);
  const known = await findPictureByHash(context.store.read, hash);
  if (known) return done(toItem(known));
  const size = await turnstile.run(() => withUploads(() => writeRenditions(context.mediaFolder, hash, file.bytes)));
  if (!size) return invalid;
  return context.store.tx(async (tx) => {
    const winner = await findPictureByHash(tx, hash);
    if (winner) return done(toItem(winner));
    const row = {
      id: context.newId(),
      hash,
      ...size,
      caption: singleLine(file.caption).slice(0, 1000),
      credit: singleLine(file.credit).slice(0, 300),
      alt: singleLine(file.alt).slice(0, 1000),
      staffId,
      createdAt: context.now,
    };
    await insertPicture(tx, row);
    return done(toItem(row));
  });
}

async function writeRenditions(
  folder: string,
  hash: string,
  bytes: Uint8Array,
): Promise<{ width: number; height: number } | undefined> {
  const open = () => sharp(bytes, { limitInputPixels: LARGEST_PIXELS, failOn: 'error' }).autoOrient();
  try {
    const { autoOrient } = await open().metadata();
    const sides = [autoOrient.width, autoOrient.height];
    if (Math.min(...sides) < SMALLEST_SIDE || Math.max(...sides) > LONGEST_SIDE) return undefined;
    await mkdir(folder, { recursive: true });
    const widths = renditionWidths(autoOrient.width);
    const largest = open().resize({ width: widths.at(-1) ?? autoOrient.width });
    const { data, info } = await largest.flatten({ background: '#ffffff' }).raw().toBuffer({ resolveWithObject: true });
    const { channels } = info;
    const inked = () => sharp(data, { raw: { width: info.width, height: info.height, channels } });
    await Promise.all(widths.map((width) => writeRendition(folder, hash, width, inked)));
    return { width: autoOrient.width, height: autoOrient.height };
  } catch (error) {
    // Whatever the decoder cannot read is no picture of ours; a full disk is a fault and must be heard.
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') throw error;
    return undefined;
  }
}
