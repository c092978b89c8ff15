import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '#server/fixture.test-support.ts';
import { findStorylineOf } from './published-storylines.ts';
import { plansOf } from './work.test-support.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

describe('the running story of an article', () => {
  it('is found from an index', async () => {
    const plans = await plansOf(newsroom.file, async (watched) => {
      await findStorylineOf(watched, 7);
    });
    expect(plans).toEqual(['SEARCH published_storyline USING INDEX published_storyline_number (number=?)']);
  });
});
