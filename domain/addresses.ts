import type { StoryKind } from './body/story-kinds.ts';
import type { RankingPeriod } from './views/ranking.ts';

/** Every public address is made and read here, those of maps in maps/addresses.ts; see product.md, Addresses. */

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
  'in',
  'bieu-tuong',
  'manifest.webmanifest',
  'sw.js',
  'toa-soan',
  'api',
  'media',
  'rss',
  'tu-khoa',
  'tac-gia',
  'su-kien',
  'ngay',
  'tin-moi',
  'chuyen-muc',
  'anh',
  'video',
  'tim-kiem',
  'doc-nhieu',
  'loi',
  'enhance',
  '_next',
  'healthz',
  'readyz',
  'robots.txt',
  'oembed',
  'sitemap.xml',
  'sitemap',
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

/** `/in/{number}`, an article alone, for paper. */
export function printAddress(number: number): string {
  return `/in/${number}`;
}

/** Sizes in pixels and forms of the paper's icon; a maskable one may be cut to any shape by the device. A new drawing gets a new name. */
export const ICONS = [
  { name: 'song-180.png', size: 180, isMaskable: false },
  { name: 'song-192.png', size: 192, isMaskable: false },
  { name: 'song-512.png', size: 512, isMaskable: false },
  { name: 'song-512-toan-khung.png', size: 512, isMaskable: true },
] as const;

/** `/bieu-tuong/{name}` */
export function iconAddress(name: (typeof ICONS)[number]['name']): string {
  return `/bieu-tuong/${name}`;
}

/** What makes the paper installable on a device. */
export const MANIFEST_ADDRESS = '/manifest.webmanifest';

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

/** All running stories, the one with the newest article first. */
export const STORYLINES_ADDRESS = '/su-kien';

/** `/su-kien/{slug}` */
export function storylineAddress(slug: string): string {
  return `${STORYLINES_ADDRESS}/${slug}`;
}

/** `/doc-nhieu`, or `/doc-nhieu/7-ngay` for a week. */
export function mostReadAddress(period: RankingPeriod): string {
  return period === 'day' ? '/doc-nhieu' : '/doc-nhieu/7-ngay';
}

/** All articles of the paper, newest first. */
export const LATEST_ADDRESS = '/tin-moi';

/** Stories told by pictures, and by a film, newest first. */
export const KIND_ADDRESSES: Readonly<Record<StoryKind, string>> = { photo: '/anh', video: '/video' };

/** All sections on one page. */
export const SECTIONS_ADDRESS = '/chuyen-muc';

/** Leads to the newest day of the archive. */
export const ARCHIVE_ADDRESS = '/ngay';

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** `/ngay/{yyyy}/{mm}` */
export function monthAddress({ year, month }: { readonly year: number; readonly month: number }): string {
  return `${ARCHIVE_ADDRESS}/${year}/${twoDigits(month)}`;
}

/** `/ngay/{yyyy}/{mm}/{dd}` */
export function dayAddress(date: { readonly year: number; readonly month: number; readonly day: number }): string {
  return `${monthAddress(date)}/${twoDigits(date.day)}`;
}

/** Names of the files that `mediaAddress` leads to; nothing else is looked for in the media folder. */
export const MEDIA_FILE = /^[0-9a-f]{32}-\d{1,5}\.(?:jpg|webp)$/u;

/** `/media/{hash}-{width}.{ext}` */
export function mediaAddress(hash: string, width: number, extension: 'jpg' | 'webp'): string {
  return `/media/${hash}-${width}.${extension}`;
}

/** The newsroom's page of an article; addressed by number, as people say it aloud. */
export function deskArticleAddress(number: number): string {
  return `/toa-soan/bai/${number}`;
}

/** The page that lists the feeds. */
export const FEEDS_ADDRESS = '/rss';

/** The forms of a feed, by the ending of its address: RSS 2.0, Atom, JSON Feed. */
export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** The name of the feed of the whole paper. */
export const PAPER_FEED = 'tin-moi';

/** `/rss/{name}.{format}`; a name is `tin-moi`, `anh`, `video`, a section's path, or `tu-khoa/{slug}` and its like. */
export function feedAddress(name: string, format: FeedFormat): string {
  return `${FEEDS_ADDRESS}/${name}.${format}`;
}

/** The name of the feed of a kind of stories. */
export function kindFeed(kind: StoryKind): string {
  return KIND_ADDRESSES[kind].slice(1);
}

/** The name of the feed of a running story. */
export function storylineFeed(slug: string): string {
  return storylineAddress(slug).slice(1);
}

/** The slug of the running story whose feed has this name; undefined for every other feed. */
export function storylineOfFeed(name: string): string | undefined {
  const before = storylineFeed('');
  return name.startsWith(before) ? name.slice(before.length) : undefined;
}

/** Reads the decoded segments below `/rss`; undefined when no feed of ours could have that name. */
export function parseFeedSegments(
  segments: readonly string[],
): { readonly name: string; readonly format: FeedFormat } | undefined {
  const format = FEED_FORMATS.find((candidate) => segments.at(-1)?.endsWith(`.${candidate}`));
  if (format === undefined || segments.length > 2) return undefined;
  const parts = segments.map((segment, index) => (index < segments.length - 1 ? segment : withoutEnding(segment)));
  return parts.every(isSlug) ? { name: parts.join('/'), format } : undefined;
}

/** Where programs ask what a preview of an article shows; `address` is absolute. */
export function oembedAddress(address: string, format: 'json' | 'xml'): string {
  return `/oembed?${new URLSearchParams({ url: address, format }).toString()}`;
}

const withoutEnding = (segment: string) => segment.slice(0, segment.lastIndexOf('.'));

/** The newsroom's screen of the front page. */
export const FRONT_DESK_ADDRESS = '/toa-soan/trang-nhat';

/** The newsroom's screen of running stories. */
export const STORYLINE_DESK_ADDRESS = '/toa-soan/dong-su-kien';

/** The newsroom's charts of views: of the whole paper, of a section (its path), or of an article (its number). */
export function viewsAddress(of: { readonly section?: string | undefined } | { readonly number: number }): string {
  if ('number' in of) return `/toa-soan/luot-doc/${of.number}`;
  return of.section === undefined ? '/toa-soan/luot-doc' : `/toa-soan/luot-doc?muc=${encodeURIComponent(of.section)}`;
}

/** What a one-segment reader address asks for. */
export type TopAddress =
  | { readonly kind: 'article'; readonly slug: string; readonly number: number }
  | { readonly kind: 'short'; readonly number: number }
  | { readonly kind: 'section'; readonly slug: string };

const ARTICLE = /^(?:(.*)-)?a(\d{1,12})\.html?$/su;
const SHORT = /^a(\d{1,12})$/u;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Reads a decoded path segment. Any slug is accepted before `-a{number}.html`, because old addresses in the wild carry
 * wrong ones; undefined when the segment can be no address of ours.
 */
export function parseTopSegment(segment: string): TopAddress | undefined {
  const article = ARTICLE.exec(segment);
  if (article) return withNumber(article[2], (number) => ({ kind: 'article', slug: article[1] ?? '', number }));
  const short = SHORT.exec(segment);
  if (short) return withNumber(short[1], (number) => ({ kind: 'short', number }));
  return isSlug(segment) ? { kind: 'section', slug: segment } : undefined;
}

function isSlug(text: string): boolean {
  return text.length <= 200 && SLUG.test(text);
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
  const own = OWN_PARAMETERS.get(path.split('/', 2)[1] ?? '');
  if (own) return own;
  if (WITHOUT_PLACES.has(path) || articleNumberOf(path) !== undefined) return [];
  const standing = standingPageAt(path);
  return standing === undefined || standing === 'corrections' ? ['trang'] : [];
}

/** Parameters of what is no list, by first segment. */
const OWN_PARAMETERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['rss', []],
  ['doc-nhieu', []],
  ['robots.txt', []],
  ['tim-kiem', ['q', 'trang']],
  ['oembed', ['url', 'format', 'maxwidth', 'maxheight']],
  ['sitemap.xml', []],
  ['sitemap', []],
  ['in', []],
  ['manifest.webmanifest', []],
]);

const WITHOUT_PLACES: ReadonlySet<string> = new Set(['/', SECTIONS_ADDRESS, ARCHIVE_ADDRESS]);

/** A stable place in a list ordered by publication time, newest first. */
export type ListCursor = { readonly publishAt: number; readonly number: number };

/** The `trang` parameter that continues a list after the given row. */
export function encodeCursor(cursor: ListCursor): string {
  return `${cursor.publishAt.toString(36)}-${cursor.number.toString(36)}`;
}

/** Makes the addresses of a list's pages: of the one that continues after the given row, or of the first. */
export function listAddress(href: string): (cursor?: ListCursor) => string {
  return (cursor) => (cursor === undefined ? href : `${href}?trang=${encodeCursor(cursor)}`);
}

/** Reads a `trang` parameter; undefined when it is not one that `encodeCursor` makes. */
export function decodeCursor(value: string): ListCursor | undefined {
  const match = /^(-?[0-9a-z]{1,9})-([0-9a-z]{1,8})$/u.exec(value);
  if (!match) return undefined;
  const cursor = { publishAt: Number.parseInt(match[1] ?? '', 36), number: Number.parseInt(match[2] ?? '', 36) };
  return encodeCursor(cursor) === value && cursor.number >= 1 ? cursor : undefined;
}
