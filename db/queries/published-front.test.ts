import { afterEach, beforeEach, expect, it } from 'vitest';
import { MORNING, type Newsroom, openNewsroom } from '#server/fixture.test-support.ts';
import { listFrontPage } from './published-front.ts';
import { listRanking } from './published-views.ts';
import { plansOf } from './work.test-support.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

it('what was chosen by hand or counted up is looked up by number, however many articles there are', async () => {
  const plans = await plansOf(newsroom.file, async (watched) => {
    await listFrontPage(watched, MORNING);
    await listRanking(watched, 'day', { now: MORNING, limit: 9 });
  });
  const byNumber = 'SEARCH published_article USING INTEGER PRIMARY KEY (rowid=?)';
  expect(plans).toEqual([
    `SCAN front_page_slot\n${byNumber}`,
    `SEARCH published_ranking USING INDEX sqlite_autoindex_published_ranking_1 (period=?)\n${byNumber}`,
  ]);
});
