import { type Connection, openStore, type Store } from '#db/store.ts';
import { currentEnvironment, databaseFile } from '../environment.ts';

/** What reading needs: a connection that cannot write, and the moment (UTC ms) at which visibility is judged. */
export type ReaderContext = {
  readonly connection: Connection;
  readonly now: number;
  readonly siteUrl: string;
  /** The WebSub hub of the settings, in place of the one in the paper's profile. */
  readonly webSubHub?: string | undefined;
};

let store: Store | undefined;

/** The reader's context of this moment on the data folder that the environment names; `changes` as in Store. */
export function currentReaderContext(): ReaderContext & { readonly changes: () => number } {
  const { dataFolder, siteUrl, webSubHub } = currentEnvironment();
  store ??= openStore(databaseFile(dataFolder));
  return { connection: store.read, now: Date.now(), siteUrl, webSubHub, changes: store.changes };
}
