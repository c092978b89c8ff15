import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { StoreUnusableError } from './store.ts';

const MIGRATIONS = join(import.meta.dirname, 'migrations');

/** Brings the file's tables (made when absent) to this program's shape. Throws StoreUnusableError when it cannot. */
export function migrateStore(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o750 });
  let connection: Database.Database | undefined;
  try {
    connection = new Database(file, { timeout: 5000 });
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    migrate(drizzle({ client: connection }), { migrationsFolder: MIGRATIONS });
  } catch (error) {
    if (error instanceof Error) throw new StoreUnusableError(`${file}: ${error.message}`);
    throw error;
  } finally {
    connection?.close();
  }
}
