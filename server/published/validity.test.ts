import Database from 'better-sqlite3';
import fc from 'fast-check';
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
import { readValidity, readValidityQuickly, standingValidity } from './validity.ts';

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

describe('the same, asked on every request', () => {
  const quicklyAt = (now: number, changes = newsroom.store.changes) =>
    readValidityQuickly({ ...newsroom.readerAt(now), changes });

  /** Publishes for a later moment and answers that moment. */
  async function scheduleFor(moment: number): Promise<number> {
    const draft = await writeDraft(newsroom, newsroom.actors.reporter);
    const request = { ...draft, move: 'schedule', publishAt: moment } as const;
    granted(await publishArticle(newsroom.at(MORNING), newsroom.actors.chief, request));
    return moment;
  }

  it('is told at once what this process committed', async () => {
    const before = await quicklyAt(MORNING);
    await publishText(newsroom, {}, MORNING);
    expect(await quicklyAt(MORNING)).not.toBe(before);
    expect(await quicklyAt(MORNING)).toBe(await at(MORNING));
  });

  it('is told at once what another process committed, and nothing before its commit', async () => {
    const before = await quicklyAt(MORNING);
    const other = new Database(newsroom.file);
    try {
      other.exec('BEGIN IMMEDIATE; UPDATE site_state SET content_version = content_version + 1');
      expect(await quicklyAt(MORNING)).toBe(before);
      other.exec('COMMIT');
      expect(await quicklyAt(MORNING)).not.toBe(before);
      expect(await quicklyAt(MORNING)).toBe(await at(MORNING));
    } finally {
      other.close();
    }
  });

  it('asks the tables only when somebody committed something', async () => {
    const unmoved = () => 7;
    const before = await quicklyAt(MORNING, unmoved);
    await publishText(newsroom, {}, MORNING);
    expect(await quicklyAt(MORNING, unmoved)).toBe(before);
    expect(await quicklyAt(MORNING, () => 8)).not.toBe(before);
  });

  it('ends when an edition’s moment comes, though nobody commits anything', async () => {
    const moment = await scheduleFor(MORNING + HOUR);
    await scheduleFor(MORNING + 2 * HOUR);
    const before = await quicklyAt(MORNING);
    expect(await quicklyAt(moment - 1)).toBe(before);
    const after = await quicklyAt(moment);
    expect(after).not.toBe(before);
    expect(await quicklyAt(moment + HOUR - 1)).toBe(after);
    expect(await quicklyAt(moment + HOUR)).not.toBe(after);
  });

  it('ends at local midnight, each day', async () => {
    for (const midnight of [MIDNIGHT, MIDNIGHT + DAY, MIDNIGHT + 2 * DAY]) {
      const before = await quicklyAt(midnight - 1);
      expect(await quicklyAt(midnight)).not.toBe(before);
    }
  });

  it('goes back with a clock that steps back: what has not come yet is not shown', async () => {
    const moment = await scheduleFor(MORNING + HOUR);
    const before = await quicklyAt(moment - 1);
    const after = await quicklyAt(moment);
    expect(await quicklyAt(moment - 1)).toBe(before);
    expect(await quicklyAt(moment)).toBe(after);
    expect(await quicklyAt(moment - DAY)).toBe(await at(moment - DAY));
  });

  it('is of the database that is asked, whatever another one said before', async () => {
    const second = await openNewsroom();
    try {
      await publishText(second, {}, MORNING);
      const unmoved = () => 7;
      await quicklyAt(MORNING, unmoved);
      expect(await readValidityQuickly({ ...second.readerAt(MORNING), changes: unmoved })).toBe(
        await readValidity(second.readerAt(MORNING)),
      );
    } finally {
      second.close();
    }
  });

  it('is at every moment, in any order, what a full look says', async () => {
    for (const hours of [1, 2, 30]) await scheduleFor(MORNING + hours * HOUR);
    const moments = fc.array(
      fc.integer({ min: -3 * 48, max: 48 * 3 }).map((halves) => MORNING + (halves * HOUR) / 2),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(moments, async (times) => {
        for (const now of times) expect(await quicklyAt(now)).toBe(await at(now));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the answer that stands', () => {
  const asking = (now: number, changes = newsroom.store.changes) => ({ ...newsroom.readerAt(now), changes });

  it('is there once it has been read, and only then', async () => {
    expect(standingValidity(asking(MORNING))).toBeUndefined();
    const read = await readValidityQuickly(asking(MORNING));
    expect(standingValidity(asking(MORNING))).toBe(read);
  });

  it('is gone with the first request that comes in after a commit, of this process or another', async () => {
    const other = new Database(newsroom.file);
    try {
      for (const commit of [
        () => publishText(newsroom, {}, MORNING),
        () => other.exec('UPDATE site_state SET content_version = content_version + 1'),
      ]) {
        const read = await readValidityQuickly(asking(MORNING));
        expect(standingValidity(asking(MORNING))).toBe(read);
        await commit();
        expect(standingValidity(asking(MORNING))).toBeUndefined();
      }
    } finally {
      other.close();
    }
  });

  it('ends when the clock alone changes a page', async () => {
    const read = await readValidityQuickly(asking(MIDNIGHT - 1));
    expect(standingValidity(asking(MIDNIGHT - 1))).toBe(read);
    expect(standingValidity(asking(MIDNIGHT))).toBeUndefined();
  });
});
