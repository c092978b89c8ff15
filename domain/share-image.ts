import { singleLine } from './text.ts';

/** The words on a drawn share image. */
export type ShareImageWords = { readonly headline: string; readonly section: string; readonly paper: string };

/** Facebook's and Zalo's own measure, in pixels. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** The room for the headline, in pixels. */
export const HEADLINE_WIDTH = 1056;

/** Marks stack above and below Vietnamese letters; less than this cuts them. */
export const HEADLINE_LEADING = 1.3;

const HEADLINE_HEIGHT = 358;

/** Every character that both fonts have. What they lack would be fetched from strangers or drawn as a box. */
const UNDRAWABLE =
  /[^ -~\u00A0-\u0107\u010A-\u0113\u0116-\u011B\u011E-\u0121\u0126-\u012B\u012E-\u0131\u0139-\u013A\u013D-\u013E\u0141-\u0144\u0147-\u0148\u014C-\u014D\u0150-\u0155\u0158-\u015B\u015E-\u0165\u0168-\u016B\u016E-\u017E\u01A0\u01A1\u01AF\u01B0\u1E9E\u1EA0-\u1EF9\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020\u2022\u2026\u2039\u203A\u20AB\u20AC\u2122]/gu;

/** Text without what the share image's fonts cannot draw, such as emoji. */
export function drawableText(text: string): string {
  return singleLine(
    singleLine(text)
      .replace(/[\u2010\u2011\u2012\u2212]/gu, '-')
      .replace(UNDRAWABLE, ' '),
  ).replace(/ ([,.;:!?…])/gu, '$1');
}

/** Sizes in pixels with the lines that fit, largest first. */
const SIZES = [104, 92, 80, 72, 64, 58, 52, 46, 40].map((size) => ({
  size,
  lines: Math.floor(HEADLINE_HEIGHT / (size * HEADLINE_LEADING)),
}));

const SMALLEST = SIZES.at(-1) ?? { size: 40, lines: 6 };

/** The largest size at which a headline fits its room, and how many lines may show; a rest that no size fits is cut. */
export function fitHeadline(headline: string): { readonly size: number; readonly lines: number } {
  return SIZES.find(({ size, lines }) => countLines(headline, size) <= lines) ?? SMALLEST;
}

function countLines(headline: string, size: number): number {
  const room = HEADLINE_WIDTH / size;
  let lines = 1;
  let used = 0;
  for (const word of headline.split(' ')) {
    const width = widthOf(word);
    if (used > 0 && used + 0.25 + width > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 0.25 : 0) + width;
    // A word longer than a line is broken.
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

/** Width in em, on the generous side, so that what is thought to fit fits. */
function widthOf(word: string): number {
  let width = 0;
  for (const letter of word) width += /[MWmw@—…%‰]/u.test(letter) ? 0.92 : /[\p{Lu}&]/u.test(letter) ? 0.74 : 0.57;
  return width;
}
