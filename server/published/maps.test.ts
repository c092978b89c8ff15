import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceRanking } from '#db/queries/editions.ts';
import { listMapRows, listPublishedMonths } from '#db/queries/published-maps.ts';
import { plansOf } from '#db/queries/work.test-support.ts';
import { type Block, EMPTY_BODY, plainParagraph } from '#domain/body/document.ts';
import { localMonth } from '#domain/dates.ts';
import { parseXml } from '#domain/feeds/xml.test-support.ts';
import { publishArticle } from '../article/publish-article.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import {
  DAY,
  granted,
  HOUR,
  MINUTE,
  MORNING,
  type Newsroom,
  openNewsroom,
  publishText,
  rowsOf,
  writeDraft,
} from '../fixture.test-support.ts';
import { hasMap, MAP_SIZE, readMap } from './maps.ts';
import { readSite } from './site.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const JUNE = localMonth(2020, 6);
const NOW = MORNING + DAY;

async function mapAt(path: string, now = NOW) {
  const reader = newsroom.readerAt(now);
  const map = await readMap(reader, await readSite(reader), path);
  expect(await hasMap(reader, path)).toBe(map !== undefined);
  return map === undefined ? undefined : parseXml(map);
}

/** The numbers of the articles on a map. */
const numbersOn = async (path: string, now = NOW) =>
  (await mapAt(path, now))?.all('map:url/map:loc').map((address) => Number(/-a(\d+)\.html$/u.exec(address)?.[1]));

/** The maps that the index lists, with their dates. */
async function listed(now = NOW) {
  const index = await mapAt('/sitemap.xml', now);
  return Object.fromEntries(
    (index?.each('map:sitemap') ?? []).map((map) => [
      map.one('map:loc')?.replace('https://bao.example/sitemap/', ''),
      map.one('map:lastmod'),
    ]),
  );
}

/** Editions of the numbers from `first`, one each minute from `from` on. */
async function putMany(first: number, count: number, from: number): Promise<void> {
  await newsroom.store.tx(async (tx) =>
    tx.run(sql`WITH RECURSIVE counted(n) AS (VALUES (0) UNION ALL SELECT n + 1 FROM counted WHERE n < ${count - 1})
      INSERT INTO published_article (number, slug, section_id, top_section_id, kicker, headline, share_title, lead,
        dateline, source, body, media, credits, tags, publish_at)
      SELECT ${first} + n, 'lua', 'nong-nghiep', 'kinh-te', '', 'Lúa', '', '', '', '', '{}', '{}', '[]', '[]', ${from} + n
      FROM counted`),
  );
}

describe('the maps of months', () => {
  it('hold each article in its local month', async () => {
    const before = await publishText(newsroom, {}, JUNE.from - 1);
    const first = await publishText(newsroom, {}, JUNE.from);
    const last = await publishText(newsroom, {}, JUNE.until - 1);
    const after = await publishText(newsroom, {}, JUNE.until);
    const now = JUNE.until + DAY;
    expect(await numbersOn('/sitemap/2020-05.xml', now)).toEqual([before.number]);
    expect(await numbersOn('/sitemap/2020-06.xml', now)).toEqual([first.number, last.number]);
    expect(await numbersOn('/sitemap/2020-07.xml', now)).toEqual([after.number]);
    expect(Object.keys(await listed(now))).toEqual([
      'tin-tuc.xml',
      'chuyen-muc.xml',
      '2020-07.xml',
      '2020-06.xml',
      '2020-05.xml',
    ]);
  });

  it('know the months of any time to the millisecond, also before 1970', async () => {
    const moments = [
      [1969, 12],
      [1970, 1],
      [1965, 3],
      [2024, 2],
      [2100, 2],
    ].flatMap(([year = 0, month = 0]) => {
      const { from, until } = localMonth(year, month);
      return [from, from + 1, until - 1];
    });
    for (const [index, at] of moments.entries()) await putMany(100 + index, 1, at);
    const rows = (await rowsOf(newsroom, 'published_month')).map((row) => [row.starts_at, row.editions]);
    expect(rows).toEqual(
      moments
        .filter((_, index) => index % 3 === 0)
        .toSorted((a, b) => a - b)
        .map((from) => [from, 3]),
    );
  });

  it('lose what is withdrawn in the same transaction, and are dated by it', async () => {
    const mistaken = await publishText(newsroom, {}, MORNING);
    const { number } = await publishText(newsroom, {}, MORNING + MINUTE);
    expect(await numbersOn('/sitemap/2020-06.xml')).toEqual([mistaken.number, number]);
    expect((await listed())['2020-06.xml']).toBe('2020-06-02T06:18:00+07:00');
    granted(await withdrawArticle(newsroom.at(NOW), newsroom.actors.chief, { ...mistaken, reason: 'Sai.' }));
    expect(await numbersOn('/sitemap/2020-06.xml')).toEqual([number]);
    expect(await numbersOn('/sitemap/tin-tuc.xml')).toEqual([number]);
    expect((await listed())['2020-06.xml']).toBe('2020-06-03T06:17:00+07:00');
  });

  it('are gone with the last of their articles', async () => {
    const only = await publishText(newsroom, {}, MORNING);
    granted(await withdrawArticle(newsroom.at(NOW), newsroom.actors.chief, { ...only, reason: 'Sai.' }));
    expect(await mapAt('/sitemap/2020-06.xml')).toBeUndefined();
    expect(Object.keys(await listed())).toEqual(['tin-tuc.xml', 'chuyen-muc.xml']);
  });

  it('never hold a draft, nor an article before its moment', async () => {
    const { chief, reporter } = newsroom.actors;
    await writeDraft(newsroom, reporter);
    const later = await writeDraft(newsroom, reporter);
    const schedule = { ...later, move: 'schedule', publishAt: NOW + HOUR } as const;
    granted(await publishArticle(newsroom.at(MORNING), chief, schedule));
    expect(await mapAt('/sitemap/2020-06.xml')).toBeUndefined();
    expect(Object.keys(await listed())).not.toContain('2020-06.xml');
    expect(await numbersOn('/sitemap/tin-tuc.xml')).toEqual([]);
    expect(await numbersOn('/sitemap/2020-06.xml', NOW + HOUR)).toEqual([later.number]);
    expect((await listed(NOW + HOUR))['2020-06.xml']).toBe('2020-06-03T07:17:00+07:00');
  });

  it('are split before they grow too large, and each article is on one part', { timeout: 60_000 }, async () => {
    await putMany(1000, 2 * MAP_SIZE + 5, JUNE.from);
    const parts = ['2020-06.xml', '2020-06-2.xml', '2020-06-3.xml'];
    expect(Object.keys(await listed())).toEqual(['tin-tuc.xml', 'chuyen-muc.xml', ...parts]);
    const numbers = await Promise.all(parts.map(async (part) => (await numbersOn(`/sitemap/${part}`)) ?? []));
    expect(numbers.map((part) => part.length)).toEqual([MAP_SIZE, MAP_SIZE, 5]);
    expect(numbers.flat()).toEqual(Array.from({ length: 2 * MAP_SIZE + 5 }, (_, index) => 1000 + index));
    expect(await mapAt('/sitemap/2020-06-4.xml')).toBeUndefined();
    // Before the last five have come to light there is no third part.
    const earlier = JUNE.from + 2 * MAP_SIZE - 1;
    expect(Object.keys(await listed(earlier))).toHaveLength(4);
    expect(await mapAt('/sitemap/2020-06-3.xml', earlier)).toBeUndefined();
    // An article that comes in leaves the earlier parts as they are.
    await putMany(90_000, 1, JUNE.until - 1);
    expect(await numbersOn('/sitemap/2020-06.xml', JUNE.until)).toEqual(numbers[0]);
  });

  it('are read from an index alone, and the index of maps counts nothing', async () => {
    const plans = await plansOf(newsroom.file, async (watched) => {
      await listMapRows(watched, { from: 0, until: NOW, skipped: 10, limit: 10 });
      await listPublishedMonths(watched, NOW);
    });
    expect(plans).toEqual([
      expect.stringMatching(
        /^SEARCH published_article USING COVERING INDEX published_article_map \(publish_at>\? AND publish_at<\?\)$/u,
      ),
      expect.stringMatching(/^SEARCH published_month USING INTEGER PRIMARY KEY \(rowid<\?\)$/u),
    ]);
  });
});

describe('the news map', () => {
  it('holds the articles of yesterday and today in newspaper time', async () => {
    const midnight = Date.UTC(2020, 5, 2, 17);
    const old = await publishText(newsroom, {}, midnight - DAY - 1);
    const yesterday = await publishText(newsroom, {}, midnight - DAY);
    const today = await publishText(newsroom, {}, midnight);
    const path = '/sitemap/tin-tuc.xml';
    expect(await numbersOn(path, midnight)).toEqual([today.number, yesterday.number]);
    expect(await numbersOn(path, midnight + DAY - 1)).toEqual([today.number, yesterday.number]);
    expect(await numbersOn(path, midnight - 1)).toEqual([yesterday.number, old.number]);
    expect(await numbersOn(path, midnight + 2 * DAY)).toEqual([]);
    expect(Object.keys(await listed(midnight + 2 * DAY))[0]).toBe('tin-tuc.xml');
  });

  it('holds a thousand at most, the newest', { timeout: 30_000 }, async () => {
    await putMany(1, 1200, MORNING - 1200);
    const numbers = await numbersOn('/sitemap/tin-tuc.xml', MORNING);
    expect([numbers?.length, numbers?.[0], numbers?.at(-1)]).toEqual([1000, 1200, 201]);
  });
});

describe('the map of sections', () => {
  it('dates each by its newest article', async () => {
    await publishText(newsroom, { sectionId: 'nong-nghiep' }, MORNING);
    const map = await mapAt('/sitemap/chuyen-muc.xml');
    const dates = new Map(map?.each('map:url').map((url) => [url.one('map:loc'), url.one('map:lastmod')]));
    for (const path of ['/', '/kinh-te', '/kinh-te/nong-nghiep'])
      expect([path, dates.get(`https://bao.example${path}`)]).toEqual([path, '2020-06-02T06:17:00+07:00']);
    expect(dates.has('https://bao.example/xa-hoi')).toBe(true);
    expect(dates.get('https://bao.example/xa-hoi')).toBeUndefined();
    expect(dates.has('https://bao.example/thong-tin-toa-soan')).toBe(true);
  });

  const sectionsMap = async (now = NOW) => {
    const map = await mapAt('/sitemap/chuyen-muc.xml', now);
    const lines = map?.each('map:url').map((url) => [url.one('map:loc'), url.one('map:lastmod')] as const) ?? [];
    expect(new Set(lines.map(([address]) => address)).size).toBe(lines.length);
    return new Map(lines.map(([address, date]) => [address?.replace('https://bao.example', ''), date]));
  };
  const LISTS = ['/tin-moi', '/chuyen-muc', '/su-kien', '/anh', '/video', '/doc-nhieu', '/doc-nhieu/7-ngay'];

  it('holds every list that has something, and no empty one', async () => {
    const empty = await sectionsMap();
    expect(LISTS.filter((path) => empty.has(path))).toEqual(['/tin-moi', '/chuyen-muc']);
    const film: Block = { type: 'embed', attrs: { provider: 'youtube', id: 'x', title: '' } };
    const body = { ...EMPTY_BODY, content: [plainParagraph('Lúa.'), film] };
    const { number } = await publishText(newsroom, { storyline: 'Hạn mặn', body }, MORNING);
    const late = await publishText(newsroom, { storyline: 'Cầu mới' }, MORNING + MINUTE);
    await newsroom.store.tx((tx) => replaceRanking(tx, 'week', { numbers: [number], countedAt: NOW }));
    const map = await sectionsMap();
    const [first, second] = ['2020-06-02T06:17:00+07:00', '2020-06-02T06:18:00+07:00'];
    expect(LISTS.flatMap((path) => (map.has(path) ? [[path, map.get(path)]] : []))).toEqual([
      ['/tin-moi', second],
      ['/chuyen-muc', second],
      ['/su-kien', second],
      ['/video', first],
      ['/doc-nhieu/7-ngay', undefined],
    ]);
    expect([map.get('/su-kien/han-man'), map.get('/su-kien/cau-moi')]).toEqual([first, second]);
    granted(await withdrawArticle(newsroom.at(NOW), newsroom.actors.chief, { ...late, reason: 'Sai.' }));
    const after = await sectionsMap();
    expect([after.has('/su-kien/cau-moi'), after.get('/su-kien')]).toEqual([false, first]);
  });

  it('knows no running story before its first article comes to light', async () => {
    const draft = await writeDraft(newsroom, newsroom.actors.reporter, { storyline: 'Mùa lễ hội' });
    const schedule = { ...draft, move: 'schedule', publishAt: NOW + HOUR } as const;
    granted(await publishArticle(newsroom.at(MORNING), newsroom.actors.chief, schedule));
    expect([...(await sectionsMap()).keys()].filter((path) => path?.startsWith('/su-kien'))).toEqual([]);
    expect((await sectionsMap(NOW + HOUR)).get('/su-kien/mua-le-hoi')).toBe('2020-06-03T07:17:00+07:00');
  });
});
