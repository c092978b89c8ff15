import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { StoreUnusableError } from './store.ts';

/** The newspaper itself, or the counters beside it. */
type Shape = 'newspaper' | 'metrics';

const MIGRATIONS: Readonly<Record<Shape, string>> = {
  newspaper: join(import.meta.dirname, 'migrations'),
  metrics: join(import.meta.dirname, 'metrics', 'migrations'),
};

/** Brings the file's tables (made when absent) to this program's shape. Throws StoreUnusableError when it cannot. */
export function migrateStore(file: string, shape: Shape = 'newspaper'): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o750 });
  let connection: Database.Database | undefined;
  try {
    connection = new Database(file, { timeout: 5000 });
    bringUp(connection, MIGRATIONS[shape]);
  } catch (error) {
    if (error instanceof Error) throw new StoreUnusableError(`${file}: ${error.message}`);
    throw error;
  } finally {
    connection?.close();
  }
}

/** Whether the file's tables have exactly this program's shape. */
export function isMigrated(file: string): boolean {
  let connection: Database.Database | undefined;
  try {
    connection = new Database(file, { readonly: true, timeout: 50 });
    return applied(connection).join() === knownHashes(MIGRATIONS.newspaper).join();
  } catch {
    return false;
  } finally {
    connection?.close();
  }
}

function bringUp(connection: Database.Database, migrationsFolder: string): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  const wanted = knownHashes(migrationsFolder);
  refuseUnknown(connection, wanted);
  if (applied(connection).length === wanted.length) return;
  // A table that is built anew is dropped in between, and must not take the rows that point to it along.
  connection.pragma('foreign_keys = OFF');
  try {
    migrate(drizzle({ client: connection }), { migrationsFolder });
  } catch (error) {
    // Another start was quicker and has done the work.
    if (applied(connection).length !== wanted.length) throw error;
  }
  const orphans = connection.pragma('foreign_key_check');
  if (Array.isArray(orphans) && orphans.length > 0)
    throw new Error('rows point to nothing after migrating; restore the last backup');
}

function applied(connection: Database.Database): readonly string[] {
  const exists = connection.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get();
  if (!exists) return [];
  return connection.prepare<[], string>('SELECT hash FROM __drizzle_migrations ORDER BY id').pluck().all();
}

/** The hashes of this program's migrations, in order, as drizzle's migrator writes them down. */
function knownHashes(folder: string): readonly string[] {
  const journal: unknown = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'));
  const { entries } = journal as { readonly entries: readonly { readonly tag: string }[] };
  return entries.map(({ tag }) =>
    createHash('sha256')
      .update(readFileSync(join(folder, `${tag}.sql`), 'utf8'))
      .digest('hex'),
  );
}

function refuseUnknown(connection: Database.Database, known: readonly string[]): void {
  if (applied(connection).some((hash, index) => hash !== known[index]))
    throw new Error('the tables were made by another or newer version of this program; start that one');
}
