import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addViews } from '#db/metrics/queries.ts';
import { findContentVersion } from '#db/queries/published.ts';
import { hourOf } from '#domain/views/hours.ts';
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
import { readMostRead, readMostReadShortly } from '../published/most-read.ts';
import { readSite } from '../published/site.ts';
import { rankViews } from './rank-views.ts';
import { openMetrics } from './views.test-support.ts';

let newsroom: Newsroom;
let metrics: ReturnType<typeof openMetrics>;

beforeEach(async () => {
  newsroom = await openNewsroom();
  metrics = openMetrics(newsroom);
});
afterEach(() => {
  metrics.close();
  newsroom.close();
});

const NOW = MORNING + DAY;
const read = (number: number, views: number, at = NOW) =>
  metrics.tx((tx) => addViews(tx, [{ number, sectionId: 'thoi-su', hour: hourOf(at), views }]));
const rankAt = (now: number) => rankViews(newsroom.at(now), metrics);
const version = () => findContentVersion(newsroom.store.read);

async function mostRead(period: 'day' | 'week', now = NOW): Promise<readonly number[]> {
  const reader = newsroom.readerAt(now);
  return (await readMostRead(reader, await readSite(reader), period)).map((card) => card.number);
}

async function publishSome(count: number): Promise<readonly number[]> {
  const numbers: number[] = [];
  for (let index = 0; index < count; index += 1) numbers.push((await publishText(newsroom, {}, MORNING)).number);
  return numbers;
}

describe('what is read most', () => {
  it('is ranked by the views of a day and of a week', async () => {
    const [one = 0, two = 0, three = 0] = await publishSome(3);
    await read(one, 5);
    await read(two, 9);
    await read(three, 50, NOW - 2 * DAY);
    await read(one, 1, NOW - 23 * HOUR);
    await read(one, 1000, NOW - 200 * HOUR);
    expect(await rankAt(NOW)).toEqual(['day', 'week']);
    expect(await mostRead('day')).toEqual([two, one]);
    expect(await mostRead('week')).toEqual([three, two, one]);
  });

  it('never names what readers cannot see: drafts, what is scheduled, and numbers that never were', async () => {
    const [seen = 0] = await publishSome(1);
    const draft = await writeDraft(newsroom, newsroom.actors.reporter);
    const scheduled = await writeDraft(newsroom, newsroom.actors.reporter);
    const request = { ...scheduled, move: 'schedule', publishAt: NOW + HOUR } as const;
    granted(await publishArticle(newsroom.at(NOW), newsroom.actors.chief, request));
    for (const number of [seen, draft.number, scheduled.number, 424242]) await read(number, 9);
    await rankAt(NOW);
    expect(await mostRead('day')).toEqual([seen]);
    expect(await mostRead('day', NOW + 2 * HOUR)).toEqual([seen]);
  });

  it('loses a withdrawn article at once and has the next one in its place', async () => {
    const article = await publishText(newsroom, {}, MORNING);
    const others = await publishSome(21);
    for (const [index, number] of [article.number, ...others].entries()) await read(number, 100 - index);
    await rankAt(NOW);
    expect((await mostRead('day'))[0]).toBe(article.number);
    const before = await version();
    granted(await withdrawArticle(newsroom.at(NOW), newsroom.actors.chief, { ...article, reason: 'Sai.' }));
    expect(await mostRead('day')).toEqual(others.slice(0, 20));
    expect(await version()).toBeGreaterThan(before);
  });

  it('keeps its place through an update of the article', async () => {
    const article = await publishText(newsroom, {}, MORNING);
    await read(article.number, 3);
    await rankAt(NOW);
    const update = { number: article.number, version: article.version, move: 'update' } as const;
    granted(await publishArticle(newsroom.at(NOW), newsroom.actors.chief, update));
    expect(await mostRead('day')).toEqual([article.number]);
  });

  it('is empty, without a row, when nothing was read', async () => {
    expect(await rankAt(NOW)).toEqual([]);
    expect(await rowsOf(newsroom, 'published_ranking')).toEqual([]);
    const [one = 0] = await publishSome(1);
    await read(one, 1);
    await rankAt(NOW + 10 * MINUTE);
    expect(await mostRead('day')).toEqual([one]);
    expect(await rankAt(NOW + 2 * DAY)).toEqual(['day']);
    expect(await mostRead('day')).toEqual([]);
    expect(await mostRead('week')).toEqual([one]);
  });
});

describe('the pages in memory', () => {
  it('become void only when the order changed, and no oftener than every ten minutes', async () => {
    const [one = 0, two = 0] = await publishSome(2);
    await read(one, 5);
    await read(two, 4);
    await rankAt(NOW);
    const before = await version();
    await read(one, 5);
    expect(await rankAt(NOW + 10 * MINUTE)).toEqual([]);
    expect(await version()).toBe(before);
    await read(two, 50);
    expect(await rankAt(NOW + 20 * MINUTE - 1)).toEqual([]);
    expect(await mostRead('day')).toEqual([one, two]);
    expect(await rankAt(NOW + 20 * MINUTE)).toEqual(['day', 'week']);
    expect(await mostRead('day')).toEqual([two, one]);
    expect(await version()).toBeGreaterThan(before);
  });

  it('are ranked by one of several processes, and by the first one at its start', async () => {
    const [one = 0] = await publishSome(1);
    await read(one, 5);
    const all = await Promise.all([1, 2, 3].map(() => rankAt(NOW)));
    expect(all.filter((changed) => changed.length > 0)).toHaveLength(1);
    const [two = 0] = await publishSome(1);
    await read(two, 9);
    expect(await rankViews(newsroom.at(NOW + 1), metrics, { isFirst: true })).toEqual(['day', 'week']);
  });

  it('are not without a ranking for long after a clock that was wrong', async () => {
    const [one = 0] = await publishSome(1);
    await read(one, 5);
    await rankAt(NOW + 1000 * DAY);
    expect(await rankAt(NOW)).toEqual(['day', 'week']);
  });
});

describe('the short list', () => {
  const shortly = async (except?: number) => {
    const reader = newsroom.readerAt(NOW);
    return (await readMostReadShortly(reader, await readSite(reader), except)).map((card) => card.number);
  };

  it('names five, of the week when the day has too few, and never the article itself', async () => {
    const numbers = await publishSome(7);
    for (const [index, number] of numbers.entries()) await read(number, 100 - 2 * index, NOW - 2 * DAY);
    for (const number of numbers.slice(2, 7)) await read(number, 1);
    await rankAt(NOW);
    expect(await shortly()).toEqual(numbers.slice(2, 7).toReversed());
    expect(await shortly(numbers[3])).toEqual(numbers.filter((number) => number !== numbers[3]).slice(0, 5));
  });

  it('is not there when too little was read', async () => {
    for (const number of await publishSome(4)) await read(number, 3);
    await rankAt(NOW);
    expect(await shortly()).toEqual([]);
  });
});
