import { afterEach, beforeEach, expect, it } from 'vitest';
import { findContentVersion } from '#db/queries/published.ts';
import { HOUR, MORNING, type Newsroom, openNewsroom, rowsOf } from '../fixture.test-support.ts';
import { countHit, writeHits } from './count-hits.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

it('counts are added up and written together, and no page of a reader’s is void for them', async () => {
  const version = await findContentVersion(newsroom.store.read);
  countHit('/cu', MORNING);
  countHit('/cu', MORNING + HOUR);
  countHit('/khac', MORNING);
  await writeHits(newsroom);
  countHit('/cu', MORNING);
  await writeHits(newsroom);
  await writeHits(newsroom);
  expect(await rowsOf(newsroom, 'redirect_hit')).toEqual([
    { address: '/cu', hits: 3, last_at: MORNING + HOUR },
    { address: '/khac', hits: 1, last_at: MORNING },
  ]);
  expect(await findContentVersion(newsroom.store.read)).toBe(version);
});

it('counts that could not be written are written the next time', async () => {
  countHit('/cu', MORNING);
  const broken = { ...newsroom.store, tx: () => Promise.reject(new Error('disk full')) };
  const writing = writeHits({ store: broken });
  countHit('/cu', MORNING + 1);
  await expect(writing).rejects.toThrow('disk full');
  await writeHits(newsroom);
  expect(await rowsOf(newsroom, 'redirect_hit')).toEqual([{ address: '/cu', hits: 2, last_at: MORNING + 1 }]);
});
