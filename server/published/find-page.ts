import { findPublishedArticle, findPublishedName } from '#db/queries/published.ts';
import { decodeCursor, parseTopSegment } from '#domain/addresses.ts';
import { isWithdrawn } from './article.ts';
import type { ReaderContext } from './reader-context.ts';
import { findSection, readSite } from './site.ts';

/** What stands at a reader's address: a page to be made, nothing, or what was withdrawn. */
export type PageState = 'there' | 'missing' | 'gone';

/** A map, because every object also has a `constructor` and its like. */
const NAMED_LISTS: ReadonlyMap<string, 'tag' | 'contributor'> = new Map([
  ['tu-khoa', 'tag'],
  ['tac-gia', 'contributor'],
]);

/**
 * Looks an address up before anything is rendered, so that a flood of made-up ones costs a query each and not a page.
 * `path` is as it was asked for, `places` are the values of its `trang` parameter.
 */
export async function findPage(context: ReaderContext, path: string, places: readonly string[]): Promise<PageState> {
  if (path === '/') return 'there';
  // With a slash at its end it is the same page; the framework leads to the address without.
  const segments = decodeSegments(path.replace(/\/$/u, ''));
  if (!segments) return 'missing';
  const [first = '', second, ...more] = segments;
  if (more.length > 0) return 'missing';
  const top = second === undefined ? parseTopSegment(first) : undefined;
  if (top && top.kind !== 'section') return findArticleState(context, top.number);
  const isPlace = places.length === 0 || (places.length === 1 && decodeCursor(places[0] ?? '') !== undefined);
  if (!isPlace) return 'missing';
  const named = NAMED_LISTS.get(first);
  if (named && second !== undefined)
    return (await findPublishedName(context.connection, named, second, context.now)) === undefined
      ? 'missing'
      : 'there';
  return findSection(await readSite(context), segments.join('/')) ? 'there' : 'missing';
}

async function findArticleState(context: ReaderContext, number: number): Promise<PageState> {
  if (await findPublishedArticle(context.connection, number, context.now)) return 'there';
  return (await isWithdrawn(context, number)) ? 'gone' : 'missing';
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
