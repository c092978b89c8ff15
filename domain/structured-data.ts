/*
 * schema.org in the shapes that search engines document (reference/features.md §4.2). Every address given is absolute.
 */

/** A node of a JSON-LD graph. */
export type Node = Readonly<Record<string, unknown>>;

/** What the world is told of the paper; an empty string is not told. */
export type PaperFacts = {
  readonly name: string;
  /** The short name: "Sông Hậu". */
  readonly shortName: string;
  /** The origin, without a slash at its end. */
  readonly url: string;
  readonly logo: string;
  /** The page that names the people of the paper. */
  readonly masthead: string;
  /** The page that says how the paper corrects itself, and shows that it does. */
  readonly corrections: string;
  /** The page that says how to send news, complain, and ask for a correction or for leave to use something. */
  readonly contact: string;
  readonly description: string;
  readonly governingBody: string;
  readonly address: string;
  readonly telephone: string;
  readonly email: string;
};

/** A step from the front page to a page. */
export type TrailStep = { readonly name: string; readonly url: string };

/** The id under which every page speaks of the paper. */
export function paperId({ url }: Pick<PaperFacts, 'url'>): string {
  return `${url}/#toa-soan`;
}

/**
 * The paper as an article's page names it (https://developers.google.com/search/docs/appearance/structured-data/organization),
 * with the pages that schema.org/NewsMediaOrganization asks for and the paper has. Ethics and publishing principles are not told:
 * no page states them.
 */
export function publisherNode(paper: PaperFacts): Node {
  const { name, url, logo, masthead, corrections, contact } = paper;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': paperId(paper),
    name,
    url,
    logo: { '@type': 'ImageObject', url: logo },
    masthead,
    correctionsPolicy: corrections,
    actionableFeedbackPolicy: contact,
  };
}

/** The paper with everything that its imprint says. */
export function paperNode(paper: PaperFacts): Node {
  const { shortName, name, description, governingBody, address, telephone, email } = paper;
  return {
    ...publisherNode(paper),
    ...(shortName === '' || shortName === name ? {} : { alternateName: shortName }),
    ...(description === '' ? {} : { description }),
    ...(address === '' ? {} : { address }),
    ...(telephone === '' ? {} : { telephone }),
    ...(email === '' ? {} : { email }),
    ...(governingBody === '' ? {} : { parentOrganization: { '@type': 'Organization', name: governingBody } }),
  };
}

/** The name under which search engines list the site: https://developers.google.com/search/docs/appearance/site-names */
export function webSiteNode(paper: PaperFacts): Node {
  const { name, shortName, url } = paper;
  return {
    '@type': 'WebSite',
    '@id': `${url}/#trang-bao`,
    name,
    ...(shortName === '' || shortName === name ? {} : { alternateName: shortName }),
    url: `${url}/`,
    inLanguage: 'vi',
    publisher: { '@id': paperId(paper) },
  };
}

/**
 * The way to a page; nothing for a way of one step, which is no way
 * (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb asks for two).
 */
export function breadcrumbNodes(trail: readonly TrailStep[]): readonly Node[] {
  if (trail.length < 2) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map(({ name, url }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: url,
      })),
    },
  ];
}

/** Stories in the order in which a page lists them; nothing for an empty page. */
export function storyListNodes(stories: readonly TrailStep[]): readonly Node[] {
  if (stories.length === 0) return [];
  return [
    {
      '@type': 'ItemList',
      numberOfItems: stories.length,
      itemListElement: stories.map(({ name, url }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url,
        name,
      })),
    },
  ];
}

/** Nodes as one document. */
export function graphOf(nodes: readonly Node[]): Node {
  return { '@context': 'https://schema.org', '@graph': nodes };
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
