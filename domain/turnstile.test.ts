import { describe, expect, it } from 'vitest';
import { Turnstile, TurnstileFullError } from './turnstile.ts';

/** Work that ends when it is told to. */
function makeWork() {
  let finish: () => void = () => undefined;
  let hasStarted = false;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const work = async () => {
    hasStarted = true;
    await done;
  };
  return { work, finish: () => finish(), hasStarted: () => hasStarted };
}

const turnOfEvents = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('a turnstile', () => {
  it('lets so many through at once and the others in the order in which they came', async () => {
    const turnstile = new Turnstile({ atOnce: 2, longestQueue: 10 });
    const works = [makeWork(), makeWork(), makeWork(), makeWork()];
    const runs = works.map(({ work }) => turnstile.run(work));
    await turnOfEvents();
    expect(works.map(({ hasStarted }) => hasStarted())).toEqual([true, true, false, false]);
    works[1]?.finish();
    await turnOfEvents();
    expect(works.map(({ hasStarted }) => hasStarted())).toEqual([true, true, true, false]);
    for (const { finish } of works) finish();
    await Promise.all(runs);
    expect(works[3]?.hasStarted()).toBe(true);
  });

  it('turns away who would wait too long, and has room again afterwards', async () => {
    const turnstile = new Turnstile({ atOnce: 1, longestQueue: 1 });
    const [first, second] = [makeWork(), makeWork()];
    const runs = [turnstile.run(first.work), turnstile.run(second.work)];
    expect(turnstile.isFull).toBe(true);
    await expect(turnstile.run(async () => 'third')).rejects.toThrow(TurnstileFullError);
    first.finish();
    second.finish();
    await Promise.all(runs);
    expect(await turnstile.run(async () => 'fourth')).toBe('fourth');
  });

  it('gives the place on when work fails', async () => {
    const turnstile = new Turnstile({ atOnce: 1, longestQueue: 1 });
    const failing = turnstile.run(() => Promise.reject(new Error('no')));
    const next = turnstile.run(async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
    expect(await turnstile.run(async () => 'again')).toBe('again');
  });
});
