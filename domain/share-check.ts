import type { ShareCard } from './share-card.ts';
import { excerpt, textLength } from './text.ts';

/** What an editor should look at again before a card goes round. */
export const SHARE_WARNINGS = [
  'title_missing',
  'title_cut_search',
  'title_cut_card',
  'title_capitals',
  'description_missing',
  'description_cut',
  'picture_missing',
  'picture_of_paper',
  'picture_tiny',
  'picture_small',
  'picture_cropped',
  'alt_missing',
  'section_missing',
] as const;

export type ShareWarning = (typeof SHARE_WARNINGS)[number];

/** Characters and pixels at which cards change; observed by publishers, promised by nobody. */
export const SHARE_LIMITS = {
  /** Google cuts a result's title at about 600 pixels. */
  searchTitle: 60,
  /** Facebook and Zalo show two lines. */
  cardTitle: 88,
  /** Google shows about two lines of a description. */
  description: 160,
  /** Facebook asks for 1200 pixels, and shows a picture below 600 as a thumbnail. */
  goodWidth: 1200,
  leastWidth: 600,
  /** Width to height of the large card, and how far from it loses a good part of the picture. */
  ratio: 1.91,
  ratioSlack: 0.25,
} as const;

/** What may go wrong with a card where it is shown, in the order in which an editor reads the card. */
export function checkShareCard(card: ShareCard): readonly ShareWarning[] {
  return SHARE_WARNINGS.filter((warning) => isDue(warning, card));
}

function isDue(warning: ShareWarning, card: ShareCard): boolean {
  const { title, description, picture, section } = card;
  switch (warning) {
    case 'title_missing':
      return title === '';
    case 'title_cut_search':
      return textLength(headlineOf(card)) > SHARE_LIMITS.searchTitle;
    case 'title_cut_card':
      return textLength(title) > SHARE_LIMITS.cardTitle;
    case 'title_capitals':
      return isCapitals(title);
    case 'description_missing':
      return description === '';
    case 'description_cut':
      return textLength(description) > SHARE_LIMITS.description;
    case 'picture_missing':
      return picture === undefined;
    case 'picture_of_paper':
      return isOfPaper(card);
    case 'picture_tiny':
      return picture !== undefined && picture.width < SHARE_LIMITS.leastWidth;
    case 'picture_small':
      return (
        picture !== undefined && picture.width >= SHARE_LIMITS.leastWidth && picture.width < SHARE_LIMITS.goodWidth
      );
    case 'picture_cropped':
      return picture !== undefined && isFarFromCard(picture.width / picture.height);
    case 'alt_missing':
      return picture !== undefined && !isOfPaper(card) && saysNothing(picture.alt, card);
    case 'section_missing':
      return section === undefined;
  }
}

/** The title of a search result: with the paper's name where there is room, else the headline, cut where it must be. */
export function searchTitle(card: ShareCard): string {
  const fits = textLength(card.pageTitle) <= SHARE_LIMITS.searchTitle;
  return fits ? card.pageTitle : excerpt(headlineOf(card), SHARE_LIMITS.searchTitle);
}

/** The page's title without the paper's name, which search engines leave out when they must. */
function headlineOf({ pageTitle, siteName }: ShareCard): string {
  const tail = ` | ${siteName}`;
  return pageTitle.endsWith(tail) ? pageTitle.slice(0, -tail.length) : pageTitle;
}

function isCapitals(title: string): boolean {
  const letters = title.match(/\p{L}/gu) ?? [];
  return letters.length > 10 && letters.every((letter) => letter === letter.toUpperCase());
}

/** The paper's own picture goes by the paper's name. */
function isOfPaper({ picture, siteName }: ShareCard): boolean {
  return picture !== undefined && picture.alt === siteName;
}

/** A picture that nobody described goes by the headline. */
function saysNothing(alt: string, card: ShareCard): boolean {
  return alt === '' || alt === headlineOf(card);
}

function isFarFromCard(ratio: number): boolean {
  const { ratio: wanted, ratioSlack } = SHARE_LIMITS;
  return Math.abs(ratio - wanted) / wanted > ratioSlack;
}
