import type { Metadata } from 'next';
import { ArticlePageView } from '#components/reader/article-page.tsx';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import { contributorAddress, mediaAddress } from '#domain/addresses.ts';
import { toLocalIso } from '#domain/dates.ts';
import { renditionWidths } from '#domain/edition.ts';
import { newsArticleGraph } from '#domain/news-article.ts';
import { excerpt } from '#domain/text.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { ArticlePage } from '#server/published/article.ts';
import type { ReaderContext } from '#server/published/reader-context.ts';
import type { Site } from '#server/published/site.ts';

type ArticleRouteProps = {
  readonly context: ReaderContext;
  readonly site: Site;
  readonly texts: ReaderTexts;
  readonly article: ArticlePage;
};

/** Search engines show about this many characters. */
const DESCRIPTION = 200;

const CARD_WIDTH = 1280;

/** The lead picture as a share card takes it: absolute, JPEG, with its size. */
function cardPicture(article: ArticlePage, siteUrl: string) {
  const { picture } = article;
  if (!picture) return undefined;
  const widths = renditionWidths(picture.width);
  const width = widths.findLast((candidate) => candidate <= CARD_WIDTH) ?? widths[0] ?? picture.width;
  const height = Math.round((picture.height * width) / picture.width);
  return {
    url: `${siteUrl}${mediaAddress(picture.hash, width, 'jpg')}`,
    width,
    height,
    alt: picture.alt || article.headline,
  };
}

function namesOnce(article: ArticlePage) {
  return [...new Map(article.credits.map(({ name, slug }) => [slug, { name, slug }])).values()];
}

/** Title, description, canonical address and share card of an article (reference/features.md §4.2–4.4). */
export function articleMetadata({ site, article }: ArticleRouteProps): Metadata {
  const { newspaper, siteUrl } = site;
  const description = excerpt(article.lead, DESCRIPTION);
  const shareTitle = article.shareTitle || article.headline;
  const picture = cardPicture(article, siteUrl);
  const images = picture ? [{ ...picture, type: 'image/jpeg' }] : [];
  const section = article.trail.at(-1)?.name;
  return {
    title: { absolute: `${article.headline} | ${newspaper.fullName}` },
    description,
    alternates: { canonical: article.href },
    openGraph: {
      type: 'article',
      siteName: newspaper.fullName,
      locale: 'vi_VN',
      url: article.href,
      title: shareTitle,
      description,
      publishedTime: toLocalIso(article.publishAt),
      modifiedTime: toLocalIso(article.updatedAt ?? article.publishAt),
      authors: namesOnce(article).map(({ slug }) => `${siteUrl}${contributorAddress(slug)}`),
      tags: article.tags.map((tag) => tag.name),
      ...(section === undefined ? {} : { section }),
      images,
    },
    twitter: { card: picture ? 'summary_large_image' : 'summary', title: shareTitle, description, images },
  };
}

/** An article with its structured data. */
export function ArticleRoute({ context, site, texts, article }: ArticleRouteProps) {
  const { siteUrl, newspaper } = site;
  const address = `${siteUrl}${article.href}`;
  const picture = cardPicture(article, siteUrl);
  return (
    <PageFrame site={site} texts={texts} now={context.now} current={article.trail[0]?.path}>
      <ArticlePageView article={article} address={address} texts={texts} />
      <JsonLd
        graph={newsArticleGraph({
          address,
          headline: article.headline,
          description: article.lead,
          publishedAt: toLocalIso(article.publishAt),
          modifiedAt: toLocalIso(article.updatedAt ?? article.publishAt),
          section: article.trail.at(-1)?.name,
          keywords: article.tags.map((tag) => tag.name),
          dateline: article.dateline,
          images: picture
            ? [
                {
                  url: picture.url,
                  width: picture.width,
                  height: picture.height,
                  caption: article.picture?.caption ?? '',
                },
              ]
            : [],
          authors: namesOnce(article).map(({ name, slug }) => ({ name, url: `${siteUrl}${contributorAddress(slug)}` })),
          publisher: { name: newspaper.fullName, url: siteUrl },
          trail: [
            { name: texts.home, url: siteUrl },
            ...article.trail.map(({ name, href }) => ({ name, url: `${siteUrl}${href}` })),
          ],
        })}
      />
    </PageFrame>
  );
}
