import { afterEach, beforeEach, expect, it } from 'vitest';
import { MORNING, type Newsroom, openNewsroom } from '#server/fixture.test-support.ts';
import { listChanges, listCorrections, listCorrectionsOf } from './published-corrections.ts';
import { plansOf } from './work.test-support.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

it('corrections and changes are answered from an index without sorting', async () => {
  const plans = await plansOf(newsroom.file, async (watched) => {
    await listCorrections(watched, { now: MORNING, limit: 21, before: { at: MORNING, number: 7 } });
    await listCorrectionsOf(watched, 7);
    await listChanges(watched, 7, MORNING);
  });
  expect(plans).toHaveLength(3);
  for (const plan of plans) {
    expect(plan).toMatch(/^SEARCH published_(?:correction|change) USING (?:INDEX|COVERING INDEX|PRIMARY KEY)/u);
    expect(plan).not.toMatch(/TEMP B-TREE|SCAN/u);
  }
});
