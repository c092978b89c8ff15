import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingMinutes } from './reading-time.ts';

describe('how long reading takes', () => {
  it.each([
    ['', 1],
    ['– … !', 1],
    ['lúa '.repeat(20), 1],
    ['lúa '.repeat(329), 1],
    ['lúa '.repeat(330), 2],
    ['lúa '.repeat(1100), 5],
    ['đường '.repeat(1100).normalize('NFD'), 5],
    ['một,hai;ba–bốn '.repeat(275), 5],
  ])('%#', (text, minutes) => {
    expect(readingMinutes(text)).toBe(minutes);
  });

  it('never becomes less by more text, and never no time at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const whole = readingMinutes(`${one}\n${other}`);
        expect(whole).toBeGreaterThanOrEqual(Math.max(1, readingMinutes(one)));
      }),
    );
  });
});
