import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '#server/fixture.test-support.ts';
import { findContentVersion } from './published.ts';
import { endRedirects, removeEnded, switchState, undoStaged } from './redirect-states.ts';
import { findRedirect, listRedirectNames } from './redirects.ts';
import { costRatio, LARGE_TEST_MS, plansOf } from './work.test-support.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

/** `count` addresses by path and as many by the parameter of one path; there as many that are written or have ended, by others. */
async function putMany(count: number): Promise<void> {
  await newsroom.store.tx(async (tx) => {
    for (const [names, since, until] of [
      ['cu', -1, 0],
      ['ma', 1, null],
    ] as const)
      await tx.run(sql`WITH RECURSIVE counted(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM counted WHERE n < ${count})
        INSERT INTO redirect SELECT '/xem?' || ${names} || '=' || n, '/xem?' || ${names} || '=' || n, '/xem', ${names}, '/a1', 'x', 1,
          ${since}, ${until} FROM counted`);
    await tx.run(sql`WITH RECURSIVE counted(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM counted WHERE n < ${count})
      INSERT INTO redirect SELECT '/tin/' || n, '/tin/' || n, '/tin/' || n, '', '/a1', 'x', 1, 0, NULL FROM counted`);
    await tx.run(sql`WITH RECURSIVE counted(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM counted WHERE n < ${count})
      INSERT INTO redirect SELECT '/xem?id=' || n, '/xem?id=' || n, '/xem', 'id', '/a1', 'x', 1, 0, NULL FROM counted`);
  });
}

const ASKED = { address: '/tin/7', folded: '/tin/7' };

describe('the content version', () => {
  const seen = `INSERT INTO redirect VALUES ('/cu', '/cu', '/cu', '', '/a1', 'x', 1, 0, NULL)`;

  it.each([
    ['UPDATE redirect SET until = 0', 1],
    ['UPDATE redirect SET until = 0; UPDATE redirect SET until = NULL', 2],
    ['UPDATE redirect SET since = 1', 1],
    ['UPDATE redirect_state SET current = 1', 1],
    ['UPDATE redirect SET until = 1', 0],
    ['UPDATE redirect SET until = 1; UPDATE redirect SET until = NULL', 0],
    [`INSERT INTO redirect VALUES ('/cu', '/cu', '/cu', '', '/a2', 'y', 1, 1, NULL)`, 0],
    [
      `INSERT INTO redirect VALUES ('/x', '/x', '/x', '', '/a2', 'y', 1, 1, NULL); DELETE FROM redirect WHERE since = 1`,
      0,
    ],
    [`UPDATE redirect_state SET staging = 'y'`, 0],
  ])('after “%s” has moved %i times', async (statements, times) => {
    const other = new Database(newsroom.file);
    other.exec(seen);
    const before = await findContentVersion(newsroom.store.read);
    other.exec(statements);
    other.close();
    expect((await findContentVersion(newsroom.store.read)) - before).toBe(times);
  });
});

describe('the sets of parameter names at a path', () => {
  const put = (names: string, since: number, until: number | null = null) =>
    newsroom.store.tx(async (tx) => {
      const address = `/xem?${names}=1`;
      await tx.run(
        sql`INSERT INTO redirect VALUES (${address}, ${address}, '/xem', ${names}, '/a1', 'x', 1, ${since}, ${until})`,
      );
    });
  const sets = () => listRedirectNames(newsroom.store.read, '/xem');
  const twenty = (letter: string) => Array.from({ length: 20 }, (_, index) => `${letter}${10 + index}`);

  it('are those that readers see, however many are written for a coming state or have ended', async () => {
    for (const names of twenty('a')) await put(names, 1);
    for (const names of twenty('b')) await put(names, -1, 0);
    await put('y', 0, 1);
    await put('z', 0);
    await put('z', 1);
    expect(await sets()).toEqual(['y', 'z']);
    await newsroom.store.tx((tx) => switchState(tx, 1));
    expect(await sets()).toEqual(twenty('a').slice(0, 16));
  });
});

describe('looking an old address up', () => {
  it('is one step in an index, and three for each set of parameter names', async () => {
    const plans = await plansOf(newsroom.file, async (connection) => {
      await findRedirect(connection, ASKED);
      await listRedirectNames(connection, '/xem');
    });
    expect(plans).toEqual([
      [
        'SEARCH redirect USING INDEX redirect_folded (folded=?)',
        'SCALAR SUBQUERY 1',
        'SEARCH redirect_state USING INTEGER PRIMARY KEY (rowid=?)',
        'USE TEMP B-TREE FOR ORDER BY',
      ].join('\n'),
      [
        'SEARCH redirect USING COVERING INDEX redirect_names (path=? AND names>?)',
        'CORRELATED SCALAR SUBQUERY 2',
        'SEARCH row USING COVERING INDEX redirect_names (path=? AND names=? AND until=? AND since<?)',
        'SCALAR SUBQUERY 1',
        'SEARCH redirect_state USING INTEGER PRIMARY KEY (rowid=?)',
        'CORRELATED SCALAR SUBQUERY 5',
        'SEARCH row USING COVERING INDEX redirect_names (path=? AND names=? AND until>?)',
        'SCALAR SUBQUERY 3',
        'SEARCH redirect_state USING INTEGER PRIMARY KEY (rowid=?)',
        'SCALAR SUBQUERY 4',
        'SEARCH redirect_state USING INTEGER PRIMARY KEY (rowid=?)',
      ].join('\n'),
    ]);
  });

  it('is one step also where others write, which walk through no table', async () => {
    const plans = await plansOf(newsroom.file, async (connection) => {
      // The connection of plans may only read.
      for (const write of [
        () => endRedirects(connection, ['/a', '/b'], 1),
        () => undoStaged(connection, 0, 10),
        () => removeEnded(connection, 0, 10),
      ])
        await write().catch(() => undefined);
    });
    expect(plans.length).toBe(3);
    for (const plan of plans) expect(plan).not.toMatch(/^SCAN/mu);
  });

  it('costs the same among very many', { timeout: LARGE_TEST_MS }, async () => {
    await putMany(100);
    const other = await openNewsroom();
    const few = newsroom;
    newsroom = other;
    await putMany(50_000);
    const ask = async ({ store: { read } }: Newsroom) => {
      for (let turn = 0; turn < 100; turn += 1) {
        await findRedirect(read, ASKED);
        await findRedirect(read, { address: '/khong-co', folded: '/khong-co' });
        expect(await listRedirectNames(read, '/xem')).toEqual(['id']);
      }
    };
    expect(
      await costRatio(
        () => ask(other),
        () => ask(few),
      ),
    ).toBeLessThan(2);
    few.close();
  });
});
