import { v7 } from 'uuid';
import { openStore, type Store } from '#db/store.ts';
import type { StoredPicture } from '#domain/edition.ts';
import type { ShareImageWords } from '#domain/share-image.ts';
import { currentEnvironment, databaseFile, mediaFolder } from './environment.ts';
import { drawShareImage } from './picture/draw-share-image.ts';

/** What every command and read is given: the store, the time (UTC ms) and a maker of ids. */
export type Context = {
  readonly store: Store;
  readonly now: number;
  readonly newId: () => string;
  readonly mediaFolder: string;
  /** Draws the picture of an article that has none into the media folder; undefined when it cannot. */
  readonly drawShareImage: (words: ShareImageWords) => Promise<StoredPicture | undefined>;
};

let store: Store | undefined;

/** The context of this moment on the data folder that the environment names. */
export function currentContext(): Context {
  const { dataFolder } = currentEnvironment();
  store ??= openStore(databaseFile(dataFolder));
  const folder = mediaFolder(dataFolder);
  return {
    store,
    now: Date.now(),
    newId: v7,
    mediaFolder: folder,
    drawShareImage: (words) => drawShareImage(folder, words),
  };
}
