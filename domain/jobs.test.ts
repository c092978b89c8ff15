import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ATTEMPTS, outcomeOf, readRetryAfter, waitAfter } from './jobs.ts';

const NOW = Date.UTC(2026, 10, 23, 8);

describe('the wait after an attempt', () => {
  it('doubles from half a minute to four hours, and is half of that at least', () => {
    const full = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => waitAfter(index + 1, 0.999999));
    expect(full.map((wait) => Math.round(wait / 1000))).toEqual([30, 60, 120, 240, 480, 960, 1920, 3840, 7680]);
    expect(waitAfter(1, 0)).toBe(15_000);
    expect(waitAfter(40, 0.999999)).toBeLessThanOrEqual(4 * 3_600_000);
  });

  it('is never shorter than what the other side asks for, up to a day', () => {
    const attempts = fc.integer({ min: 1, max: 100 });
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(attempts, random, fc.nat(10 ** 12), (attempt, chance, asked) => {
        const wait = waitAfter(attempt, chance, asked);
        expect(wait).toBeGreaterThanOrEqual(Math.min(asked, 24 * 3_600_000));
        expect(wait).toBeGreaterThanOrEqual(15_000);
        expect(wait).toBeLessThanOrEqual(24 * 3_600_000);
        expect(Number.isInteger(wait)).toBe(true);
      }),
    );
  });
});

describe('Retry-After', () => {
  it.each([
    [null, undefined],
    ['120', 120_000],
    [' 0 ', 0],
    ['Mon, 23 Nov 2026 08:02:00 GMT', 120_000],
    ['Mon, 23 Nov 2026 07:00:00 GMT', 0],
    ['-1', undefined],
    ['soon', undefined],
    ['1e9', undefined],
    ['99999999999999', undefined],
    ['2026-11-23', undefined],
    ['', undefined],
  ])('%j is %j', (header, wait) => {
    expect(readRetryAfter(header, NOW)).toBe(wait);
  });
});

describe('a status', () => {
  it.each([
    [200, 'done'],
    [202, 'done'],
    [204, 'done'],
    [301, 'never'],
    [307, 'never'],
    [400, 'never'],
    [403, 'never'],
    [404, 'never'],
    [408, 'again'],
    [422, 'never'],
    [429, 'again'],
    [500, 'again'],
    [503, 'again'],
  ])('%i means %s', (status, kind) => {
    expect(outcomeOf(status).kind).toBe(kind);
  });
});
