import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';

/** A connection to ask or to write through; queries are always awaited, so that another engine can stand behind them. */
export type Connection = BetterSQLite3Database;

export type Store = {
  /** Read-only connection: sees the last committed state. */
  readonly read: Connection;
  /**
   * The only way to write. Runs `work` alone in a BEGIN IMMEDIATE transaction on the one writer connection; whatever it
   * throws rolls everything back. No network or file work inside. Throws StoreBusyError when another process keeps the
   * write lock.
   */
  tx<Value>(work: (tx: Connection) => Promise<Value>): Promise<Value>;
  /** A number that changes whenever anybody, in any process, has committed something; a microsecond's work. */
  changes(): number;
  close(): void;
};

/** Another process held the write lock for longer than a person should wait. */
export class StoreBusyError extends Error {
  override readonly name = 'StoreBusyError';
}

/** The file is not a database of ours, or SQLite did not take a setting that our promises rest on. */
export class StoreUnusableError extends Error {
  override readonly name = 'StoreUnusableError';
}

/**
 * What a power cut may take: nothing that was acknowledged (`full`), or the last commits of what is only counted
 * (`normal`). SQLite re-opens a WAL file as NORMAL unless told each time.
 */
export type Durability = 'full' | 'normal';

const SYNCHRONOUS = { full: ['synchronous', 'FULL', 2], normal: ['synchronous', 'NORMAL', 1] } as const;

const PRAGMAS: readonly (readonly [name: string, value: string, readBack: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
  ['secure_delete', 'FAST', 2],
  ['journal_size_limit', '67108864', 67_108_864],
];

/** The busy handler sleeps on the main thread, so it is short and waiting is done asynchronously in `tx`. */
const BUSY_TIMEOUT_MS = 50;
const WRITE_PATIENCE_MS = 5000;
const RETRY_MS = 20;

/** SQLite before this could corrupt a file when two connections reset the WAL at once. */
const OLDEST_SQLITE = '3.51.3';

type Connections = { reader: Database.Database; writer: Database.Database; queue: Promise<unknown>; holders: number };

const KEY: unique symbol = Symbol.for('lentrang.connections');

/** Shared between the bundles of one process, so that there is one writer connection and one queue for each file. */
const shared = sharedConnections();

function sharedConnections(): Map<string, Connections> {
  const holder = globalThis as { [KEY]?: Map<string, Connections> };
  holder[KEY] ??= new Map();
  return holder[KEY];
}

function openConnection(file: string, readonly: boolean, durability: Durability): Database.Database {
  const connection = new Database(file, { readonly, timeout: BUSY_TIMEOUT_MS });
  for (const [name, value, expected] of [...PRAGMAS, SYNCHRONOUS[durability]]) {
    if (!(readonly && name === 'journal_mode')) connection.pragma(`${name} = ${value}`);
    const actual = connection.pragma(name, { simple: true });
    if (actual !== expected) {
      connection.close();
      throw new StoreUnusableError(`SQLite keeps ${name} at ${String(actual)} instead of ${value} in ${file}`);
    }
  }
  return connection;
}

function isOlder(version: string, floor: string): boolean {
  return version.localeCompare(floor, 'en', { numeric: true }) < 0;
}

function openConnections(file: string, durability: Durability): Connections {
  mkdirSync(dirname(file), { recursive: true, mode: 0o750 });
  const writer = openConnection(file, false, durability);
  const version = writer.prepare('SELECT sqlite_version()').pluck().get() as string;
  if (isOlder(version, OLDEST_SQLITE)) throw new StoreUnusableError(`SQLite ${version} is older than ${OLDEST_SQLITE}`);
  return { writer, reader: openConnection(file, true, durability), queue: Promise.resolve(), holders: 0 };
}

/** Opens a database file (made when absent) and checks its settings. Throws StoreUnusableError. */
export function openStore(file: string, durability: Durability = 'full'): Store {
  let connections: Connections | undefined;
  try {
    connections = shared.get(file) ?? openConnections(file, durability);
  } catch (error) {
    if (error instanceof Database.SqliteError) throw new StoreUnusableError(`${file}: ${error.message}`);
    throw error;
  }
  shared.set(file, connections);
  connections.holders += 1;
  const held = connections;
  const read = drizzle({ client: held.reader, casing: 'snake_case' });
  const write = drizzle({ client: held.writer, casing: 'snake_case' });
  const dataVersion = held.reader.prepare<[], number>('PRAGMA data_version').pluck();
  return {
    read,
    changes: () => dataVersion.get() ?? 0,
    tx: (work) => {
      const turn = held.queue.then(() => inTransaction(held.writer, () => work(write)));
      held.queue = turn.catch(() => undefined);
      return turn;
    },
    close: () => {
      held.holders -= 1;
      if (held.holders > 0) return;
      shared.delete(file);
      held.reader.close();
      held.writer.close();
    },
  };
}

async function inTransaction<Value>(writer: Database.Database, work: () => Promise<Value>): Promise<Value> {
  await begin(writer);
  try {
    const value = await work();
    writer.exec('COMMIT');
    return value;
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK');
    throw error;
  }
}

async function begin(writer: Database.Database): Promise<void> {
  const attempts = WRITE_PATIENCE_MS / (RETRY_MS + BUSY_TIMEOUT_MS);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      writer.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!busy) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  throw new StoreBusyError('another process kept the write lock');
}

/** Whether an error is the file's and not the program's: it cannot be opened, read or written. */
export function isStoreTrouble(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Database.SqliteError) return true;
    if (cause instanceof StoreUnusableError || cause instanceof StoreBusyError) return true;
  }
  return false;
}

const prepared = new WeakMap<Connection, Map<string, unknown>>();

/** A statement built once for each connection: hot reads cost microseconds instead of the price of building SQL. */
export function prepareOnce<Statement>(connection: Connection, name: string, build: () => Statement): Statement {
  const statements = prepared.get(connection) ?? new Map<string, unknown>();
  prepared.set(connection, statements);
  const statement = (statements.get(name) as Statement | undefined) ?? build();
  statements.set(name, statement);
  return statement;
}
