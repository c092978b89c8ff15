import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecentSet } from './recent-set.ts';

const limits = { size: 3, milliseconds: 100 };
const START = 1_000_000;

describe('names that were seen lately', () => {
  it('are known from their moment on', () => {
    const seen = new RecentSet<string>(limits);
    expect(seen.has('a', START)).toBe(false);
    seen.add('a', START);
    expect(seen.has('a', START)).toBe(true);
    expect(seen.has('b', START)).toBe(false);
  });

  it('are known for at least one generation and forgotten after two', () => {
    const seen = new RecentSet<string>(limits);
    seen.add('first', START);
    seen.add('late', START + 99);
    expect(seen.has('late', START + 198)).toBe(true);
    expect(seen.has('late', START + 298)).toBe(false);
    seen.add('again', START + 300);
    expect(seen.has('again', START + 300 + 5000)).toBe(false);
  });

  it('are known through a clock that steps back', () => {
    const seen = new RecentSet<string>(limits);
    seen.add('a', START);
    expect(seen.has('a', START - 50_000)).toBe(true);
  });

  it('never take more than twice the room, and the last ones are always known', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.nat({ max: 80 })), { maxLength: 200 }), (steps) => {
        const seen = new RecentSet<string>(limits);
        let now = START;
        for (const [name, pause] of steps) {
          now += pause;
          seen.add(name, now);
          expect(seen.has(name, now)).toBe(true);
          expect(seen.size).toBeLessThanOrEqual(2 * limits.size);
        }
      }),
    );
  });
});
