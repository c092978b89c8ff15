import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishArticle } from '../article/publish-article.ts';
import {
  DAY,
  granted,
  HOUR,
  MORNING,
  type Newsroom,
  openNewsroom,
  publishText,
  writeDraft,
} from '../fixture.test-support.ts';
import { readValidity } from './validity.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

/** 02/06/2020 - 00:00 in the newspaper's time. */
const MIDNIGHT = Date.UTC(2020, 5, 1, 17);
const at = (now: number) => readValidity(newsroom.readerAt(now));

describe('what a reader’s page is valid for', () => {
  it('stays the same as long as nothing happens on one day', async () => {
    await publishText(newsroom, {}, MORNING);
    expect(await at(MORNING + HOUR)).toBe(await at(MORNING));
    expect(await at(MIDNIGHT + DAY - 1)).toBe(await at(MORNING));
  });

  it('ends at local midnight, when the date in the masthead changes', async () => {
    expect(await at(MIDNIGHT)).not.toBe(await at(MIDNIGHT - 1));
  });

  it('ends with every publication', async () => {
    const before = await at(MORNING);
    await publishText(newsroom, {}, MORNING);
    expect(await at(MORNING)).not.toBe(before);
  });

  it('ends when a schedule’s moment comes, though nobody writes anything', async () => {
    const draft = await writeDraft(newsroom, newsroom.actors.reporter);
    const moment = MORNING + HOUR;
    const request = { ...draft, move: 'schedule', publishAt: moment } as const;
    granted(await publishArticle(newsroom.at(MORNING), newsroom.actors.chief, request));
    expect(await at(moment - 1)).toBe(await at(MORNING));
    expect(await at(moment)).not.toBe(await at(moment - 1));
  });

  it('lasts through the newsroom’s own work', async () => {
    const before = await at(MORNING);
    await writeDraft(newsroom, newsroom.actors.reporter);
    expect(await at(MORNING)).toBe(before);
  });
});
