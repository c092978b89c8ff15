/** What search engines and share cards are told of an article. Addresses are absolute, times already in ISO with offset. */
export type NewsArticleFacts = {
  readonly address: string;
  readonly headline: string;
  readonly description: string;
  readonly publishedAt: string;
  readonly modifiedAt: string;
  readonly section: string | undefined;
  readonly keywords: readonly string[];
  readonly dateline: string;
  readonly images: readonly {
    readonly url: string;
    readonly width: number;
    readonly height: number;
    readonly caption: string;
  }[];
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  readonly publisher: { readonly name: string; readonly url: string };
  readonly trail: readonly { readonly name: string; readonly url: string }[];
};

/** schema.org NewsArticle and BreadcrumbList as one graph (reference/features.md §4.2). */
export function newsArticleGraph(facts: NewsArticleFacts): Readonly<Record<string, unknown>> {
  const publisherId = `${facts.publisher.url}/#toa-soan`;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': `${facts.address}#bai`,
        mainEntityOfPage: facts.address,
        url: facts.address,
        headline: facts.headline,
        description: facts.description,
        datePublished: facts.publishedAt,
        dateModified: facts.modifiedAt,
        inLanguage: 'vi',
        isAccessibleForFree: true,
        ...(facts.section === undefined ? {} : { articleSection: facts.section }),
        ...(facts.keywords.length === 0 ? {} : { keywords: facts.keywords }),
        ...(facts.dateline === '' ? {} : { dateline: facts.dateline }),
        ...(facts.images.length === 0
          ? {}
          : { image: facts.images.map((image) => ({ '@type': 'ImageObject', ...image })) }),
        author:
          facts.authors.length === 0
            ? { '@id': publisherId }
            : facts.authors.map((author) => ({ '@type': 'Person', ...author })),
        publisher: { '@id': publisherId },
      },
      { '@type': 'NewsMediaOrganization', '@id': publisherId, name: facts.publisher.name, url: facts.publisher.url },
      {
        '@type': 'BreadcrumbList',
        itemListElement: facts.trail.map((step, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: step.name,
          item: step.url,
        })),
      },
    ],
  };
}

/** JSON that may stand inside a script element: nothing in it can end the element or start a comment. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</gu, '\\u003c')
    .replace(/>/gu, '\\u003e')
    .replace(/&/gu, '\\u0026')
    .replace(/\u2028/gu, '\\u2028')
    .replace(/\u2029/gu, '\\u2029');
}
