import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '#server/fixture.test-support.ts';
import { findRedirect, listRedirectNames } from './redirects.ts';
import { costRatio, LARGE_TEST_MS, plansOf } from './work.test-support.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

/** `count` addresses by path and as many by the parameter of one path. */
async function putMany(count: number): Promise<void> {
  await newsroom.store.tx(async (tx) => {
    await tx.run(sql`WITH RECURSIVE counted(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM counted WHERE n < ${count})
      INSERT INTO redirect SELECT '/tin/' || n, '/tin/' || n, '/tin/' || n, '', '/a1', 'x', 1 FROM counted`);
    await tx.run(sql`WITH RECURSIVE counted(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM counted WHERE n < ${count})
      INSERT INTO redirect SELECT '/xem?id=' || n, '/xem?id=' || n, '/xem', 'id', '/a1', 'x', 1 FROM counted`);
  });
}

const ASKED = { address: '/tin/7', folded: '/tin/7' };

describe('looking an old address up', () => {
  it('is one step in an index, and one for each set of parameter names', async () => {
    const plans = await plansOf(newsroom.file, async (connection) => {
      await findRedirect(connection, ASKED);
      await listRedirectNames(connection, '/xem');
    });
    expect(plans).toEqual([
      'SEARCH redirect USING INDEX redirect_folded (folded=?)\nUSE TEMP B-TREE FOR ORDER BY',
      'SEARCH redirect USING COVERING INDEX redirect_names (path=? AND names>?)',
    ]);
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
