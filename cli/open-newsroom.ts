import { migrateStore } from '#db/migrate.ts';
import { type Context, currentContext } from '#server/context.ts';
import { currentEnvironment, databaseFile, openDataFolder } from '#server/environment.ts';

/** The context of a command: settings checked, data folder there, tables in this program's shape. Throws one-sentence errors. */
export function openNewsroom(): Context {
  const environment = currentEnvironment();
  openDataFolder(environment.dataFolder);
  migrateStore(databaseFile(environment.dataFolder));
  return currentContext();
}
