import {
  breadcrumbNodes,
  graphOf,
  type Node,
  type PaperFacts,
  paperId,
  publisherNode,
  type TrailStep,
} from './structured-data.ts';

/** A picture of an article with what its page says of it. */
export type PictureFacts = {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  readonly credit: string;
};

/** A published correction of an article. */
export type CorrectionFacts = { readonly text: string; readonly publishedAt: string; readonly url: string };

/** A film that an article leads to. */
export type VideoFacts = {
  readonly name: string;
  readonly url: string;
  readonly embedUrl: string;
  readonly thumbnailUrl: string;
};

/** What search engines are told of an article. Addresses are absolute, times already in ISO with offset. */
export type NewsArticleFacts = {
  readonly address: string;
  readonly headline: string;
  readonly description: string;
  readonly publishedAt: string;
  readonly modifiedAt: string;
  readonly section: string | undefined;
  readonly keywords: readonly string[];
  readonly dateline: string;
  /** The picture of the share card first. */
  readonly images: readonly PictureFacts[];
  readonly videos: readonly VideoFacts[];
  readonly authors: readonly TrailStep[];
  /** Newest first. */
  readonly corrections: readonly CorrectionFacts[];
  readonly paper: PaperFacts;
  readonly trail: readonly TrailStep[];
};

/** schema.org NewsArticle, its films and the way to it as one graph (reference/features.md §4.2). */
export function newsArticleGraph(facts: NewsArticleFacts): Node {
  const publisher = { '@id': paperId(facts.paper) };
  const article = {
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
    ...(facts.images.length === 0 ? {} : { image: facts.images.map(imageNode) }),
    ...(facts.corrections.length === 0 ? {} : { correction: facts.corrections.map(correctionNode) }),
    author: facts.authors.length === 0 ? publisher : facts.authors.map((author) => ({ '@type': 'Person', ...author })),
    publisher,
  };
  return graphOf([
    article,
    ...facts.videos.map((video) => videoNode(video, facts)),
    publisherNode(facts.paper),
    ...breadcrumbNodes(facts.trail),
  ]);
}

/** https://schema.org/correction: the words of the notice and when it was published; the article itself keeps its dates. */
function correctionNode({ text, publishedAt, url }: CorrectionFacts): Node {
  return { '@type': 'CorrectionComment', text, datePublished: publishedAt, url };
}

/**
 * https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata: credit in creditText. No
 * picture is offered under the paper's terms: bylines name agencies beside the paper's own people, and nothing tells them apart.
 */
function imageNode({ url, width, height, caption, credit }: PictureFacts): Node {
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    width,
    height,
    ...(caption === '' ? {} : { caption }),
    ...(credit === '' ? {} : { creditText: credit }),
  };
}

/** https://developers.google.com/search/docs/appearance/structured-data/video: the article's date stands for the film's. */
function videoNode(video: VideoFacts, { address, headline, description, publishedAt, paper }: NewsArticleFacts): Node {
  return {
    '@type': 'VideoObject',
    name: video.name === '' ? headline : video.name,
    description,
    thumbnailUrl: video.thumbnailUrl,
    uploadDate: publishedAt,
    embedUrl: video.embedUrl,
    url: video.url,
    inLanguage: 'vi',
    isPartOf: { '@id': `${address}#bai` },
    publisher: { '@id': paperId(paper) },
  };
}
