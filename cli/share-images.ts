import { drawMissingImages } from '#server/article/draw-missing-images.ts';
import { CommandError } from './command-error.ts';
import { openNewsroom } from './open-newsroom.ts';

const USAGE = 'Usage: npm run lentrang -- share-images';

/** Draws the share images that published articles without a picture lack, and tells how many. */
export async function shareImages(words: readonly string[]): Promise<void> {
  if (words.length > 0) throw new CommandError(USAGE);
  const context = openNewsroom();
  try {
    const { drawn, failed } = await drawMissingImages(context);
    console.log(drawn === 1 ? '1 share image drawn.' : `${drawn} share images drawn.`);
    if (failed > 0) throw new CommandError(`${failed} could not be drawn; the lines above say why.`);
  } finally {
    context.store.close();
  }
}
