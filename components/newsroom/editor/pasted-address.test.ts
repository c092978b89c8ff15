import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleAddress } from '#domain/addresses.ts';
import { readArticleAddress, readEmbedAddress } from './pasted-address.ts';

describe('a pasted address of a video or post', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=10s', 'youtube', 'dQw4w9WgXcQ'],
    ['https://youtu.be/dQw4w9WgXcQ?si=abc', 'youtube', 'dQw4w9WgXcQ'],
    ['youtube.com/shorts/abc_-123', 'youtube', 'abc_-123'],
    ['https://m.youtube.com/live/xyz', 'youtube', 'xyz'],
    ['https://www.facebook.com/baosonghau/videos/123456789/', 'facebook', '123456789'],
    ['https://www.facebook.com/watch/?v=987', 'facebook', '987'],
    ['https://www.tiktok.com/@songhau/video/7123456789012345678?lang=vi', 'tiktok', '7123456789012345678'],
  ])('%s', (address, provider, id) => {
    expect(readEmbedAddress(address)).toEqual({ provider, id });
  });

  it.each([
    '',
    ' ',
    'xin chào',
    'https://vimeo.com/1',
    'https://youtube.com/',
    'javascript:alert(1)',
    'https://youtu.be/a"b',
    'https://youtube.com.evil.example/watch?v=1',
  ])('is not one: %j', (address) => {
    expect(readEmbedAddress(address)).toBeUndefined();
  });
});

describe('a pasted article', () => {
  it('is its number, its address or its short link', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (wanted) => {
        for (const pasted of [
          ` ${wanted} `,
          `/a${wanted}`,
          articleAddress('lua-2020-duoc-mua', wanted),
          `https://bao.example${articleAddress('lua', wanted)}?utm_source=x#cuoi`,
        ])
          expect([pasted, readArticleAddress(pasted)]).toEqual([pasted, wanted]);
      }),
    );
  });

  it.each([
    ['12', 12],
    [' #12 ', 12],
    ['a12', 12],
    ['/a12', 12],
    ['https://songhau.example/nuoc-ve-a97348.html?utm_source=zalo', 97348],
    ['/nuoc-ve-a97348.html', 97348],
    ['/toa-soan/bai/7', 7],
  ])('%s is article %i', (pasted, number) => {
    expect(readArticleAddress(pasted)).toBe(number);
  });

  it.each([
    '',
    '0',
    '-',
    '-1',
    '12 13',
    '1.5',
    '1e3',
    'NaN',
    '<b>7</b>',
    '١٢',
    'nước',
    'https://songhau.example/thoi-su',
    '9999999999999',
  ])('is not one: %j', (pasted) => {
    expect(readArticleAddress(pasted)).toBeUndefined();
  });
});
