import { describe, expect, it } from 'vitest';
import { readBeacon } from './beacon.ts';

const VIEW = '0123456789abcdef01234567';
const good = { number: 12, view: VIEW };

describe('a beacon', () => {
  it('is read as the reader script writes it', () => {
    expect(readBeacon(JSON.stringify(good))).toEqual({ number: 12, view: 0xbcdef01234567 });
    const last = JSON.stringify({ ...good, view: 'f'.repeat(24) });
    expect(readBeacon(last)?.view).toBe(2 ** 52 - 1);
  });

  it.each([
    '',
    'null',
    '[]',
    '12',
    '{',
    '{"__proto__":{"number":12}}',
    JSON.stringify({ number: 12 }),
    JSON.stringify({ view: VIEW }),
    JSON.stringify({ ...good, number: '12' }),
    JSON.stringify({ ...good, number: 0 }),
    JSON.stringify({ ...good, number: -1 }),
    JSON.stringify({ ...good, number: 1.5 }),
    JSON.stringify({ ...good, number: 1e15 }),
    JSON.stringify({ ...good, view: VIEW.toUpperCase() }),
    JSON.stringify({ ...good, view: `${VIEW}\n` }),
    JSON.stringify({ ...good, view: VIEW.slice(1) }),
    JSON.stringify({ ...good, address: '127.0.0.1' }),
    `${JSON.stringify(good)}${' '.repeat(200)}`,
  ])('is refused as %s', (text) => {
    expect(readBeacon(text)).toBeUndefined();
  });
});
