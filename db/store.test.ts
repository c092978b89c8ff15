import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Connection, openStore, prepareOnce, StoreBusyError, StoreUnusableError } from './store.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lentrang-store-'));
  file = join(folder, 'lentrang.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A store with a table of words, closed when the work is done. */
async function withStore(work: (store: ReturnType<typeof openStore>) => Promise<void>): Promise<void> {
  const store = openStore(file);
  try {
    await store.tx(async (tx) => tx.run(sql`CREATE TABLE IF NOT EXISTS word (text TEXT NOT NULL) STRICT`));
    await work(store);
  } finally {
    store.close();
  }
}

const write = (connection: Connection, word: string) => connection.run(sql`INSERT INTO word VALUES (${word})`);
const words = (connection: Connection) =>
  connection.all<{ text: string }>(sql`SELECT text FROM word ORDER BY rowid`).map((row) => row.text);
const pragma = (connection: Connection, name: string) =>
  Object.values(connection.get<Record<string, unknown>>(sql.raw(`PRAGMA ${name}`)) ?? {})[0];

/** The whole chain of messages: drizzle wraps what SQLite says. */
function complaintOf(work: () => unknown): string {
  const said: string[] = [];
  try {
    work();
  } catch (error) {
    for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) said.push(cause.message);
  }
  return said.join(' ← ');
}

const SETTINGS = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  busy_timeout: 50,
};
const settingsOf = (connection: Connection) =>
  Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, pragma(connection, name)]));

describe('opening', () => {
  it.each(['the first time', 'again'])(
    'keeps the settings that our promises rest on, on both connections, %s',
    async (time) => {
      if (time === 'again') openStore(file).close();
      await withStore(async (store) => {
        expect(settingsOf(store.read)).toEqual(SETTINGS);
        expect(await store.tx(async (tx) => settingsOf(tx))).toEqual(SETTINGS);
      });
    },
  );

  it('refuses a file that is no database, and leaves it as it is', () => {
    writeFileSync(file, 'Đây không phải cơ sở dữ liệu. '.repeat(100));
    const before = readFileSync(file);
    expect(() => openStore(file)).toThrow(StoreUnusableError);
    expect(readFileSync(file)).toEqual(before);
  });

  it('refuses a folder for a file', () => {
    expect(() => openStore(folder)).toThrow(StoreUnusableError);
  });

  it('shares one writer between all who open a file, until the last closes it', async () => {
    await withStore(async (store) => {
      const second = openStore(file);
      const order: string[] = [];
      const first = store.tx(async (tx) => {
        order.push('first begins');
        await new Promise(setImmediate);
        write(tx, 'một');
        order.push('first ends');
      });
      await second.tx(async (tx) => {
        order.push('second begins');
        write(tx, 'hai');
      });
      await first;
      second.close();
      expect(order).toEqual(['first begins', 'first ends', 'second begins']);
      expect(words(store.read)).toEqual(['một', 'hai']);
    });
    expect(() => new Database(file, { fileMustExist: true }).close()).not.toThrow();
  });
});

describe('tx', () => {
  it('commits what was written before it answers, with the answer of the work', async () => {
    await withStore(async (store) => {
      const answer = await store.tx(async (tx) => {
        write(tx, 'một');
        expect(words(store.read)).toEqual([]);
        return 'xong';
      });
      expect(answer).toBe('xong');
      expect(words(store.read)).toEqual(['một']);
    });
  });

  it.each([
    ['throws', () => Promise.reject(new Error('hỏng'))],
    ['breaks a rule of the database', async (tx: Connection) => tx.run(sql`INSERT INTO word VALUES (NULL)`)],
  ])('takes everything back when the work %s, and passes the error on', async (_what, fail) => {
    await withStore(async (store) => {
      const attempt = store.tx(async (tx) => {
        write(tx, 'một');
        await new Promise(setImmediate);
        await fail(tx);
      });
      await expect(attempt).rejects.toThrow(/hỏng|Failed|NOT NULL/u);
      expect(words(store.read)).toEqual([]);
      await store.tx(async (tx) => write(tx, 'hai'));
      expect(words(store.read)).toEqual(['hai']);
    });
  });

  it('runs one after the other, however many wait', async () => {
    await withStore(async (store) => {
      let inside = 0;
      const turns = Array.from({ length: 20 }, (_, turn) =>
        store.tx(async (tx) => {
          inside += 1;
          expect(inside).toBe(1);
          const before = words(tx).length;
          await new Promise(setImmediate);
          write(tx, `${turn}`);
          expect(words(tx)).toHaveLength(before + 1);
          inside -= 1;
          if (turn % 3 === 0) throw new Error('hỏng');
        }),
      );
      await Promise.allSettled(turns);
      expect(words(store.read)).toEqual(turns.map((_, turn) => `${turn}`).filter((turn) => Number(turn) % 3 !== 0));
    });
  });

  it('takes the write lock at its start, before anything is written', async () => {
    await withStore(async (store) => {
      const other = new Database(file, { timeout: 0 });
      await store.tx(async () => {
        expect(() => other.exec('BEGIN IMMEDIATE')).toThrow(/locked|busy/u);
      });
      other.close();
    });
  });
});

describe('the reader connection', () => {
  it.each(['INSERT INTO word VALUES (1)', 'DELETE FROM word', 'CREATE TABLE other (a)', 'PRAGMA user_version = 7'])(
    'cannot %s',
    async (statement) => {
      await withStore(async (store) => {
        expect(complaintOf(() => store.read.run(sql.raw(statement)))).toContain('readonly');
      });
    },
  );

  it('never waits for a writer', async () => {
    await withStore(async (store) => {
      const other = new Database(file);
      other.exec("BEGIN IMMEDIATE; INSERT INTO word VALUES ('chưa xong')");
      expect(words(store.read)).toEqual([]);
      other.exec('ROLLBACK');
      other.close();
    });
  });

  it('sees what another process committed at its next question', async () => {
    await withStore(async (store) => {
      const other = new Database(file);
      expect(words(store.read)).toEqual([]);
      other.exec("INSERT INTO word VALUES ('từ máy khác')");
      expect(words(store.read)).toEqual(['từ máy khác']);
      other.close();
    });
  });
});

describe('another process that keeps the write lock', () => {
  it('is waited for while the rest of the program goes on', async () => {
    await withStore(async (store) => {
      const other = new Database(file);
      other.exec('BEGIN IMMEDIATE');
      let ticks = 0;
      const timer = setInterval(() => {
        ticks += 1;
        if (ticks === 5) other.exec('COMMIT');
      }, 1);
      await store.tx(async (tx) => write(tx, 'một'));
      clearInterval(timer);
      other.close();
      expect(ticks).toBeGreaterThanOrEqual(5);
      expect(words(store.read)).toEqual(['một']);
    });
  });

  it('is called busy after a few seconds, timers running all the while, and the next write succeeds', async () => {
    await withStore(async (store) => {
      const other = new Database(file);
      other.exec('BEGIN IMMEDIATE');
      let ticks = 0;
      const timer = setInterval(() => {
        ticks += 1;
      }, 1);
      let begun = false;
      const attempt = store.tx(async () => {
        begun = true;
      });
      await expect(attempt).rejects.toBeInstanceOf(StoreBusyError);
      clearInterval(timer);
      other.exec('ROLLBACK');
      other.close();
      expect(begun).toBe(false);
      expect(ticks).toBeGreaterThan(20);
      await store.tx(async (tx) => write(tx, 'một'));
      expect(words(store.read)).toEqual(['một']);
    });
  }, 20_000);
});

describe('prepareOnce', () => {
  it('builds a statement once for each connection and name', async () => {
    await withStore(async (store) => {
      let built = 0;
      const build = () => {
        built += 1;
        return { statement: built };
      };
      const first = prepareOnce(store.read, 'a', build);
      expect(prepareOnce(store.read, 'a', build)).toBe(first);
      expect(prepareOnce(store.read, 'b', build)).not.toBe(first);
      expect(await store.tx(async (tx) => prepareOnce(tx, 'a', build))).not.toBe(first);
      expect(built).toBe(3);
    });
  });
});
