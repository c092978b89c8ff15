import { v7 } from 'uuid';
import { openStore, type Store } from '#db/store.ts';
import type { StoredPicture } from '#domain/edition.ts';
import type { ShareImageWords } from '#domain/share-image.ts';
import { currentEnvironment, databaseFile, mediaFolder } from './environment.ts';
import { drawShareImage } from './picture/draw-share-image.ts';

/** Whom a paper tells of its news; what is not set is not told. */
export type Announcing = {
  /** Origin of the public site, without a slash at the end. */
  readonly siteUrl: string;
  readonly indexNow?: { readonly key: string; readonly endpoint: string } | undefined;
  /** In place of the hub in the paper's profile. */
  readonly webSubHub?: string | undefined;
};

/** What every command and read is given: the store, the time (UTC ms) and a maker of ids. */
export type Context = {
  readonly store: Store;
  readonly now: number;
  readonly newId: () => string;
  readonly mediaFolder: string;
  /** Draws the picture of an article that has none into the media folder; undefined when it cannot. */
  readonly drawShareImage: (words: ShareImageWords) => Promise<StoredPicture | undefined>;
  /** Whom to tell of what is published; without it nobody is told, whatever the paper's profile says. */
  readonly announcing?: Announcing | undefined;
};

let store: Store | undefined;

/** The context of this moment on the data folder that the environment names. */
export function currentContext(): Context {
  const { dataFolder, siteUrl, indexNow, webSubHub } = currentEnvironment();
  store ??= openStore(databaseFile(dataFolder));
  const folder = mediaFolder(dataFolder);
  return {
    store,
    now: Date.now(),
    newId: v7,
    mediaFolder: folder,
    drawShareImage: (words) => drawShareImage(folder, words),
    announcing: { siteUrl, indexNow, webSubHub },
  };
}
