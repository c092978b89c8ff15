import { mediaAddress } from './addresses.ts';
import { renditionWidths, type StoredPicture } from './edition.ts';
import { excerpt } from './text.ts';

/** A picture as a card takes it: absolute address of a JPEG, with its size. */
export type CardPicture = {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

/** What a shared link and a search result show of a page. The head is written from it, and the newsroom previews it. */
export type ShareCard = {
  /** Of the document, and of search results. */
  readonly pageTitle: string;
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly siteName: string;
  readonly section: string | undefined;
  readonly picture: CardPicture | undefined;
};

/** Facebook and Zalo want about 1200 pixels. */
const CARD_WIDTH = 1280;

/** Search engines and cards show about this many characters. */
const DESCRIPTION = 200;

/** X takes no longer description of a picture (reference/features.md §4.4). */
const ALT = 420;

/** A picture in the rendition that suits a card (reference/features.md §4.3). */
export function cardPicture(picture: StoredPicture, alt: string, siteUrl: string): CardPicture {
  const widths = renditionWidths(picture.width);
  const width = widths.findLast((candidate) => candidate <= CARD_WIDTH) ?? widths[0] ?? picture.width;
  const height = Math.round((picture.height * width) / picture.width);
  return { url: `${siteUrl}${mediaAddress(picture.hash, width, 'jpg')}`, width, height, alt: excerpt(alt, ALT) };
}

/** A paper as its cards name it. */
export type CardPaper = { readonly fullName: string; readonly picture: StoredPicture | null };

/** The paper's own picture, for pages that have none; undefined before the paper has one. */
export function paperPicture(paper: CardPaper, siteUrl: string): CardPicture | undefined {
  return paper.picture ? cardPicture(paper.picture, paper.fullName, siteUrl) : undefined;
}

type Pictured = StoredPicture & { readonly alt: string };

/** The words and pictures of an article that its card is made of. */
export type CardArticle = {
  /** Canonical address without the origin. */
  readonly href: string;
  readonly headline: string;
  readonly lead: string;
  /** What cards say in place of headline and lead; empty for the same. */
  readonly shareTitle: string;
  readonly shareText: string;
  readonly section: string | undefined;
  readonly picture: Pictured | undefined;
  /** What cards show in place of the picture. */
  readonly sharePicture: (Pictured & { readonly drawn: boolean }) | undefined;
};

/** The card of an article: its share words before its own, its share picture, else its own, else the paper's. */
export function articleShareCard(article: CardArticle, paper: CardPaper, siteUrl: string): ShareCard {
  const { sharePicture, picture } = article;
  const title = article.shareTitle || article.headline;
  const shown = sharePicture ?? picture;
  // A drawn picture shows nothing but these words.
  const alt = sharePicture?.drawn ? `${title} – ${paper.fullName}` : shown?.alt || article.headline;
  return {
    pageTitle: `${article.headline} | ${paper.fullName}`,
    title,
    description: excerpt(article.shareText || article.lead, DESCRIPTION),
    address: `${siteUrl}${article.href}`,
    siteName: paper.fullName,
    section: article.section,
    picture: shown ? cardPicture(shown, alt, siteUrl) : paperPicture(paper, siteUrl),
  };
}

/**
 * Reads a card off a page's head: `tags` are its meta elements by property or name, with its title as `title` and its
 * canonical address as `canonical`. Undefined when the page carries none.
 */
export function readShareCard(tags: ReadonlyMap<string, string>): ShareCard | undefined {
  const [address, title, url] = [tags.get('canonical'), tags.get('og:title'), tags.get('og:image')];
  if (address === undefined || title === undefined) return undefined;
  const pixels = (name: string) => Number(tags.get(`og:image:${name}`) ?? 0);
  return {
    pageTitle: tags.get('title') ?? '',
    title,
    description: tags.get('og:description') ?? '',
    address,
    siteName: tags.get('og:site_name') ?? '',
    section: tags.get('article:section'),
    picture:
      url === undefined
        ? undefined
        : { url, width: pixels('width'), height: pixels('height'), alt: tags.get('og:image:alt') ?? '' },
  };
}
