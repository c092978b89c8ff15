import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleAddress } from './addresses.ts';
import { frontArrangementSchema, isSameArrangement, numberInWords, repeatedPlaces } from './front-page.ts';

const number = fc.integer({ min: 1, max: 999_999_999_999 });

describe('an arrangement of the front page', () => {
  it.each([
    [[null, null, null, null, null], []],
    [[1, 2, 3, 4, 5], []],
    [[1, null, 1, null, null], [2]],
    [
      [7, 7, 7, null, 8],
      [1, 2],
    ],
  ])('%j names again what it has already at %j', (arrangement, places) => {
    expect(repeatedPlaces(arrangement)).toEqual(places);
  });

  it.each([
    [[1, null], [1, null], true],
    [[1, null], [null, 1], false],
    [[1], [1, null], false],
  ])('%j and %j are the same: %s', (one, other, same) => {
    expect(isSameArrangement(one, other)).toBe(same);
  });

  it.each([
    [[1, 2, 3, 4]],
    [[1, 2, 3, 4, 5, 6]],
    [[0, null, null, null, null]],
    [[-1, null, null, null, null]],
    [[1.5, null, null, null, null]],
    [['1', null, null, null, null]],
    [[undefined, null, null, null, null]],
    [{ length: 5 }],
  ])('is not %j', (input) => {
    expect(frontArrangementSchema.safeParse(input).success).toBe(false);
  });
});

describe('what is typed for an article', () => {
  it('is its number, its address or its short link', () => {
    fc.assert(
      fc.property(number, (wanted) => {
        for (const words of [
          `${wanted}`,
          ` ${wanted} `,
          `a${wanted}`,
          `/a${wanted}`,
          articleAddress('lua-2020-duoc-mua', wanted),
          `https://bao.example${articleAddress('lua', wanted)}?utm_source=x#cuoi`,
        ])
          expect([words, numberInWords(words)]).toEqual([words, wanted]);
      }),
    );
  });

  it.each(['', '   '])('is nothing in %j', (words) => {
    expect(numberInWords(words)).toBeNull();
  });

  it.each(['0', '-', 'lúa', '12 13', '1e3', '1.5', '9999999999999', 'NaN', '<b>7</b>', '١٢'])(
    'is no number in %j',
    (words) => {
      expect(numberInWords(words)).toBeUndefined();
    },
  );
});
