import { describe, expect, it } from 'vitest';
import { isLoopback, senderOf } from './limits.ts';

describe('the sender of a connection', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('%s is %s', (address, sender) => {
    expect(senderOf(address)).toBe(sender);
  });

  it.each([
    ['127.0.0.1', true],
    ['127.8.9.10', true],
    ['::ffff:127.0.0.1', true],
    ['::1', true],
    ['203.0.113.7', false],
    ['127.evil', false],
    ['', false],
  ])('%s on this machine: %s', (address, is) => {
    expect(isLoopback(address)).toBe(is);
  });
});
