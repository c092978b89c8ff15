import { contributorAddress } from '#domain/addresses.ts';
import { embedAddress, embeddedPlayer, embedThumbnail } from '#domain/body/embeds.ts';
import { correctionAnchor } from '#domain/correction.ts';
import { toLocalIso } from '#domain/dates.ts';
import type { CorrectionFacts, NewsArticleFacts, PictureFacts, VideoFacts } from '#domain/news-article.ts';
import { articleShareCard, cardPicture, type ShareCard } from '#domain/share-card.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { ArticlePage } from '#server/published/article.ts';
import type { Site } from '#server/published/site.ts';
import { paperFacts, trailFrom } from './structured-data.ts';

/** More pictures than this say nothing new to a search engine. */
const PICTURES = 10;

/** The card of an article's page. */
export function cardOf(article: ArticlePage, { newspaper, siteUrl }: Site): ShareCard {
  return articleShareCard({ ...article, section: article.trail.at(-1)?.name }, newspaper, siteUrl);
}

/** The people of the byline, each once, with their pages. */
export function authorsOf(article: ArticlePage, siteUrl: string) {
  return [
    ...new Map(
      article.credits.map(({ name, slug }) => [slug, { name, url: `${siteUrl}${contributorAddress(slug)}` }]),
    ).values(),
  ];
}

/** The pictures that the page shows, the lead picture first. */
function picturesOf(article: ArticlePage, siteUrl: string): readonly PictureFacts[] {
  const { picture, body, media } = article;
  const inBody = body.content.flatMap((block) =>
    block.type === 'image' ? [block.attrs] : block.type === 'gallery' ? block.attrs.images : [],
  );
  const shown = [
    ...(picture ? [picture] : []),
    ...inBody.flatMap(({ mediaId, ...words }) => {
      const stored = media[mediaId];
      return stored ? [{ ...words, ...stored }] : [];
    }),
  ];
  const facts = shown.map(({ caption, credit, ...stored }) => {
    const { url, width, height } = cardPicture(stored, '', siteUrl);
    return { url, width, height, caption, credit };
  });
  return [...new Map(facts.map((picture) => [picture.url, picture])).values()].slice(0, PICTURES);
}

/** What the notice says of fact; its apology is for readers. */
function correctionsOf(article: ArticlePage, address: string, { correction }: ReaderTexts): readonly CorrectionFacts[] {
  return article.corrections.map(({ at, wrong, corrected, conclusion }) => ({
    text: [
      `${correction.wrong}: ${wrong}`,
      `${correction.corrected}: ${corrected}`,
      ...(conclusion === '' ? [] : [`${correction.conclusion}: ${conclusion}`]),
    ].join('\n'),
    publishedAt: toLocalIso(at),
    url: `${address}#${correctionAnchor(at)}`,
  }));
}

function videosOf(article: ArticlePage, card: ShareCard): readonly VideoFacts[] {
  return article.body.content.flatMap((block) => {
    if (block.type !== 'embed') return [];
    // Only one provider tells its preview by the film's id; for the others the article's own card stands in.
    const thumbnailUrl = embedThumbnail(block.attrs) ?? card.picture?.url;
    if (thumbnailUrl === undefined) return [];
    const { title } = block.attrs;
    return [{ name: title, url: embedAddress(block.attrs), embedUrl: embeddedPlayer(block.attrs), thumbnailUrl }];
  });
}

/** What structured data tells of an article's page. */
export function articleFacts(article: ArticlePage, site: Site, texts: ReaderTexts): NewsArticleFacts {
  const { siteUrl } = site;
  const card = cardOf(article, site);
  return {
    address: card.address,
    headline: article.headline,
    description: article.lead,
    publishedAt: toLocalIso(article.publishAt),
    modifiedAt: toLocalIso(article.updatedAt ?? article.publishAt),
    section: card.section,
    keywords: article.tags.map((tag) => tag.name),
    dateline: article.dateline,
    images: picturesOf(article, siteUrl),
    videos: videosOf(article, card),
    authors: authorsOf(article, siteUrl),
    corrections: correctionsOf(article, card.address, texts),
    paper: paperFacts(site),
    trail: trailFrom(site, texts, article.trail),
  };
}
