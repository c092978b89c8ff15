import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#db/store.ts';
import { type Newsroom, openNewsroom } from '#server/fixture.test-support.ts';
import type { VisibleTo } from './articles.ts';
import { type DeskPlace, type DeskWish, listDesk } from './desk.ts';
import { costRatio, LARGE_TEST_MS, plansOf } from './work.test-support.ts';

let newsroom: Newsroom;
let read: Connection;

beforeEach(async () => {
  newsroom = await openNewsroom();
  read = newsroom.store.read;
});
afterEach(() => newsroom.close());

const DESK: VisibleTo = { kind: 'desk' };
const REPORTER: VisibleTo = { kind: 'reporter', staffId: 'reporter' };
const NEWCOMER: VisibleTo = { kind: 'reporter', staffId: 'secondReporter' };
const PEOPLE = [
  ['the desk', DESK],
  ['a reporter', REPORTER],
  ['a reporter who wrote nothing yet', NEWCOMER],
] as const;

const STATES = [undefined, 'draft', 'published', 'withdrawn'] as const;

/** Articles 1 to `count`, three changed in each millisecond; the reporter wrote every 600th, an editor the others. */
async function putMany(count: number, othersState: 'draft' | 'published'): Promise<void> {
  await newsroom.store.tx(async (tx) => {
    await tx.run(sql`WITH RECURSIVE counted(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM counted WHERE n < ${count})
      INSERT INTO article (id, number, state, version, revision, author_id, headline, headline_folded, created_at, changed_at)
      SELECT 'id-' || n, n, CASE WHEN n % 5 = 0 THEN 'draft' ELSE ${othersState} END, 1, 1,
        CASE WHEN n % 600 = 0 THEN 'reporter' ELSE 'editor' END, 'Lúa ' || n, 'lua ' || n, n / 3, n / 3
      FROM counted`);
  });
}

function list(to: VisibleTo, wish: Partial<DeskWish> = {}, connection = read) {
  return listDesk(connection, { to, state: undefined, search: '', searchReach: 20_000, limit: 51, ...wish });
}

/** The numbers of a whole list, read page by page. */
async function readThrough(to: VisibleTo, wish: Partial<DeskWish>): Promise<readonly number[]> {
  const numbers: number[] = [];
  let before: DeskPlace | undefined;
  for (;;) {
    const { rows, stoppedAt } = await list(to, { ...wish, before });
    numbers.push(...rows.map((row) => row.number));
    before = stoppedAt ?? rows.at(-1);
    if (!before) return numbers;
  }
}

/** The same by the plainest question, without paging. */
async function allOf(to: VisibleTo, state: string | undefined, search = ''): Promise<readonly number[]> {
  const isMine = to.kind === 'desk' ? sql`1` : sql`(author_id = ${to.staffId} OR state = 'published')`;
  const rows = read.all<{ number: number }>(sql`SELECT number FROM article WHERE ${isMine}
    AND state = coalesce(${state ?? null}, state) AND instr(headline_folded, ${search}) > 0
    ORDER BY changed_at DESC, number DESC`);
  return rows.map((row) => row.number);
}

describe.each(PEOPLE)('the list of %s', (_whom, to) => {
  it('holds what the person may see, once each and in order, in every state', async () => {
    await putMany(700, 'published');
    for (const state of STATES) {
      const expected = await allOf(to, state);
      for (const limit of [13, 51, 3000])
        expect([state, await readThrough(to, { state, limit })]).toEqual([state, expected]);
    }
  });

  it('is searched to the end in parts, whatever the reach', async () => {
    await putMany(700, 'published');
    for (const state of STATES) {
      const expected = await allOf(to, state, '99');
      for (const searchReach of [30, 699, 700, 20_000])
        expect([searchReach, await readThrough(to, { state, search: '99', searchReach })]).toEqual([
          searchReach,
          expected,
        ]);
    }
  });

  it('is read along indexes in its order, without collecting and sorting', async () => {
    const before = { changedAt: 100, number: 300 };
    for (const state of STATES)
      for (const search of ['', 'lua']) {
        const plans = await plansOf(newsroom.file, async (watched) => {
          await list(to, { state, search, before }, watched);
        });
        expect(plans).toHaveLength(search ? 2 : 1);
        for (const plan of plans) {
          expect(plan).not.toMatch(/TEMP B-TREE|MULTI-INDEX|SCAN (?!place$)/mu);
          const walks = plan.match(/article_(?:author_state_|state_|author_)?changed .*/gu) ?? [];
          expect(walks).toHaveLength(to.kind === 'reporter' && state === undefined ? 2 : 1);
          for (const walk of walks) expect(walk).toContain('(changed_at,number)<(?,?)');
        }
      }
  });
});

describe('among 30,000 articles', { timeout: LARGE_TEST_MS }, () => {
  it.each(['draft', 'published'] as const)(
    'every page costs about as much as the first of one state (%s)',
    async (others) => {
      await putMany(30_000, others);
      for (const [whom, to] of PEOPLE)
        for (const before of [undefined, { changedAt: 200, number: 600 }]) {
          const ratio = await costRatio(
            () => list(to, { before }),
            () => list(DESK, { state: 'draft' }),
          );
          expect([whom, before, ratio > 3 ? ratio : 'cheap']).toEqual([whom, before, 'cheap']);
        }
    },
  );

  it('a search without a hit ends at its reach and says where', async () => {
    await putMany(30_000, 'published');
    const search = { search: 'khong co', searchReach: 500 };
    expect(await list(DESK, search)).toEqual({ rows: [], stoppedAt: { changedAt: 9833, number: 29_501 } });
    for (const [whom, to] of PEOPLE) {
      const ratio = await costRatio(
        () => list(to, search),
        () => list(to, { ...search, searchReach: 30_000 }),
      );
      expect([whom, ratio < 0.5 ? 'cheap' : ratio]).toEqual([whom, 'cheap']);
    }
  });
});

describe('the reach of a search', () => {
  it('is told only when something lies beyond it and the page is not full', async () => {
    await putMany(60, 'published');
    const stop = async (searchReach: number, search: string, limit = 51) =>
      (await list(DESK, { search, searchReach, limit })).stoppedAt?.number;
    expect(await stop(59, 'khong co')).toBe(2);
    expect(await stop(60, 'khong co')).toBeUndefined();
    expect(await stop(59, 'lua', 20)).toBeUndefined();
    expect(await stop(59, 'lua', 60)).toBe(2);
    expect(await stop(59, '')).toBeUndefined();
  });

  it('counts what the person may see, and never stops at what they may not', async () => {
    await putMany(1200, 'draft');
    expect((await list(REPORTER, { search: 'khong co', searchReach: 1 })).stoppedAt?.number).toBe(1200);
    expect((await list(NEWCOMER, { search: 'khong co', searchReach: 1 })).stoppedAt).toBeUndefined();
  });
});
