import { describe, expect, it } from 'vitest';
import { destinationOf } from './destination.ts';

describe('where signing in leads', () => {
  it.each(['/toa-soan', '/toa-soan/bai/12', '/toa-soan?trang_thai=draft&tim=n%C6%B0%E1%BB%9Bc'])(
    'back to %s',
    (wanted) => {
      expect(destinationOf(wanted)).toBe(wanted);
    },
  );

  it('keeps nothing but the path of an address of this kind', () => {
    expect(destinationOf('https://songhau.example/toa-soan/bai/12#x')).toBe('/toa-soan/bai/12');
  });

  it.each([
    undefined,
    '',
    '/',
    '//evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/\\\\evil.example',
    '/toa-soan-gia',
    '/toa-soan/../tim-kiem',
    '/toa-soan/dang-nhap',
    '/toa-soan/dang-nhap?callbackUrl=/toa-soan',
    ['/toa-soan/bai/1', '/x'],
    'http://[',
  ])('to the desk instead of %j', (wanted) => {
    expect(destinationOf(wanted)).toBe('/toa-soan');
  });
});
