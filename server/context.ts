import { v7 } from 'uuid';
import { openStore, type Store } from '#db/store.ts';
import { currentEnvironment, databaseFile, mediaFolder } from './environment.ts';

/** What every command and read is given: the store, the time (UTC ms) and a maker of ids. */
export type Context = {
  readonly store: Store;
  readonly now: number;
  readonly newId: () => string;
  readonly mediaFolder: string;
};

let store: Store | undefined;

/** The context of this moment on the data folder that the environment names. */
export function currentContext(): Context {
  const { dataFolder } = currentEnvironment();
  store ??= openStore(databaseFile(dataFolder));
  return { store, now: Date.now(), newId: v7, mediaFolder: mediaFolder(dataFolder) };
}
