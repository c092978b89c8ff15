import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ceiling } from './ceiling.ts';

describe('a ceiling', () => {
  it('lets each name pass so often in a stretch of time', () => {
    const ceiling = new Ceiling({ times: 2, milliseconds: 1000, names: 10 });
    const pass = (name: string, now: number) => ceiling.pass(name, now);
    expect([pass('a', 0), pass('a', 500), pass('a', 999), pass('b', 999)]).toEqual([true, true, false, true]);
    expect([pass('a', 1000), pass('a', 1000), pass('a', 1000)]).toEqual([true, true, false]);
  });

  it('begins anew when the clock steps back', () => {
    const ceiling = new Ceiling({ times: 1, milliseconds: 1000, names: 10 });
    expect([ceiling.pass('a', 5000), ceiling.pass('a', 5001), ceiling.pass('a', 10)]).toEqual([true, false, true]);
  });

  it('never holds more names than it may, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 300 }))), (steps) => {
        const ceiling = new Ceiling({ times: 3, milliseconds: 1000, names: 8 });
        let now = 0;
        for (const [name, pause] of steps) {
          now += pause;
          ceiling.pass(String(name), now);
          expect(ceiling.size).toBeLessThanOrEqual(8);
        }
      }),
    );
  });
});
