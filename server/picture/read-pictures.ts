import { listPictures } from '#db/queries/names.ts';
import type { Context } from '../context.ts';
import { type PictureItem, toItem } from './add-picture.ts';

const NEWEST = 60;

/** The newest pictures in the store. */
export async function readPictures(context: Context): Promise<readonly PictureItem[]> {
  const rows = await listPictures(context.store.read, NEWEST);
  return rows.map(toItem);
}
