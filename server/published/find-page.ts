import { findPublishedArticle, findPublishedName, type NameKind } from '#db/queries/published.ts';
import { isFormerName } from '#db/queries/published-former-names.ts';
import { findMovedStoryline } from '#db/queries/published-storylines.ts';
import {
  articleAddress,
  decodeCursor,
  feedAddress,
  KIND_ADDRESSES,
  mostReadAddress,
  parseFeedSegments,
  parseTopSegment,
  STANDING_ADDRESSES,
  storylineAddress,
  storylineFeed,
} from '#domain/addresses.ts';
import { STORY_KINDS } from '#domain/body/story-kinds.ts';
import { parseOembed } from '#domain/oembed.ts';
import { decodeSearchPlace, SEARCH_ADDRESS } from '#domain/search/address.ts';
import { readQuery } from '#domain/search/query.ts';
import { RANKING_PERIODS } from '#domain/views/ranking.ts';
import { findArchiveSpan, findNewestDay } from './archive.ts';
import { isWithdrawn } from './article.ts';
import { findFeedSource, namedFeedKind } from './feed.ts';
import { hasMap } from './maps.ts';
import type { ReaderContext } from './reader-context.ts';
import { findSection, readSite } from './site.ts';

/**
 * What stands at a reader's address: a page to be made, nothing, what was withdrawn, a form in which we give nothing, or what
 * has its page elsewhere.
 */
export type PageState =
  | 'there'
  | 'missing'
  | 'gone'
  /** A list that readers saw, and that nothing is on any more. */
  | 'emptied'
  | 'unsupported'
  /** The same page, spelt otherwise. */
  | { readonly movedTo: string }
  /** A page that had another name when the address was made. */
  | { readonly renamedTo: string };

/** An address as it was asked for: its decoded segments in NFC, and its query. */
type Asked = { readonly path: string; readonly segments: readonly string[]; readonly search: URLSearchParams };

type Finder = (context: ReaderContext, asked: Asked) => Promise<PageState>;

/**
 * Who knows what stands under a first segment; every other address is an article, a short link or a section. A map, because
 * every object also has a `constructor` and its like.
 */
const FINDERS: ReadonlyMap<string, Finder> = new Map([
  ['tu-khoa', findNamedList('tag')],
  ['tac-gia', findNamedList('contributor')],
  ['su-kien', findStorylines],
  ['doc-nhieu', findMostRead],
  ...Object.values(STANDING_ADDRESSES).map((address): [string, Finder] => [address.slice(1), findStandingPage]),
  ['rss', findFeed],
  ['robots.txt', async (_context, { segments }) => (segments.length === 1 ? 'there' : 'missing')],
  ['sitemap.xml', findMap],
  ['sitemap', findMap],
  ['in', findPrintView],
  ['manifest.webmanifest', async (_context, { segments }) => (segments.length === 1 ? 'there' : 'missing')],
  ['oembed', findOembed],
  [SEARCH_ADDRESS.slice(1), findSearch],
  ['tin-moi', findStandingPage],
  ['chuyen-muc', findStandingPage],
  ...STORY_KINDS.map((kind): [string, Finder] => [KIND_ADDRESSES[kind].slice(1), findStandingPage]),
  ['ngay', findArchive],
]);

/**
 * Looks an address up before anything is rendered, so that a flood of made-up ones costs a query each and not a page.
 * `path` is as it was asked for, `search` holds its declared parameters.
 */
export async function findPage(context: ReaderContext, path: string, search: URLSearchParams): Promise<PageState> {
  if (path === '/') return 'there';
  const plain = path.replace(/\/$/u, '');
  const segments = decodeSegments(plain);
  if (!segments) return 'missing';
  const find = FINDERS.get(segments[0] ?? '') ?? findArticleOrSection;
  const state = await find(context, { path: plain, segments, search });
  return state === 'there' && plain !== path ? { movedTo: plain } : state;
}

async function findArticleOrSection(context: ReaderContext, { path, segments, search }: Asked): Promise<PageState> {
  const [first = '', second, ...more] = segments;
  if (more.length > 0) return 'missing';
  const top = second === undefined ? parseTopSegment(first) : undefined;
  if (top && top.kind !== 'section') return findArticleState(context, path, top.number);
  return isListPlace(search) && findSection(await readSite(context), segments.join('/')) ? 'there' : 'missing';
}

/** Whether `?trang=` is absent or names one place in a list. */
function isListPlace(search: URLSearchParams): boolean {
  const places = search.getAll('trang');
  return places.length === 0 || (places.length === 1 && decodeCursor(places[0] ?? '') !== undefined);
}

function findNamedList(kind: NameKind): Finder {
  return async (context, { segments, search }) => {
    const [, slug, ...more] = segments;
    if (slug === undefined || more.length > 0 || !isListPlace(search)) return 'missing';
    const state = await findName(context, kind, slug);
    return typeof state === 'string' ? state : { renamedTo: storylineAddress(state.renamedTo) };
  };
}

/** What became of a name that has lists: a page and feeds. A story may have another slug by now. */
async function findName(
  context: ReaderContext,
  kind: NameKind,
  slug: string,
): Promise<'there' | 'emptied' | 'missing' | { readonly renamedTo: string }> {
  const { connection, now } = context;
  if ((await findPublishedName(connection, kind, slug, now)) !== undefined) return 'there';
  const moved = kind === 'storyline' ? await findMovedStoryline(connection, slug) : undefined;
  if (moved !== undefined && (await findPublishedName(connection, kind, moved, now)) !== undefined)
    return { renamedTo: moved };
  return (await isFormerName(connection, kind, slug)) ? 'emptied' : 'missing';
}

const findStoryline = findNamedList('storyline');

/** The page of all running stories, and the page of one. */
async function findStorylines(context: ReaderContext, asked: Asked): Promise<PageState> {
  return (asked.segments.length === 1 ? findStandingPage : findStoryline)(context, asked);
}

/** A page that is always there; where it declares no place the query is empty. */
async function findStandingPage(_context: ReaderContext, { segments, search }: Asked): Promise<PageState> {
  return segments.length === 1 && isListPlace(search) ? 'there' : 'missing';
}

/** The page to search on, and each place in what one search finds; what is found is asked for when it is shown. */
async function findSearch(_context: ReaderContext, { segments, search }: Asked): Promise<PageState> {
  const [asked, places] = [search.getAll('q'), search.getAll('trang')];
  if (segments.length > 1 || asked.length > 1 || places.length > 1) return 'missing';
  const [place] = places;
  if (place === undefined) return 'there';
  const [tier, query] = [decodeSearchPlace(place)?.tier, readQuery(asked[0] ?? '')];
  return tier !== undefined && (query?.tiers.includes(tier) || query?.loose.includes(tier)) ? 'there' : 'missing';
}

async function findMap(context: ReaderContext, { segments }: Asked): Promise<PageState> {
  return (await hasMap(context, `/${segments.join('/')}`)) ? 'there' : 'missing';
}

async function findOembed(context: ReaderContext, { segments, search }: Asked): Promise<PageState> {
  const asked = segments.length === 1 ? parseOembed(search, context.siteUrl) : undefined;
  if (asked === undefined || asked === 'unsupported') return asked ?? 'missing';
  return findNumber(context, asked.number);
}

async function findFeed(context: ReaderContext, { segments: [, ...below] }: Asked): Promise<PageState> {
  if (below.length === 0) return 'there';
  const asked = parseFeedSegments(below);
  if (!asked) return 'missing';
  const [first = '', slug] = asked.name.split('/');
  const kind = namedFeedKind(first);
  if (kind === undefined)
    return (await findFeedSource(context, await readSite(context), asked.name)) ? 'there' : 'missing';
  const state = slug === undefined ? 'missing' : await findName(context, kind, slug);
  return typeof state === 'string' ? state : { renamedTo: feedAddress(storylineFeed(state.renamedTo), asked.format) };
}

async function findMostRead(_context: ReaderContext, { segments }: Asked): Promise<PageState> {
  const path = `/${segments.join('/')}`;
  return RANKING_PERIODS.some((period) => mostReadAddress(period) === path) ? 'there' : 'missing';
}

/** The print view of an article stands and falls with the article. */
async function findPrintView(context: ReaderContext, { segments }: Asked): Promise<PageState> {
  const [, written = '', ...more] = segments;
  return more.length === 0 && /^[1-9]\d{0,11}$/u.test(written) ? findNumber(context, Number(written)) : 'missing';
}

async function findArchive(context: ReaderContext, { segments, search }: Asked): Promise<PageState> {
  const [, ...date] = segments;
  if (date.length === 0) return (await findNewestDay(context)) === undefined ? 'missing' : 'there';
  return isListPlace(search) && (await findArchiveSpan(context, date)) ? 'there' : 'missing';
}

/** What is made of an article at an address of its own. */
async function findNumber(context: ReaderContext, number: number): Promise<PageState> {
  if (await findPublishedArticle(context.connection, number, context.now)) return 'there';
  return (await isWithdrawn(context, number)) ? 'gone' : 'missing';
}

async function findArticleState(context: ReaderContext, path: string, number: number): Promise<PageState> {
  const row = await findPublishedArticle(context.connection, number, context.now);
  if (!row) return findNumber(context, number);
  const address = articleAddress(row.slug, row.number);
  return path === address ? 'there' : { movedTo: address };
}

/** The decoded segments in NFC; undefined for broken encodings and for what no address of ours holds. */
function decodeSegments(path: string): readonly string[] | undefined {
  try {
    const segments = path
      .slice(1)
      .split('/')
      .map((segment) => decodeURIComponent(segment).normalize('NFC'));
    return segments.some((segment) => segment === '' || /[\0/\\]/u.test(segment)) ? undefined : segments;
  } catch {
    return undefined;
  }
}
