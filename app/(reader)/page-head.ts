import type { Metadata } from 'next';
import type { ShareCard } from '#domain/share-card.ts';
import { paperPicture } from '#domain/share-card.ts';
import type { Site } from '#server/published/site.ts';

/** Facebook's name for the language of every page; there are no translations, so no page names an alternate. */
const LOCALE = 'vi_VN';

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
};

/** Title, description, canonical address and card of a page that is no article (reference/features.md §4.3, §4.4). */
export function pageMetadata({ newspaper, siteUrl }: Site, page: PageHead): Metadata {
  const { title, description, href, isPassage = false } = page;
  const picture = paperPicture(newspaper, siteUrl);
  const card = cardMetadata({ title, description, siteName: newspaper.fullName, picture });
  return {
    title: { absolute: `${title} | ${newspaper.fullName}` },
    description,
    ...(href === undefined ? {} : { alternates: { canonical: href } }),
    ...(isPassage || href === undefined ? { robots: { index: false, follow: true } } : {}),
    ...card,
    openGraph: { ...card.openGraph, type: 'website', ...(href === undefined ? {} : { url: href }) },
  };
}
