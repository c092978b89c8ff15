import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everythingIn, type Newsroom, openNewsroom, publishText, writeDraft } from '#server/fixture.test-support.ts';
import { isMigrated, migrateStore } from './migrate.ts';
import { CHANGES_OF_PUBLISHED } from './published-changes.test-support.ts';
import { type Connection, openStore, StoreUnusableError } from './store.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

describe('bringing a file up to date', () => {
  it('is done once and refused for tables that a newer program made', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lentrang-migrate-'));
    const file = join(folder, 'x.db');
    expect(isMigrated(file)).toBe(false);
    migrateStore(file);
    migrateStore(file);
    expect(isMigrated(file)).toBe(true);
    const connection = new Database(file);
    connection
      .prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('of tomorrow', 99999999999999)")
      .run();
    connection.close();
    expect(isMigrated(file)).toBe(false);
    expect(() => migrateStore(file)).toThrow(StoreUnusableError);
    expect(() => migrateStore(file)).toThrow(/newer version/u);
    rmSync(folder, { recursive: true });
  });
});

const run = (statement: string) => newsroom.store.tx(async (tx) => tx.run(sql.raw(statement)));
const version = (connection: Connection) =>
  connection.get<{ v: number }>(sql`SELECT content_version AS v FROM site_state`)?.v ?? 0;

/** The whole chain of messages: drizzle wraps what SQLite says. */
async function complaint(statement: string): Promise<string> {
  try {
    await run(statement);
  } catch (error) {
    const said: string[] = [];
    for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) said.push(cause.message);
    return said.join(' ← ');
  }
  return 'no complaint';
}

describe('the counters’ own file', () => {
  it('has STRICT tables and is brought up to date once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lentrang-metrics-'));
    const file = join(folder, 'metrics.db');
    migrateStore(file, 'metrics');
    migrateStore(file, 'metrics');
    expect(() => migrateStore(file)).toThrow(StoreUnusableError);
    const store = openStore(file, 'normal');
    const tables = store.read.all<{ name: string; strict: number }>(
      sql`SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'`,
    );
    expect(tables.length).toBe(6);
    expect(tables.filter((table) => table.strict !== 1)).toEqual([]);
    expect(store.read.get(sql`PRAGMA synchronous`)).toEqual({ synchronous: 1 });
    store.close();
    rmSync(folder, { recursive: true });
  });
});

describe('migrating', () => {
  it('makes every table STRICT', () => {
    const tables = newsroom.store.read
      .all<{ name: string; type: string; strict: number }>(sql`PRAGMA table_list`)
      .filter(({ name, type }) => type === 'table' && !name.startsWith('sqlite_') && name !== '__drizzle_migrations');
    expect(tables.length).toBeGreaterThanOrEqual(14);
    expect(tables.filter(({ strict }) => strict !== 1).map(({ name }) => name)).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    await publishText(newsroom);
    const before = await everythingIn(newsroom);
    migrateStore(newsroom.file);
    expect(await everythingIn(newsroom)).toEqual(before);
  });

  it('leaves a sound file', () => {
    expect(newsroom.store.read.get(sql`PRAGMA integrity_check`)).toEqual({ integrity_check: 'ok' });
    expect(newsroom.store.read.all(sql`PRAGMA foreign_key_check`)).toEqual([]);
  });

  it('says in one sentence which file it cannot use', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lentrang-migrate-'));
    const file = join(folder, 'x.db');
    writeFileSync(file, 'không phải cơ sở dữ liệu '.repeat(100));
    expect(() => migrateStore(file)).toThrow(StoreUnusableError);
    expect(() => migrateStore(file)).toThrow(file);
    rmSync(folder, { recursive: true });
  });
});

describe('the content version', () => {
  it.each(CHANGES_OF_PUBLISHED)(
    'moves with every change of %s, in the same transaction',
    async (_table, ...statements) => {
      await publishText(newsroom);
      for (const statement of statements) {
        const before = version(newsroom.store.read);
        await newsroom.store.tx(async (tx) => {
          tx.run(sql.raw(statement));
          expect(version(tx)).toBeGreaterThan(before);
          expect(version(newsroom.store.read)).toBe(before);
        });
        expect(version(newsroom.store.read)).toBeGreaterThan(before);
      }
    },
  );

  it('is watched over on every table that reader code can reach', () => {
    const watched = newsroom.store.read
      .all<{ tbl_name: string; sql: string }>(sql`SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger'`)
      .filter((trigger) => trigger.sql.includes('content_version'))
      .map((trigger) => trigger.tbl_name);
    expect([...new Set(watched)].toSorted()).toEqual(CHANGES_OF_PUBLISHED.map(([table]) => table).toSorted());
  });

  it('goes back with a transaction that fails', async () => {
    const before = version(newsroom.store.read);
    await expect(
      newsroom.store.tx(async (tx) => {
        tx.run(sql`INSERT INTO tombstone VALUES (7, 1)`);
        throw new Error('hỏng');
      }),
    ).rejects.toThrow('hỏng');
    expect(version(newsroom.store.read)).toBe(before);
  });

  it('stays when the newsroom works', async () => {
    const before = version(newsroom.store.read);
    await writeDraft(newsroom, newsroom.actors.reporter);
    await run(`INSERT INTO tag VALUES ('t', 'lua', 'Lúa', 'lua')`);
    await run(`INSERT INTO storyline VALUES ('s', 'lu', 'Lũ', 'lu', 1)`);
    await run(`INSERT INTO contributor VALUES ('c', 'an', 'Ân', NULL)`);
    await run(`INSERT INTO picture VALUES ('p', '0a', 9, 9, '', '', '', NULL, 1)`);
    await run(`INSERT INTO staff_session VALUES ('h', 'chief', 1, 1, 1)`);
    await run(`UPDATE staff SET name = 'x' WHERE id = 'chief'`);
    expect(version(newsroom.store.read)).toBe(before);
  });
});

describe('what was written down stays as it was', () => {
  it.each([
    [`UPDATE revision SET content = '{}'`, 'revision is immutable'],
    ['DELETE FROM revision', 'revision is immutable'],
    [`UPDATE audit_event SET deed = 'x'`, 'audit_event is immutable'],
    ['DELETE FROM audit_event', 'audit_event is immutable'],
    ['DELETE FROM article', 'articles are withdrawn, never deleted'],
    ['UPDATE article SET number = 7', 'an article number never changes'],
  ])('%s is refused', async (statement, reason) => {
    await writeDraft(newsroom, newsroom.actors.reporter);
    const before = await everythingIn(newsroom);
    expect(await complaint(statement)).toContain(reason);
    expect(await everythingIn(newsroom)).toEqual(before);
  });
});

describe('what a table does not take', () => {
  it.each([
    ['an article in no known state', `UPDATE article SET state = 'lost'`, 'article_state'],
    ['an article of version 0', 'UPDATE article SET version = 0', 'article_version'],
    ['a text for a number', `UPDATE article SET version = 'x'`, 'cannot store TEXT'],
    [
      'a revision that is no JSON',
      `INSERT INTO revision SELECT 'r', article_id, 99, staff_id, '{', 1 FROM revision LIMIT 1`,
      'revision_content',
    ],
    [
      'the same sequence twice',
      `INSERT INTO revision SELECT 'r', article_id, sequence, staff_id, '{}', 1 FROM revision LIMIT 1`,
      'UNIQUE',
    ],
    ['a second site state', 'INSERT INTO site_state VALUES (2, 1)', 'site_state_one_row'],
    ['a second newspaper', `INSERT INTO newspaper VALUES (2, '{}')`, 'newspaper_one_row'],
    ['a sixth place on the front page', 'INSERT INTO front_page_slot VALUES (5, 1)', 'front_page_slot_position'],
    ['an article in two places', 'INSERT INTO front_page_slot VALUES (0, 1), (1, 1)', 'UNIQUE'],
    ['an unknown role', `UPDATE staff SET desk_role = 'owner'`, 'staff_desk_role'],
    ['a login twice', `UPDATE staff SET login_folded = 'x'`, 'UNIQUE'],
    ['a picture of no size', `INSERT INTO picture VALUES ('p', '0a', 0, 9, '', '', '', NULL, 1)`, 'picture_size'],
    ['a section path twice', `UPDATE section SET path = 'x'`, 'UNIQUE'],
  ])('%s', async (_what, statement, reason) => {
    await writeDraft(newsroom, newsroom.actors.reporter);
    expect(await complaint(statement)).toContain(reason);
  });
});
