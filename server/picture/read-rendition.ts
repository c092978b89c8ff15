import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MEDIA_FILE } from '#domain/addresses.ts';

/** The bytes of a picture rendition in a media folder by its file name, or undefined when there is none. */
export async function readRendition(folder: string, file: string): Promise<Buffer | undefined> {
  if (!MEDIA_FILE.test(file)) return undefined;
  return readFile(join(folder, file)).catch(() => undefined);
}
