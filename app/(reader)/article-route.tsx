import type { Metadata } from 'next';
import { ArticlePageView } from '#components/reader/article-page.tsx';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import { oembedAddress } from '#domain/addresses.ts';
import { toLocalIso } from '#domain/dates.ts';
import { newsArticleGraph } from '#domain/news-article.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { ArticlePage } from '#server/published/article.ts';
import type { ReaderContext } from '#server/published/reader-context.ts';
import type { Site } from '#server/published/site.ts';
import { articleFacts, authorsOf, cardOf } from './article-facts.ts';
import { cardMetadata, ownAddress } from './page-head.ts';

type ArticleRouteProps = {
  readonly context: ReaderContext;
  readonly site: Site;
  readonly texts: ReaderTexts;
  readonly article: ArticlePage;
};

/** Title, description, canonical address and share card of an article (reference/features.md §4.2–4.4). */
export function articleMetadata({ site, article }: ArticleRouteProps): Metadata {
  const card = cardOf(article, site);
  const tags = cardMetadata(card);
  return {
    title: { absolute: card.pageTitle },
    description: card.description,
    alternates: ownAddress(article.href),
    ...tags,
    openGraph: {
      ...tags.openGraph,
      type: 'article',
      url: article.href,
      publishedTime: toLocalIso(article.publishAt),
      modifiedTime: toLocalIso(article.updatedAt ?? article.publishAt),
      authors: authorsOf(article, site.siteUrl).map(({ url }) => url),
      tags: article.tags.map((tag) => tag.name),
      ...(card.section === undefined ? {} : { section: card.section }),
    },
  };
}

/** An article with its structured data. */
export function ArticleRoute({ context, site, texts, article }: ArticleRouteProps) {
  const address = `${site.siteUrl}${article.href}`;
  return (
    <PageFrame site={site} texts={texts} now={context.now} current={article.trail[0]?.path}>
      <link rel="alternate" type="application/json+oembed" href={`${site.siteUrl}${oembedAddress(address, 'json')}`} />
      <link rel="alternate" type="text/xml+oembed" href={`${site.siteUrl}${oembedAddress(address, 'xml')}`} />
      <ArticlePageView article={article} site={site} texts={texts} />
      <JsonLd graph={newsArticleGraph(articleFacts(article, site, texts))} />
    </PageFrame>
  );
}
