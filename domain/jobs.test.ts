import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeOutcome, MOST_ATTEMPTS, type Outcome, outcomeOf, readRetryAfter, waitAfter } from './jobs.ts';

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

describe('what is written down after an attempt', () => {
  const again: Outcome = { kind: 'again', why: 'x' };
  const busy: Outcome = { kind: 'again', why: 'x', isBusy: true };
  const never: Outcome = { kind: 'never', why: 'x' };
  const refused: Outcome = { kind: 'never', why: 'x', isForContent: true };

  it.each<[string, Outcome, number, ReturnType<typeof judgeOutcome>]>([
    ['done, with its note', { kind: 'done', note: 'off' }, 1, { state: 'done', note: 'off' }],
    ['a wait', again, 1, { state: 'waiting', why: 'x', waitMs: 15_000 }],
    ['a wait as long as asked', { ...busy, retryAfterMs: 99_000 }, 1, { state: 'waiting', why: 'x', waitMs: 99_000 }],
    ['the end after the last attempt', again, MOST_ATTEMPTS, { state: 'dead', why: 'x' }],
    ['the end when it is refused alone', refused, 1, { state: 'dead', why: 'x' }],
    ['the end of all when the way is refused', { ...never, together: 25 }, 1, { state: 'dead', why: 'x' }],
    [
      'a smaller company after a wait when what many say is refused',
      { ...refused, together: 25 },
      1,
      { state: 'waiting', why: 'x for 25 together', waitMs: 15_000, together: 3 },
    ],
    ['the same company however long it fails', again, 9, { state: 'waiting', why: 'x', waitMs: 3_840_000 }],
    ['the same company for a side that is busy', busy, 5, { state: 'waiting', why: 'x', waitMs: 240_000 }],
  ])('is %s', (_what, outcome, attempts, verdict) => {
    expect(judgeOutcome(outcome, attempts, 0)).toEqual(verdict);
  });

  it('lets no job be given up for what others of its company say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10_000 }), (size) => {
        let together = size;
        for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
          const verdict = judgeOutcome({ ...refused, together } as Outcome, attempt, 0);
          if (verdict.state === 'dead') {
            expect(together).toBe(1);
            return;
          }
          if (verdict.state === 'waiting') together = verdict.together ?? together;
        }
        throw new Error('not given up in time');
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

  it('that somebody may mend does not stand for ever, and only 429 asks to be left alone', () => {
    expect(outcomeOf(403, undefined, [403])).toMatchObject({ kind: 'again', isBusy: false });
    expect(outcomeOf(429, 5000)).toMatchObject({ kind: 'again', isBusy: true, retryAfterMs: 5000 });
  });

  it.each([
    [400, true],
    [413, true],
    [301, false],
    [404, false],
    [422, false],
  ])('%i blames what was sent: %s', (status, isForContent) => {
    expect(outcomeOf(status)).toMatchObject({ kind: 'never', isForContent });
  });
});
