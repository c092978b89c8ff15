import { type Connection, openStore } from '#db/store.ts';
import { databaseFile, readEnvironment } from '../environment.ts';

/** What reading needs: a connection that cannot write, and the moment (UTC ms) at which visibility is judged. */
export type ReaderContext = { readonly connection: Connection; readonly now: number; readonly siteUrl: string };

let connection: Connection | undefined;

/** The reader's context of this moment on the data folder that the environment names. */
export function currentReaderContext(): ReaderContext {
  const { dataFolder, siteUrl } = readEnvironment(process.env);
  connection ??= openStore(databaseFile(dataFolder)).read;
  return { connection, now: Date.now(), siteUrl };
}
