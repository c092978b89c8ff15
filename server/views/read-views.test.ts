import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addViews } from '#db/metrics/queries.ts';
import { StoreUnusableError } from '#db/store.ts';
import { hourOf } from '#domain/views/hours.ts';
import { totalOf } from '#domain/views/series.ts';
import { DAY, HOUR, MORNING, type Newsroom, openNewsroom, publishText, writeDraft } from '../fixture.test-support.ts';
import { foldViews } from './fold-views.ts';
import { readArticleViews, readViewBoard, readViewedHeadline } from './read-views.ts';
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

/** 03/06/2020 - 06:17: the local day is six hours old. */
const NOW = MORNING + DAY;
const read = (number: number, views: number, ago: number, sectionId = 'thoi-su') =>
  metrics.tx((tx) => addViews(tx, [{ number, sectionId, hour: hourOf(NOW - ago), views }]));

async function boardAt(now = NOW) {
  const board = await readViewBoard(newsroom.at(now), () => metrics);
  if (!board) throw new Error('no board');
  return board;
}

describe('the newsroom’s charts', () => {
  it('count a subsection’s views for its section, and everything for the paper', async () => {
    await read(1, 3, 0, 'nong-nghiep');
    await read(2, 4, 0, 'kinh-te');
    await read(3, 5, 10 * HOUR, 'xa-hoi');
    await read(3, 9, 40 * DAY, 'xa-hoi');
    const { paper, sections } = await boardAt();
    expect(sections.map(({ id, today, month }) => [id, today, month])).toEqual([
      ['thoi-su', 0, 0],
      ['kinh-te', 7, 7],
      ['xa-hoi', 0, 5],
    ]);
    expect([paper.today, paper.month, totalOf(paper.hours)]).toEqual([7, 12, 12]);
  });

  it('name what is read most today: only what readers can see, most first, not yesterday’s', async () => {
    const one = await publishText(newsroom, { headline: 'Một' });
    const two = await publishText(newsroom, { headline: 'Hai' });
    const old = await publishText(newsroom, { headline: 'Hôm qua' });
    const draft = await writeDraft(newsroom, newsroom.actors.reporter);
    await read(one.number, 3, 0);
    await read(two.number, 4, 5 * HOUR);
    await read(old.number, 100, 7 * HOUR);
    await read(draft.number, 100, 0);
    expect((await boardAt()).top).toEqual([
      { number: two.number, headline: 'Hai', views: 4 },
      { number: one.number, headline: 'Một', views: 3 },
    ]);
  });

  it('know all of an article’s views, also those whose hours are folded', async () => {
    await read(1, 3, 0);
    await read(1, 4, 20 * HOUR);
    await read(1, 5, 100 * DAY);
    while (await foldViews(metrics, NOW));
    const views = await readArticleViews(() => metrics, 1, NOW);
    expect(views).toMatchObject({ today: 3, total: 12 });
    expect([views?.hours.length, views?.days.length, totalOf(views?.hours ?? []), totalOf(views?.days ?? [])]).toEqual([
      48, 30, 7, 7,
    ]);
  });

  it('name the headline that readers see, and none of what they cannot', async () => {
    const seen = await publishText(newsroom, { headline: 'Thấy được' });
    const draft = await writeDraft(newsroom, newsroom.actors.reporter);
    expect(await readViewedHeadline(newsroom.at(NOW), seen.number)).toBe('Thấy được');
    expect(await readViewedHeadline(newsroom.at(NOW), draft.number)).toBeUndefined();
  });

  it('are not there when the counters cannot be opened, and break nothing', async () => {
    const broken = () => {
      throw new StoreUnusableError('no file');
    };
    expect(await readViewBoard(newsroom.at(NOW), broken)).toBeUndefined();
    expect(await readArticleViews(broken, 1, NOW)).toBeUndefined();
  });
});
