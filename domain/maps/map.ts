import { toLocalIso } from '../dates.ts';
import { element, text, type Xml, xmlDocument } from '../feeds/xml.ts';

/** A line of a map. Addresses are absolute, times in UTC milliseconds. */
export type MapEntry = {
  readonly address: string;
  readonly changedAt: number | undefined;
  readonly images: readonly string[];
  /** The same page in all its languages, its own among them; a page that has only one names none. */
  readonly languages?: readonly { readonly language: string; readonly address: string }[];
};

/** A line of the news map. */
export type NewsEntry = MapEntry & { readonly title: string; readonly publishedAt: number };

const MAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NAMESPACES = { xmlns: MAP, 'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1' };

/** The most articles that a news map may hold (reference/features.md §4.1). */
export const NEWS_LIMIT = 1000;

/** A map of addresses (sitemaps.org). */
export function writeMap(entries: readonly MapEntry[]): string {
  const isTranslated = entries.some((entry) => (entry.languages?.length ?? 0) > 1);
  const namespaces = { ...NAMESPACES, ...(isTranslated ? { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' } : {}) };
  return xmlDocument(element('urlset', namespaces, ...entries.map((entry) => writeEntry(entry))));
}

/** The map of the latest news. The name must be the one that the search engine knows, which has nothing in brackets. */
export function writeNewsMap(
  paper: { readonly name: string; readonly language: string },
  entries: readonly NewsEntry[],
) {
  const publication = element(
    'news:publication',
    {},
    element('news:name', {}, text(paper.name.replace(/\s*\([^)]*\)/gu, '').trim())),
    element('news:language', {}, text(paper.language)),
  );
  const lines = entries.map((entry) =>
    writeEntry(
      entry,
      element(
        'news:news',
        {},
        publication,
        element('news:publication_date', {}, text(toLocalIso(entry.publishedAt))),
        element('news:title', {}, text(entry.title)),
      ),
    ),
  );
  const namespaces = { ...NAMESPACES, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' };
  return xmlDocument(element('urlset', namespaces, ...lines));
}

/** The index of all maps. */
export function writeMapIndex(maps: readonly { readonly address: string; readonly changedAt: number | undefined }[]) {
  const lines = maps.map(({ address, changedAt }) => element('sitemap', {}, ...place(address, changedAt)));
  return xmlDocument(element('sitemapindex', { xmlns: MAP }, ...lines));
}

function writeEntry({ address, changedAt, images, languages = [] }: MapEntry, news?: Xml): Xml {
  return element(
    'url',
    {},
    ...place(address, changedAt),
    ...(languages.length > 1 ? languages : []).map((other) =>
      element('xhtml:link', { rel: 'alternate', hreflang: other.language, href: other.address }),
    ),
    news,
    ...images.map((image) => element('image:image', {}, element('image:loc', {}, text(image)))),
  );
}

function place(address: string, changedAt: number | undefined): readonly (Xml | undefined)[] {
  return [
    element('loc', {}, text(address)),
    changedAt === undefined ? undefined : element('lastmod', {}, text(toLocalIso(changedAt))),
  ];
}
