import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MORNING, type Newsroom, openNewsroom } from '#server/fixture.test-support.ts';
import { findStorylineOf, listNewerStorylines, listStorylineHeads } from './published-storylines.ts';
import { costRatio, LARGE_TEST_MS, plansOf } from './work.test-support.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const NOW = MORNING;

/** Editions of the numbers 1 to `count`, one each millisecond up to NOW, dealt out to `stories` running stories in turn. */
async function putMany(count: number, stories: number): Promise<void> {
  await newsroom.store.tx(async (tx) => {
    await tx.run(sql`WITH RECURSIVE counted(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM counted WHERE n < ${count})
      INSERT INTO published_article (number, slug, section_id, top_section_id, kicker, headline, share_title, lead,
        dateline, source, body, media, credits, tags, publish_at)
      SELECT n, 'lua', 'nong-nghiep', 'kinh-te', '', 'Lúa', '', '', '', '', '{}', '{}', '[]', '[]', ${NOW - count} + n
      FROM counted`);
    await tx.run(sql`INSERT INTO published_storyline (slug, name, number, publish_at)
      SELECT 'dong-' || (number % CAST(${stories} AS INTEGER)), 'Dòng ' || (number % CAST(${stories} AS INTEGER)), number, publish_at FROM published_article`);
  });
}

describe('the running story of an article', () => {
  it('is found from an index', async () => {
    const plans = await plansOf(newsroom.file, async (watched) => {
      await findStorylineOf(watched, 7);
    });
    expect(plans).toEqual(['SEARCH published_storyline USING INDEX published_storyline_number (number=?)']);
  });
});

describe('the list of running stories', () => {
  it('is answered from indexes without sorting, also for stories whose next part waits', async () => {
    await putMany(20, 4);
    const plans = await plansOf(newsroom.file, async (watched) => {
      const before = { publishAt: NOW - 5, number: 15 };
      await listStorylineHeads(watched, { now: NOW - 3, limit: 9, before });
      await listNewerStorylines(watched, { now: NOW - 3, limit: 9, after: before });
    });
    const heads = 'SEARCH published_storyline_head USING';
    expect([...new Set(plans.map((plan) => plan.replaceAll('>', '<')))]).toEqual([
      `${heads} INDEX published_storyline_head_time ((publish_at,number)<(?,?))`,
      `${heads} INDEX published_storyline_head_time (publish_at<?)`,
      'SEARCH published_storyline USING COVERING INDEX sqlite_autoindex_published_storyline_1 (slug=? AND publish_at<?)',
      `${heads} COVERING INDEX published_storyline_head_time ((publish_at,number)<(?,?))`,
    ]);
  });

  it('costs the same however many articles the stories have', { timeout: LARGE_TEST_MS }, async () => {
    const small = await openNewsroom();
    const large = newsroom;
    newsroom = small;
    await putMany(1000, 500);
    newsroom = large;
    await putMany(50_000, 500);
    const first = (from: Newsroom) => listStorylineHeads(from.store.read, { now: NOW, limit: 21 });
    expect((await first(large)).map(({ editions }) => editions)).toEqual(Array.from({ length: 21 }, () => 100));
    const ratio = await costRatio(
      () => first(large),
      () => first(small),
    );
    small.close();
    expect(ratio > 3 ? ratio : 'cheap').toBe('cheap');
  });
});

describe('the heads of running stories', () => {
  it('tell the newest edition and the number of editions after any change', async () => {
    await putMany(6, 1);
    const number = fc.integer({ min: 1, max: 6 });
    const slug = fc.constantFrom('a', 'b', 'c');
    const change = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), number, slug, at: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ kind: fc.constant('move' as const), number, slug, at: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ kind: fc.constant('rename' as const), from: slug, to: slug }),
      fc.record({ kind: fc.constant('remove' as const), number }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 20 }), async (changes) => {
        await newsroom.store.tx(async (tx) => {
          tx.run(sql`DELETE FROM published_storyline`);
          for (const each of changes) {
            if (each.kind === 'put')
              tx.run(
                sql`INSERT INTO published_storyline VALUES (${each.slug}, ${each.slug}, ${each.number}, ${each.at}) ON CONFLICT DO NOTHING`,
              );
            else if (each.kind === 'move')
              tx.run(
                sql`UPDATE published_storyline SET slug = ${each.slug}, name = ${each.slug}, publish_at = ${each.at} WHERE number = ${each.number}`,
              );
            else if (each.kind === 'rename')
              tx.run(
                sql`UPDATE published_storyline SET slug = ${each.to}, name = ${each.to} WHERE slug = ${each.from}`,
              );
            else tx.run(sql`DELETE FROM published_storyline WHERE number = ${each.number}`);
          }
        });
        const entries = newsroom.store.read.all<{ slug: string; number: number; publish_at: number }>(
          sql`SELECT * FROM published_storyline ORDER BY publish_at, number`,
        );
        const expected = new Map<string, unknown>();
        for (const { slug: name, number: newest, publish_at } of entries) {
          const editions = entries.filter((entry) => entry.slug === name).length;
          expected.set(name, { slug: name, name, editions, publish_at, number: newest });
        }
        const heads = newsroom.store.read.all<{ slug: string }>(sql`SELECT * FROM published_storyline_head`);
        expect(new Map(heads.map((head) => [head.slug, head]))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
