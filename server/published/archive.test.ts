import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plansOf } from '#db/queries/work.test-support.ts';
import { fromLocal } from '#domain/dates.ts';
import { type Newsroom, openNewsroom, publishText } from '../fixture.test-support.ts';
import { findArchiveSpan, findNewestDay, readCalendar } from './archive.ts';

let newsroom: Newsroom;

/** A local moment such as `2020-06-02 06:17`. */
function at(text: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/u).map(Number);
  return fromLocal({ year, month, day, hour, minute }) ?? Number.NaN;
}

const NOW = at('2020-07-20 12:00');

beforeAll(async () => {
  newsroom = await openNewsroom();
  for (const moment of [
    '2019-12-31 23:59',
    '2020-06-02 00:00',
    '2020-06-02 06:17',
    '2020-06-02 23:59',
    '2020-06-30 23:59',
    '2020-07-01 00:00',
  ])
    await publishText(newsroom, {}, at(moment));
});
afterAll(() => newsroom.close());

async function calendarOf(date: string, now = NOW) {
  const reader = newsroom.readerAt(now);
  const span = await findArchiveSpan(reader, date.split('/'));
  return span && readCalendar(reader, span);
}

describe('the archive', () => {
  it('tells the local days of a month that have articles, and where the next ones are', async () => {
    expect(await calendarOf('2020/06/02')).toEqual({
      year: 2020,
      month: 6,
      days: new Set([30, 2]),
      earlierMonth: '/ngay/2019/12',
      laterMonth: '/ngay/2020/07',
      earlierDay: '/ngay/2019/12/31',
      laterDay: '/ngay/2020/06/30',
    });
    expect(await calendarOf('2019/12')).toMatchObject({
      days: new Set([31]),
      earlierMonth: undefined,
      laterMonth: '/ngay/2020/06',
    });
    expect(await calendarOf('2020/03/15')).toMatchObject({
      days: new Set(),
      earlierDay: '/ngay/2019/12/31',
      laterDay: '/ngay/2020/06/02',
      earlierMonth: '/ngay/2019/12',
      laterMonth: '/ngay/2020/06',
    });
  });

  it('tells nothing of what is still to come', async () => {
    const now = at('2020-06-30 23:58');
    expect(await calendarOf('2020/06/02', now)).toMatchObject({
      days: new Set([2]),
      laterDay: undefined,
      laterMonth: undefined,
    });
    expect(await findNewestDay(newsroom.readerAt(now))).toBe('/ngay/2020/06/02');
    expect(await findNewestDay(newsroom.readerAt(now + 60_000))).toBe('/ngay/2020/06/30');
    expect(await findNewestDay(newsroom.readerAt(at('2019-12-31 23:58')))).toBeUndefined();
  });

  it('goes from the first article’s day to today', async () => {
    expect(await calendarOf('2019/12/30')).toBeUndefined();
    expect(await calendarOf('2019/11')).toBeUndefined();
    expect(await calendarOf('2020/07/20')).toBeDefined();
    expect(await calendarOf('2020/07/21')).toBeUndefined();
    expect(await calendarOf('2020/08')).toBeUndefined();
  });

  it('is found through the time index alone, a step for each day that has articles', async () => {
    const plans = await plansOf(newsroom.file, async (watched) => {
      const reader = { ...newsroom.readerAt(NOW), connection: watched };
      const span = await findArchiveSpan(reader, ['2020', '06', '02']);
      if (span) await readCalendar(reader, span);
    });
    expect(plans.length).toBeLessThan(9);
    for (const plan of plans)
      expect(plan).toMatch(
        /^SEARCH published_article USING COVERING INDEX published_article_time \(publish_at[<>]\?\)$/u,
      );
  });
});
