import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#db/store.ts';
import { MINUTE, MORNING, type Newsroom, openNewsroom } from '#server/fixture.test-support.ts';
import { type NewEdition, replaceEdition } from './editions.ts';
import {
  findFirstPublishAt,
  findLastPublishAt,
  findPublishedArticle,
  findPublishedName,
  listNewerPlaces,
  listPublished,
  listPublishedByNumbers,
  listPublishedWithTags,
  type PublishedScope,
} from './published.ts';
import { costRatio, LARGE_TEST_MS, plansOf } from './work.test-support.ts';

let newsroom: Newsroom;
let read: Connection;

beforeEach(async () => {
  newsroom = await openNewsroom();
  read = newsroom.store.read;
});
afterEach(() => newsroom.close());

const EDITION: Omit<NewEdition, 'number' | 'publishAt'> = {
  slug: 'lua',
  sectionId: 'nong-nghiep',
  topSectionId: 'kinh-te',
  kicker: '',
  headline: 'Lúa',
  shareTitle: '',
  lead: '',
  dateline: '',
  source: '',
  shareText: '',
  picture: null,
  sharePicture: null,
  body: '{}',
  media: '{}',
  credits: '[]',
  tags: '[]',
  updatedAt: null,
};

type Place = { readonly number: number; readonly publishAt: number };

async function put(place: Place, fields: Partial<NewEdition> = {}, tags: readonly string[] = ['lua']): Promise<void> {
  const named = tags.map((slug) => ({ slug, name: slug.toUpperCase() }));
  await newsroom.store.tx((tx) =>
    replaceEdition(
      tx,
      { ...EDITION, ...place, ...fields },
      {
        tags: named,
        contributors: [{ slug: 'an', name: 'Ân' }],
        storyline: { slug: 'han-man', name: 'Hạn mặn' },
        kinds: ['photo'],
        terms: 'lua',
      },
      NOW,
    ),
  );
}

/** Editions of the numbers 1 to `count`, one each millisecond up to NOW. */
async function putMany(count: number): Promise<void> {
  await newsroom.store.tx(async (tx) => {
    await tx.run(sql`WITH RECURSIVE counted(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM counted WHERE n < ${count})
      INSERT INTO published_article (number, slug, section_id, top_section_id, kicker, headline, share_title, lead,
        dateline, source, body, media, credits, tags, publish_at)
      SELECT n, 'lua', 'nong-nghiep', 'kinh-te', '', 'Lúa', '', '', '', '', '{}', '{}', '[]', '[]', ${NOW - count} + n
      FROM counted`);
    for (const [table, slug] of [
      ['published_tag', 'lua'],
      ['published_credit', 'an'],
      ['published_storyline', 'han-man'],
    ])
      await tx.run(sql`INSERT INTO ${sql.identifier(table ?? '')} (slug, name, number, publish_at)
        SELECT ${slug}, ${slug}, number, publish_at FROM published_article`);
    await tx.run(sql`INSERT INTO published_kind SELECT 'photo', number, publish_at FROM published_article`);
  });
}

const SCOPES: readonly PublishedScope[] = [
  { kind: 'all' },
  { kind: 'section', id: 'nong-nghiep' },
  { kind: 'top_section', id: 'kinh-te' },
  { kind: 'tag', slug: 'lua' },
  { kind: 'storyline', slug: 'han-man' },
  { kind: 'contributor', slug: 'an' },
  { kind: 'story_kind', slug: 'photo' },
];
const NOW = MORNING + 1000 * MINUTE;

/** Reads a whole list page by page, doing something between the pages. */
async function readThrough(
  scope: PublishedScope,
  limit: number,
  between: () => Promise<void> = async () => {},
): Promise<number[]> {
  const numbers: number[] = [];
  let before: Place | undefined;
  for (;;) {
    const rows = await listPublished(read, scope, { now: NOW, limit, before });
    numbers.push(...rows.map((row) => row.number));
    before = rows.at(-1);
    if (!before) return numbers;
    await between();
  }
}

describe.each(SCOPES.map((scope) => [scope.kind, scope] as const))('a list of %s', (_kind, scope) => {
  it('is read once through, newest first, also among articles of the same millisecond', async () => {
    for (const number of [3, 1, 4, 2, 5]) await put({ number, publishAt: MORNING });
    await put({ number: 9, publishAt: MORNING - 1 });
    await put({ number: 6, publishAt: MORNING + 1 });
    for (const limit of [1, 2, 3, 7, 50]) expect(await readThrough(scope, limit)).toEqual([6, 5, 4, 3, 2, 1, 9]);
  });

  it('shows nobody an article twice and skips none, though articles come in while it is read', async () => {
    for (const number of [1, 2, 3, 4, 5, 6]) await put({ number, publishAt: MORNING + number });
    let newest = 100;
    const numbers = await readThrough(scope, 2, async () => {
      newest += 1;
      await put({ number: newest, publishAt: MORNING + newest });
    });
    expect(numbers).toEqual([6, 5, 4, 3, 2, 1]);
  });

  it('holds no article before its moment', async () => {
    await put({ number: 1, publishAt: NOW + 1 });
    expect(await listPublished(read, scope, { now: NOW, limit: 9 })).toEqual([]);
    const rows = await listPublished(read, scope, { now: NOW + 1, limit: 9 });
    expect(rows.map((row) => row.number)).toEqual([1]);
    for (const publishAt of [NOW, NOW + 1, NOW + 2, Number.MAX_SAFE_INTEGER])
      for (const number of [1, 7, Number.MAX_SAFE_INTEGER])
        expect(await listPublished(read, scope, { now: NOW, limit: 9, before: { publishAt, number } })).toEqual([]);
    await put({ number: 2, publishAt: NOW });
    await put({ number: 9, publishAt: NOW });
    const before = { publishAt: NOW + 1, number: 1 };
    const visible = await listPublished(read, scope, { now: NOW, limit: 9, before });
    expect(visible.map((row) => row.number)).toEqual([9, 2]);
  });

  it('is walked back the same way, up to the moment', async () => {
    for (const number of [3, 1, 4, 2, 5]) await put({ number, publishAt: MORNING });
    await put({ number: 9, publishAt: NOW });
    await put({ number: 8, publishAt: NOW + 1 });
    const newer = async (after: Place, limit = 9) =>
      (await listNewerPlaces(read, scope, { now: NOW, limit, after })).map((row) => row.number);
    expect(await newer({ publishAt: MORNING, number: 2 })).toEqual([3, 4, 5, 9]);
    expect(await newer({ publishAt: MORNING, number: 2 }, 2)).toEqual([3, 4]);
    expect(await newer({ publishAt: MORNING - 1, number: 7 })).toEqual([1, 2, 3, 4, 5, 9]);
    expect(await newer({ publishAt: NOW, number: 9 })).toEqual([]);
  });

  it('is answered from an index without sorting', async () => {
    const plans = await plansOf(newsroom.file, async (watched) => {
      await listPublished(watched, scope, { now: NOW, limit: 9 });
      await listPublished(watched, scope, { now: NOW, limit: 9, before: { publishAt: MORNING, number: 7 } });
      await listNewerPlaces(watched, scope, { now: NOW, limit: 9, after: { publishAt: MORNING, number: 7 } });
    });
    expect(plans).toHaveLength(3);
    // SQLite does not compare the number of published_article within the index, for there it is the row's own id.
    const bound = 'slug' in scope ? '(publish_at,number)<(?,?)' : 'publish_at<?';
    for (const plan of plans) {
      expect(plan).toMatch(/^SEARCH published_\w+ USING (?:INDEX|COVERING INDEX|PRIMARY KEY)/u);
      expect(plan.split('\n')[0]?.replaceAll('>', '<')).toContain(bound);
      expect(plan).not.toMatch(/TEMP B-TREE|SCAN/u);
    }
  });
});

describe('a page deep in a list of 30,000', { timeout: LARGE_TEST_MS }, () => {
  it('costs no more than the first page, a few times at most', async () => {
    await putMany(30_000);
    for (const scope of SCOPES) {
      const page = (before?: Place) => listPublished(read, scope, { now: NOW, limit: 21, before });
      const deep = { number: 500, publishAt: NOW - 29_500 };
      expect((await page(deep)).map((row) => row.number)).toEqual(
        Array.from({ length: 21 }, (_, index) => 499 - index),
      );
      const ratio = await costRatio(
        () => page(deep),
        () => page(),
      );
      expect([scope.kind, ratio > 3 ? ratio : 'cheap']).toEqual([scope.kind, 'cheap']);
      const back = (after: Place) => listNewerPlaces(read, scope, { now: NOW, limit: 21, after });
      const backRatio = await costRatio(
        () => back({ number: 29_000, publishAt: NOW - 1000 }),
        () => back({ number: 1, publishAt: NOW - 30_000 + 1 }),
      );
      expect([scope.kind, backRatio > 3 ? backRatio : 'cheap']).toEqual([scope.kind, 'cheap']);
    }
  });
});

describe('lists of one thing', () => {
  it('hold nothing of another', async () => {
    await put({ number: 1, publishAt: MORNING }, { sectionId: 'thoi-su', topSectionId: 'thoi-su' }, ['gao']);
    await put({ number: 2, publishAt: MORNING }, { sectionId: 'kinh-te' }, ['lua', 'gao']);
    const numbers = async (scope: PublishedScope) =>
      (await listPublished(read, scope, { now: NOW, limit: 9 })).map((row) => row.number);
    expect(await numbers({ kind: 'section', id: 'thoi-su' })).toEqual([1]);
    expect(await numbers({ kind: 'section', id: 'nong-nghiep' })).toEqual([]);
    expect(await numbers({ kind: 'top_section', id: 'kinh-te' })).toEqual([2]);
    expect(await numbers({ kind: 'tag', slug: 'gao' })).toEqual([2, 1]);
    expect(await numbers({ kind: 'tag', slug: 'lua' })).toEqual([2]);
    expect(await numbers({ kind: 'story_kind', slug: 'photo' })).toEqual([2, 1]);
    expect(await numbers({ kind: 'story_kind', slug: 'video' })).toEqual([]);
    expect(await numbers({ kind: 'contributor', slug: "' OR 1=1 --" })).toEqual([]);
  });
});

describe('single editions', () => {
  it('are there from their moment on, to the millisecond', async () => {
    await put({ number: 1, publishAt: MORNING });
    expect(await findPublishedArticle(read, 1, MORNING - 1)).toBeUndefined();
    expect(await findPublishedArticle(read, 1, MORNING)).toMatchObject({ number: 1, headline: 'Lúa' });
    expect(await listPublishedByNumbers(read, [1, 2], MORNING - 1)).toEqual([]);
    expect(await listPublishedByNumbers(read, [1, 2, 1], MORNING)).toHaveLength(1);
    expect(await listPublishedByNumbers(read, [], MORNING)).toEqual([]);
  });

  it('are replaced whole, lists too', async () => {
    await put({ number: 1, publishAt: MORNING }, {}, ['lua', 'gao']);
    await put({ number: 1, publishAt: MORNING }, { headline: 'Gạo' }, ['gao']);
    expect(await findPublishedArticle(read, 1, NOW)).toMatchObject({ headline: 'Gạo' });
    expect(await listPublished(read, { kind: 'tag', slug: 'lua' }, { now: NOW, limit: 9 })).toEqual([]);
    expect(await findPublishedName(read, 'tag', 'lua', NOW)).toBeUndefined();
  });

  it('lend their tags and contributors a name only from their moment on', async () => {
    await put({ number: 1, publishAt: MORNING });
    expect(await findPublishedName(read, 'tag', 'lua', MORNING - 1)).toBeUndefined();
    expect(await findPublishedName(read, 'tag', 'lua', MORNING)).toBe('LUA');
    expect(await findPublishedName(read, 'contributor', 'an', MORNING)).toBe('Ân');
    expect(await findPublishedName(read, 'contributor', 'lua', MORNING)).toBeUndefined();
  });
});

describe('related by tags', () => {
  const related = async (number: number, slugs: readonly string[], now = NOW, limit = 9) =>
    (await listPublishedWithTags(read, { number, slugs, now, limit })).map((row) => row.number);

  it('come with more shared tags first, never the article itself, and at most as many as asked', async () => {
    await put({ number: 1, publishAt: MORNING }, {}, ['lua', 'gao', 'gia']);
    await put({ number: 2, publishAt: MORNING + 1 }, {}, ['lua']);
    await put({ number: 3, publishAt: MORNING + 2 }, {}, ['lua', 'gao']);
    await put({ number: 4, publishAt: MORNING + 3 }, {}, ['gia']);
    await put({ number: 5, publishAt: MORNING + 4 }, {}, ['ca']);
    expect(await related(1, ['lua', 'gao', 'gia'])).toEqual([3, 4, 2]);
    expect(await related(1, ['lua', 'gao', 'gia'], NOW, 1)).toEqual([3]);
    expect(await related(1, [])).toEqual([]);
  });

  it('come not before their moment', async () => {
    await put({ number: 2, publishAt: NOW + 1 });
    expect(await related(1, ['lua'])).toEqual([]);
    expect(await related(1, ['lua'], NOW + 1)).toEqual([2]);
  });
});

describe('the first moment of the archive', () => {
  it('is that of the oldest article that readers may see', async () => {
    expect(await findFirstPublishAt(read, NOW)).toBeUndefined();
    await put({ number: 1, publishAt: MORNING });
    await put({ number: 2, publishAt: MORNING - 5 });
    expect(await findFirstPublishAt(read, MORNING - 6)).toBeUndefined();
    expect(await findFirstPublishAt(read, NOW)).toBe(MORNING - 5);
  });
});

describe('the last moment at which something appeared by itself', () => {
  it('is the latest that has come, and never one that is still to come', async () => {
    expect(await findLastPublishAt(read, NOW)).toBeUndefined();
    await put({ number: 1, publishAt: MORNING });
    await put({ number: 2, publishAt: NOW + 5 });
    await put({ number: 3, publishAt: NOW + 3 });
    expect(await findLastPublishAt(read, MORNING - 1)).toBeUndefined();
    expect(await findLastPublishAt(read, NOW + 2)).toBe(MORNING);
    expect(await findLastPublishAt(read, NOW + 3)).toBe(NOW + 3);
    expect(await findLastPublishAt(read, NOW + 9)).toBe(NOW + 5);
  });
});
