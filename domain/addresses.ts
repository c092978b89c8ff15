/** Every public address is made and read here; see product.md, Addresses. */

/** Pages that every paper has, by what they are. */
export const STANDING_ADDRESSES = {
  imprint: '/thong-tin-toa-soan',
  contact: '/lien-he',
  corrections: '/cai-chinh',
  privacy: '/quyen-rieng-tu',
  accessibility: '/tro-nang',
  saved: '/da-luu',
  offline: '/ngoai-tuyen',
} as const;

export type StandingPageName = keyof typeof STANDING_ADDRESSES;

/** The standing page at this path, or undefined. */
export function standingPageAt(path: string): StandingPageName | undefined {
  const names = Object.keys(STANDING_ADDRESSES) as readonly StandingPageName[];
  return names.find((name) => STANDING_ADDRESSES[name] === path);
}

/** First path segments that belong to the program, so no section or storyline may take them as its slug. */
export const RESERVED_SEGMENTS: ReadonlySet<string> = new Set([
  ...Object.values(STANDING_ADDRESSES).map((address) => address.slice(1)),
  'toa-soan',
  'api',
  'media',
  'rss',
  'tu-khoa',
  'tac-gia',
  'su-kien',
  'ngay',
  'tim-kiem',
  'loi',
  'enhance',
  '_next',
  'healthz',
  'readyz',
  'robots.txt',
  'sitemap.xml',
  'favicon.ico',
]);

/** `/{slug}-a{number}.html` */
export function articleAddress(slug: string, number: number): string {
  return `/${slug}-a${number}.html`;
}

/** `/a{number}`, the short link. */
export function shortAddress(number: number): string {
  return `/a${number}`;
}

/** `/{section}` or `/{section}/{subsection}` from a path such as `kinh-te/nong-nghiep`. */
export function sectionAddress(path: string): string {
  return `/${path}`;
}

/** `/tu-khoa/{slug}` */
export function tagAddress(slug: string): string {
  return `/tu-khoa/${slug}`;
}

/** `/tac-gia/{slug}` */
export function contributorAddress(slug: string): string {
  return `/tac-gia/${slug}`;
}

/** `/media/{hash}-{width}.{ext}` */
export function mediaAddress(hash: string, width: number, extension: 'jpg' | 'webp'): string {
  return `/media/${hash}-${width}.${extension}`;
}

/** The newsroom's page of an article; addressed by number, as people say it aloud. */
export function deskArticleAddress(number: number): string {
  return `/toa-soan/bai/${number}`;
}

/** What a one-segment reader address asks for. */
export type TopAddress =
  | { readonly kind: 'article'; readonly slug: string; readonly number: number }
  | { readonly kind: 'short'; readonly number: number }
  | { readonly kind: 'section'; readonly slug: string };

const ARTICLE = /^(?:(.*)-)?a(\d{1,12})\.html?$/su;
const SHORT = /^a(\d{1,12})$/u;
const SECTION = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Reads a decoded path segment. Any slug is accepted before `-a{number}.html`, because old addresses in the wild carry
 * wrong ones; undefined when the segment can be no address of ours.
 */
export function parseTopSegment(segment: string): TopAddress | undefined {
  const article = ARTICLE.exec(segment);
  if (article) return withNumber(article[2], (number) => ({ kind: 'article', slug: article[1] ?? '', number }));
  const short = SHORT.exec(segment);
  if (short) return withNumber(short[1], (number) => ({ kind: 'short', number }));
  return SECTION.test(segment) && segment.length <= 200 ? { kind: 'section', slug: segment } : undefined;
}

/** The article number that a path (`/…-a12.html`, `/a12`) names, or undefined. */
export function articleNumberOf(path: string): number | undefined {
  const segment = path.startsWith('/') ? path.slice(1) : path;
  if (segment.includes('/')) return undefined;
  const address = parseTopSegment(segment);
  return address === undefined || address.kind === 'section' ? undefined : address.number;
}

function withNumber<T>(digits: string | undefined, make: (number: number) => T): T | undefined {
  const number = Number(digits);
  return number >= 1 ? make(number) : undefined;
}

/** The query parameters that a reader page at this path depends on; all others change nothing. */
export function declaredParameters(path: string): readonly string[] {
  if (path === '/' || articleNumberOf(path) !== undefined) return [];
  const standing = standingPageAt(path);
  return standing === undefined || standing === 'corrections' ? ['trang'] : [];
}

/** A stable place in a list ordered by publication time, newest first. */
export type ListCursor = { readonly publishAt: number; readonly number: number };

/** The `trang` parameter that continues a list after the given row. */
export function encodeCursor(cursor: ListCursor): string {
  return `${cursor.publishAt.toString(36)}-${cursor.number.toString(36)}`;
}

/** Reads a `trang` parameter; undefined when it is not one that `encodeCursor` makes. */
export function decodeCursor(value: string): ListCursor | undefined {
  const match = /^(-?[0-9a-z]{1,9})-([0-9a-z]{1,8})$/u.exec(value);
  if (!match) return undefined;
  const cursor = { publishAt: Number.parseInt(match[1] ?? '', 36), number: Number.parseInt(match[2] ?? '', 36) };
  return encodeCursor(cursor) === value && cursor.number >= 1 ? cursor : undefined;
}
