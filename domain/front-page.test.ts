import { describe, expect, it } from 'vitest';
import { frontArrangementSchema, isSameArrangement, repeatedPlaces } from './front-page.ts';

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
