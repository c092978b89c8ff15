import type { Metadata } from 'next';
import { ArticlePageView } from '#components/reader/article-page.tsx';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import { contributorAddress } from '#domain/addresses.ts';
import { toLocalIso } from '#domain/dates.ts';
import { newsArticleGraph } from '#domain/news-article.ts';
import { excerpt } from '#domain/text.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { ArticlePage } from '#server/published/article.ts';
import type { ReaderContext } from '#server/published/reader-context.ts';
import type { Site } from '#server/published/site.ts';
import { shareCardPicture } from './share-card.ts';

type ArticleRouteProps = {
  readonly context: ReaderContext;
  readonly site: Site;
  readonly texts: ReaderTexts;
  readonly article: ArticlePage;
};

/** Search engines show about this many characters. */
const DESCRIPTION = 200;

/** The picture of an article's share card: its own, else the paper's. */
function cardPicture(article: ArticlePage, { newspaper, siteUrl }: Site) {
  const { picture } = article;
  if (picture) return shareCardPicture(picture, picture.alt || article.headline, siteUrl);
  return newspaper.picture ? shareCardPicture(newspaper.picture, newspaper.fullName, siteUrl) : undefined;
}

function namesOnce(article: ArticlePage) {
  return [...new Map(article.credits.map(({ name, slug }) => [slug, { name, slug }])).values()];
}

/** Title, description, canonical address and share card of an article (reference/features.md §4.2–4.4). */
export function articleMetadata({ site, article }: ArticleRouteProps): Metadata {
  const { newspaper, siteUrl } = site;
  const description = excerpt(article.lead, DESCRIPTION);
  const shareTitle = article.shareTitle || article.headline;
  const picture = cardPicture(article, site);
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
  const picture = cardPicture(article, site);
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
          images:
            picture && article.picture
              ? [
                  {
                    url: picture.url,
                    width: picture.width,
                    height: picture.height,
                    caption: article.picture.caption,
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
