import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readerName } from './reader-name.ts';

const NOW = Date.UTC(2020, 5, 1, 23, 17);
const HOUR = 3_600_000;

function nameOf(remoteAddress: string, forwarded?: string, now = NOW): string {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return readerName({ socket: { remoteAddress }, headers } as unknown as IncomingMessage, now);
}

describe('the name of the place a view came from', () => {
  it('is the same within the hour and tells no address', () => {
    expect(nameOf('203.0.113.7')).toMatch(/^[\w-]{16}$/u);
    expect(nameOf('203.0.113.7', undefined, NOW + HOUR - 1)).toBe(nameOf('203.0.113.7'));
    expect(nameOf('203.0.113.8')).not.toBe(nameOf('203.0.113.7'));
  });

  it('means nothing after the hour, or when the clock steps back', () => {
    const before = nameOf('203.0.113.7');
    expect(nameOf('203.0.113.7', undefined, NOW + HOUR)).not.toBe(before);
    expect(nameOf('203.0.113.7', undefined, NOW)).not.toBe(before);
  });

  it('believes a proxy on this machine, its last word, and no other', () => {
    const direct = nameOf('203.0.113.7');
    for (const peer of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
      expect(nameOf(peer, '203.0.113.7')).toBe(direct);
      expect(nameOf(peer, '198.51.100.9, 203.0.113.7')).toBe(direct);
    }
    expect(nameOf('198.51.100.9', '203.0.113.7')).toBe(nameOf('198.51.100.9'));
    expect(nameOf('127.0.0.1', 'lies')).toBe(nameOf('127.0.0.1'));
  });

  it('is one for a house with IPv6, however it writes its addresses', () => {
    const house = nameOf('2001:db8:0:5::1');
    for (const address of ['2001:db8:0:5:1:2:3:4', '2001:db8::5:0:0:0:9'])
      expect([address, nameOf(address)]).toEqual([address, house]);
    expect(nameOf('2001:db8:0:6::1')).not.toBe(house);
  });
});
