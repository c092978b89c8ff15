import { migrateStore } from '#db/migrate.ts';
import { StoreUnusableError } from '#db/store.ts';
import { type Context, currentContext } from '#server/context.ts';
import { currentEnvironment, databaseFile, metricsFile, openDataFolder } from '#server/environment.ts';

/** The context of a command: settings checked, data folder there, tables in this program's shape. Throws one-sentence errors. */
export function openNewsroom(): Context {
  const environment = currentEnvironment();
  openDataFolder(environment.dataFolder);
  migrateStore(databaseFile(environment.dataFolder));
  openCounters(environment.dataFolder);
  return currentContext();
}

/** Counting may fail without hurting anybody: the newspaper opens all the same, and the operator is told. */
function openCounters(dataFolder: string): void {
  try {
    migrateStore(metricsFile(dataFolder), 'metrics');
  } catch (error) {
    if (!(error instanceof StoreUnusableError)) throw error;
    console.error(`Views are not counted: ${error.message}`);
  }
}
