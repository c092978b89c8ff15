import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArchiveSpan, startOfMonth, weeksOfMonth } from './archive.ts';
import { formatDateLine, fromLocal } from './dates.ts';

const read = (path: string) => readArchiveSpan(path.split('/'));

describe('a day or month of the archive', () => {
  it.each([
    ['2020/06/02', '02/06/2020 - 00:00', '03/06/2020 - 00:00'],
    ['2024/02/29', '29/02/2024 - 00:00', '01/03/2024 - 00:00'],
    ['2020/12/31', '31/12/2020 - 00:00', '01/01/2021 - 00:00'],
    ['2020/06', '01/06/2020 - 00:00', '01/07/2020 - 00:00'],
    ['2023/02', '01/02/2023 - 00:00', '01/03/2023 - 00:00'],
    ['2020/12', '01/12/2020 - 00:00', '01/01/2021 - 00:00'],
  ])('%s goes from local midnight to local midnight', (path, from, until) => {
    const span = read(path);
    expect(span?.href).toBe(`/ngay/${path}`);
    expect([formatDateLine(span?.from ?? 0), formatDateLine(span?.until ?? 0)]).toEqual([from, until]);
  });

  it.each([
    ['2020/6/2', '/ngay/2020/06/02'],
    ['2020/06/2', '/ngay/2020/06/02'],
    ['2020/6', '/ngay/2020/06'],
  ])('%s is led to its right spelling', (path, href) => {
    expect(read(path)?.href).toBe(href);
  });

  it.each([
    '',
    '2026',
    '2026/02/30',
    '2025/02/29',
    '2026/13/01',
    '2026/00/01',
    '2026/01/00',
    '2026/13',
    '2026/00',
    '0000/01/01',
    '0000/01',
    '1899/12/31',
    '2201/01/01',
    '9999/12',
    '26/02/03',
    '02026/02/03',
    '2026/002/03',
    '2026/02/003',
    '2026/-2/03',
    '2026/+2/03',
    '2026/2.0/03',
    '2026/ 2/03',
    '2026/02/03/04',
    '2026/02/',
    '2026/hai/ba',
    '٢٠٢٦/02/03',
    '２０２６/02/03',
    '2026/02\n/03',
    '1e3/02/03',
    '__proto__/02/03',
  ])('%j is none', (path) => {
    expect(read(path)).toBeUndefined();
  });

  it('never fails, whatever a stranger asks for', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 5 }), { maxLength: 4 }), (segments) => {
        const span = readArchiveSpan(segments);
        if (span) expect(span.until).toBeGreaterThan(span.from);
      }),
    );
  });
});

describe('the calendar of a month', () => {
  it('begins its weeks on Monday', () => {
    expect(weeksOfMonth({ year: 2020, month: 6 })).toEqual([
      [1, 2, 3, 4, 5, 6, 7],
      [8, 9, 10, 11, 12, 13, 14],
      [15, 16, 17, 18, 19, 20, 21],
      [22, 23, 24, 25, 26, 27, 28],
      [29, 30, undefined, undefined, undefined, undefined, undefined],
    ]);
    expect(weeksOfMonth({ year: 2020, month: 11 })[0]).toEqual([...Array(6).fill(undefined), 1]);
  });

  it('holds each day of the month once, in whole weeks', () => {
    const date = fc.record({ year: fc.integer({ min: 1900, max: 2199 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(date, ({ year, month }) => {
        const weeks = weeksOfMonth({ year, month });
        const days = weeks.flat().filter((day) => day !== undefined);
        expect(days).toEqual(
          Array.from({ length: new Date(Date.UTC(year, month, 0)).getUTCDate() }, (_, at) => at + 1),
        );
        expect(weeks.every((week) => week.length === 7 && week.some((day) => day !== undefined))).toBe(true);
      }),
    );
  });

  it('has a first moment where the calendar has the month', () => {
    expect(startOfMonth({ year: 2020, month: 6 })).toBe(
      fromLocal({ year: 2020, month: 6, day: 1, hour: 0, minute: 0 }),
    );
    expect(startOfMonth({ year: 2020, month: 13 })).toBeUndefined();
  });
});
