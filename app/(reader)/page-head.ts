import type { Metadata } from 'next';
import type { ShareCard } from '#domain/share-card.ts';
import { paperPicture } from '#domain/share-card.ts';
import type { Site } from '#server/published/site.ts';

/** The language of every page, and Facebook's name for it. */
const LANGUAGE = 'vi';
const LOCALE = 'vi_VN';

/** The same page in another language, such as `en`. */
type Translation = { readonly language: string; readonly href: string };

/**
 * A page that is its own canonical address names its language, its translations, and itself for readers of any other language
 * (https://developers.google.com/search/docs/specialty/international/localized-versions): each page of the set has to name all
 * of them. Nothing is translated today. A page that points elsewhere, or that search engines leave out, must not be named.
 */
export function ownAddress(href: string, translations: readonly Translation[] = []): Metadata['alternates'] {
  const inOthers = translations.map(({ language, href: there }) => [language, there]);
  return { canonical: href, languages: { [LANGUAGE]: href, ...Object.fromEntries(inOthers), 'x-default': href } };
}

/** The tags by which a card of this page is made; the JPEG is the form that every reader of cards knows. */
export function cardMetadata(card: Pick<ShareCard, 'title' | 'description' | 'siteName' | 'picture'>) {
  const { title, description, siteName, picture } = card;
  const images = picture ? [{ ...picture, type: 'image/jpeg' }] : [];
  return {
    openGraph: { siteName, locale: LOCALE, title, description, images },
    twitter: { card: picture ? 'summary_large_image' : 'summary', title, description, images },
  } as const;
}

/** What the head of a page that is no article says. */
type PageHead = {
  /** Without the paper's name. */
  readonly title: string;
  readonly description: string;
  /** Canonical address without the origin; a notice has none, because it stands at whatever was asked for. */
  readonly href?: string;
  /** A page whose stories are found elsewhere too: followed, not indexed. */
  readonly isPassage?: boolean;
  /** Asked for at another address than its canonical one. */
  readonly isCopy?: boolean;
};

/** Title, description, canonical address and card of a page that is no article (reference/features.md §4.3, §4.4). */
export function pageMetadata({ newspaper, siteUrl }: Site, page: PageHead): Metadata {
  const { title, description, href, isPassage = false, isCopy = false } = page;
  const picture = paperPicture(newspaper, siteUrl);
  const card = cardMetadata({ title, description, siteName: newspaper.fullName, picture });
  return {
    title: { absolute: `${title} | ${newspaper.fullName}` },
    description,
    ...(href === undefined ? {} : { alternates: isPassage || isCopy ? { canonical: href } : ownAddress(href) }),
    ...(isPassage || href === undefined ? { robots: { index: false, follow: true } } : {}),
    ...card,
    openGraph: { ...card.openGraph, type: 'website', ...(href === undefined ? {} : { url: href }) },
  };
}
