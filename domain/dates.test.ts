import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateLine,
  formatTime,
  fromLocal,
  fromLocalField,
  localMidnight,
  localWeekday,
  sameLocalDay,
  toLocal,
  toLocalField,
  toLocalIso,
} from './dates.ts';

const MINUTE = 60_000;
const JUNE_2_2020 = Date.UTC(2020, 5, 1, 23, 17);

/** Independent oracle: ICU's rules for the zone. Since 1976 it has been UTC+7 without a break. */
const icu = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  weekday: 'short',
});

function oracle(at: number) {
  const parts = new Map(icu.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return {
    date: `${part('day')}/${part('month')}/${part('year')}`,
    time: `${part('hour')}:${part('minute')}`,
    iso: `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`,
    weekday: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part('weekday')),
  };
}

const moment = fc.integer({ min: Date.UTC(1976, 0, 1), max: Date.UTC(2199, 11, 31) });
const anyMinute = fc
  .integer({ min: Date.UTC(1900, 0, 2) / MINUTE, max: Date.UTC(2200, 11, 30) / MINUTE })
  .map((minutes) => minutes * MINUTE);

describe('printing', () => {
  it('prints the date line of the page it all started from', () => {
    expect(formatDateLine(JUNE_2_2020)).toBe('02/06/2020 - 06:17');
    expect(toLocalIso(JUNE_2_2020)).toBe('2020-06-02T06:17:00+07:00');
    expect(toLocalField(JUNE_2_2020)).toBe('2020-06-02T06:17');
    expect(localWeekday(JUNE_2_2020)).toBe(2);
  });

  it('agrees with ICU about Asia/Ho_Chi_Minh at any moment', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const expected = oracle(at);
        expect(formatDate(at)).toBe(expected.date);
        expect(formatTime(at)).toBe(expected.time);
        expect(formatDateLine(at)).toBe(`${expected.date} - ${expected.time}`);
        expect(toLocalField(at)).toBe(expected.iso);
        expect(toLocalIso(at)).toBe(`${expected.iso}:00+07:00`);
        expect(localWeekday(at)).toBe(expected.weekday);
      }),
      { numRuns: 300 },
    );
  });

  it('names the same minute to machines as to people', () => {
    fc.assert(
      fc.property(moment, (at) => {
        expect(Date.parse(toLocalIso(at))).toBe(Math.floor(at / MINUTE) * MINUTE);
      }),
    );
  });
});

describe('the first seven hours of a local day, which are still yesterday in UTC', () => {
  it.each([
    [Date.UTC(2024, 1, 28, 16, 59), '28/02/2024 - 23:59'],
    [Date.UTC(2024, 1, 28, 17, 0), '29/02/2024 - 00:00'],
    [Date.UTC(2024, 1, 28, 23, 59), '29/02/2024 - 06:59'],
    [Date.UTC(2024, 1, 29, 0, 0), '29/02/2024 - 07:00'],
    [Date.UTC(2023, 11, 31, 17, 0), '01/01/2024 - 00:00'],
  ])('%i is %s', (at, line) => {
    expect(formatDateLine(at)).toBe(line);
  });

  it('belong to the new day', () => {
    const midnight = Date.UTC(2020, 5, 1, 17);
    expect(sameLocalDay(midnight, midnight + 7 * 60 * MINUTE)).toBe(true);
    expect(sameLocalDay(midnight, midnight + 24 * 60 * MINUTE - 1)).toBe(true);
    expect(sameLocalDay(midnight, midnight - 1)).toBe(false);
    expect(sameLocalDay(midnight, midnight + 24 * 60 * MINUTE)).toBe(false);
  });
});

describe('localMidnight', () => {
  it('is 00:00 of the same local day, never later than the moment', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const midnight = localMidnight(at);
        expect([formatDate(midnight), formatTime(midnight)]).toEqual([oracle(at).date, '00:00']);
        expect(midnight).toBeLessThanOrEqual(at);
        expect(localMidnight(midnight)).toBe(midnight);
        expect(sameLocalDay(midnight - 1, at)).toBe(false);
      }),
    );
  });
});

describe('fromLocal', () => {
  it('reads 02/06/2020 - 06:17 as 2020-06-01T23:17Z', () => {
    expect(fromLocal({ year: 2020, month: 6, day: 2, hour: 6, minute: 17 })).toBe(JUNE_2_2020);
  });

  it('is the inverse of toLocal for every minute of three centuries', () => {
    fc.assert(
      fc.property(anyMinute, (at) => {
        expect(fromLocal(toLocal(at))).toBe(at);
      }),
    );
  });

  it.each([
    ['30 February', { month: 2, day: 30 }],
    ['29 February of a common year', { year: 2023, month: 2, day: 29 }],
    ['29 February 2100', { year: 2100, month: 2, day: 29 }],
    ['31 April', { month: 4, day: 31 }],
    ['month 0', { month: 0 }],
    ['month 13', { month: 13 }],
    ['day 0', { day: 0 }],
    ['day 32', { day: 32 }],
    ['24 o’clock', { hour: 24 }],
    ['minute 60', { minute: 60 }],
    ['a negative hour', { hour: -1 }],
    ['half a minute', { minute: 1.5 }],
    ['no number', { day: Number.NaN }],
    ['no end', { year: Number.POSITIVE_INFINITY }],
    ['the year 1899', { year: 1899 }],
    ['the year 2201', { year: 2201 }],
  ])('knows no %s', (_what, wrong) => {
    const right = { year: 2020, month: 6, day: 2, hour: 6, minute: 17 };
    expect(fromLocal({ ...right, ...wrong })).toBeUndefined();
  });

  it('knows 29 February of a leap year', () => {
    expect(fromLocal({ year: 2024, month: 2, day: 29, hour: 0, minute: 0 })).toBe(Date.UTC(2024, 1, 28, 17));
  });
});

describe('fromLocalField', () => {
  it('is the inverse of toLocalField', () => {
    fc.assert(
      fc.property(anyMinute, (at) => {
        expect(fromLocalField(toLocalField(at))).toBe(at);
      }),
    );
  });

  it.each(['2020-06-02T06:17', '2020-06-02T06:17:00', '2020-06-02T06:17:00.000'])('reads %s', (value) => {
    expect(fromLocalField(value)).toBe(JUNE_2_2020);
  });

  it.each([
    '',
    '2020-06-02',
    '2020-06-02 06:17',
    '2020-06-02T06:17Z',
    '2020-06-02T06:17+07:00',
    '2020-06-02T06:17:30',
    '2020-02-30T06:17',
    '2020-06-02T24:00',
    '20-06-02T06:17',
    '+002020-06-02T06:17',
    '٢٠٢٠-06-02T06:17',
    '2020-06-02T06:17\n',
    ' 2020-06-02T06:17',
    '02/06/2020 - 06:17',
  ])('refuses %j', (value) => {
    expect(fromLocalField(value)).toBeUndefined();
  });
});
