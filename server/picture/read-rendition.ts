import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Names that adding a picture makes; no other file is read. */
const RENDITION = /^[0-9a-f]{32}-\d{1,5}\.(?:jpg|webp)$/u;

/** The bytes of a picture rendition in a media folder by its file name, or undefined when there is none. */
export async function readRendition(folder: string, file: string): Promise<Buffer | undefined> {
  if (!RENDITION.test(file)) return undefined;
  return readFile(join(folder, file)).catch(() => undefined);
}
