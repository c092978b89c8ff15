import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renditionWidths } from './edition.ts';

describe('renditionWidths', () => {
  it.each([
    [200, [200]],
    [320, [320]],
    [480, [320, 480]],
    [481, [320, 480, 481]],
    [800, [320, 480, 800]],
    [1000, [320, 480, 800, 1000]],
    [1920, [320, 480, 800, 1280, 1920]],
    [1921, [320, 480, 800, 1280, 1920]],
    [9000, [320, 480, 800, 1280, 1920]],
  ])('a picture of %i pixels is kept at %j', (width, expected) => {
    expect(renditionWidths(width)).toEqual(expected);
  });

  it('never blows a picture up and rises without repeats', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (width) => {
        const widths = renditionWidths(width);
        expect(Math.max(...widths)).toBe(Math.min(width, 1920));
        expect(widths).toEqual([...new Set(widths)].toSorted((one, other) => one - other));
      }),
    );
  });
});
