/** A small seeded source of numbers: the same seed always draws the same picture. */
export type Random = {
  readonly range: (low: number, high: number) => number;
  readonly int: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly spread: (middle: number, width: number) => number;
  readonly pick: <T>(first: T, ...others: readonly T[]) => T;
};

function hash(text: string): number {
  let value = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  }
  return value >>> 0;
}

/** Returns a mulberry32 generator seeded with a text. */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    range: (low, high) => low + (high - low) * next(),
    int: (low, high) => low + Math.floor((high - low + 1) * next()),
    chance: (probability) => next() < probability,
    spread: (middle, width) => middle + width * (next() + next() + next() - 1.5),
    pick: (first, ...others) => others[Math.floor(next() * (others.length + 1)) - 1] ?? first,
  };
}
