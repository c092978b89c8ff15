import { findPublishedName, type NameKind } from '#db/queries/published.ts';
import { listFinds, listFound, placeAt, type Walk } from '#db/queries/published-search.ts';
import { contributorAddress, storylineAddress, tagAddress } from '#domain/addresses.ts';
import type { ArchiveSpan } from '#domain/archive.ts';
import type { Block } from '#domain/body/document.ts';
import { plainTextIn } from '#domain/body/plain-text.ts';
import { formatDate } from '#domain/dates.ts';
import { fold } from '#domain/fold.ts';
import { type SearchPlace, searchAddress } from '#domain/search/address.ts';
import { spanInQuery } from '#domain/search/day.ts';
import type { SearchQuery, SearchTier } from '#domain/search/query.ts';
import { markHits, type SnippetPiece, snippetOf } from '#domain/search/snippet.ts';
import { slugify } from '#domain/slug.ts';
import { findArchiveSpan } from './archive.ts';
import { type Card, toCard } from './cards.ts';
import { type PageWays, readPage } from './lists.ts';
import type { ReaderContext } from './reader-context.ts';
import type { Site } from './site.ts';

/** An article that was found, its headline and a part of its text with what was looked for marked. */
export type Found = {
  readonly card: Card;
  readonly tier: SearchTier;
  readonly headline: readonly SnippetPiece[];
  readonly snippet: readonly SnippetPiece[];
};

/** One page of finds, the best first, those equally good newest first; `isLoose` when nothing has the marks that were typed. */
export type FoundPage = PageWays & { readonly found: readonly Found[]; readonly isLoose: boolean };

/** A page of the paper whose name was looked for; the name of a day is its date. */
export type NamedPage = { readonly href: string } & (
  | { readonly kind: 'section' | 'day' | NameKind; readonly name: string }
  | { readonly kind: 'month'; readonly month: number; readonly year: number }
);

/** A page of at most `size` finds after `place`, or the first. What counts is the published edition, and nothing before its time. */
export async function readFoundPage(
  context: ReaderContext,
  site: Site,
  query: SearchQuery,
  options: { readonly size: number; readonly place?: SearchPlace | undefined },
): Promise<FoundPage> {
  const isLoose = await looksLoosely(context, query);
  const tiers = isLoose ? query.loose : query.tiers;
  // Where readers were may be none any more: what they looked for has been published since, or withdrawn.
  const place = options.place && tiers.includes(options.place.tier) ? options.place : undefined;
  const { rows, ...ways } = await readPage(
    searchAddress(query.text),
    { size: options.size, place },
    {
      older: (limit) => walkOlder(context, query, tiers, { limit, after: place }),
      newer: (limit, before) => walkNewer(context, query, tiers, { limit, before }),
    },
  );
  const articles = await listFound(
    context.connection,
    rows.map(({ place }) => place),
  );
  const byPlace = new Map(articles.map((article) => [article.place, article]));
  const found = rows.flatMap(({ tier, place }): readonly Found[] => {
    const row = byPlace.get(place);
    if (!row) return [];
    const card = toCard(row, site);
    const text = inOneLine(`${row.lead}\n${plainTextIn(row.body, isProse)}`);
    const snippet = snippetOf(text, query, tier) ?? [{ text: row.lead, isHit: false }];
    return [{ card, tier, headline: markHits(row.headline, query, tier), snippet }];
  });
  return { ...ways, found, isLoose };
}

/** A line of a table says nothing without its head. */
const isProse = ({ type }: Block) => type !== 'table';

/** Whether nothing has the words beside each other with the marks typed, and something has them with others. */
async function looksLoosely(context: ReaderContext, query: SearchQuery): Promise<boolean> {
  const hasAny = async (tiers: readonly SearchTier[]) => {
    const together = tiers.filter((tier) => tier !== 'words');
    return (await walkOlder(context, query, together, { limit: 1, after: undefined })).length > 0;
  };
  return query.loose.length > 0 && !(await hasAny(query.tiers)) && (await hasAny(query.loose));
}

/** Paragraphs one behind the other; what ends without a full stop, such as a heading or a cell, is set off. */
function inOneLine(text: string): string {
  return text.replace(/([.!?…:”"]?)\s*[\t\n]\s*/gu, (_, end: string) => (end === '' ? ' · ' : `${end} `));
}

/** From here on stands only what is published later. */
function visibleEnd({ now }: ReaderContext): number {
  return placeAt(now) + 1;
}

async function walkOlder(
  context: ReaderContext,
  query: SearchQuery,
  tiers: readonly SearchTier[],
  { limit, after }: { readonly limit: number; readonly after: SearchPlace | undefined },
): Promise<readonly SearchPlace[]> {
  const from = after ? tiers.indexOf(after.tier) : 0;
  return walk(context, query, tiers.slice(from), limit, (tier) => ({
    tiers,
    way: 'older',
    above: Number.MIN_SAFE_INTEGER,
    below: tier === after?.tier ? Math.min(after.place, visibleEnd(context)) : visibleEnd(context),
  }));
}

async function walkNewer(
  context: ReaderContext,
  query: SearchQuery,
  tiers: readonly SearchTier[],
  { limit, before }: { readonly limit: number; readonly before: SearchPlace },
): Promise<readonly SearchPlace[]> {
  const back = tiers.slice(0, tiers.indexOf(before.tier) + 1).toReversed();
  return walk(context, query, back, limit, (tier) => ({
    tiers,
    way: 'newer',
    above: tier === before.tier ? before.place : Number.MIN_SAFE_INTEGER,
    below: visibleEnd(context),
  }));
}

/** Goes from tier to tier until enough is found. */
async function walk(
  { connection, now }: ReaderContext,
  query: SearchQuery,
  tiers: readonly SearchTier[],
  limit: number,
  within: (tier: SearchTier) => Omit<Walk, 'now' | 'limit'>,
): Promise<readonly SearchPlace[]> {
  const finds: SearchPlace[] = [];
  for (const tier of tiers) {
    if (finds.length >= limit) break;
    const places = await listFinds(connection, query, tier, { ...within(tier), now, limit: limit - finds.length });
    finds.push(...places.map((place) => ({ tier, place })));
  }
  return finds;
}

const NAMED: readonly (readonly [NameKind, (slug: string) => string])[] = [
  ['storyline', storylineAddress],
  ['tag', tagAddress],
  ['contributor', contributorAddress],
];

/** Pages that bear the name that was looked for, with or without its marks: a section, a running story, a day … */
export async function findNamedPages(
  context: ReaderContext,
  site: Site,
  { text }: SearchQuery,
): Promise<readonly NamedPage[]> {
  const named: NamedPage[] = [];
  const folded = fold(text);
  for (const section of site.sections.flatMap((branch) => [branch, ...branch.children]))
    if (fold(section.name) === folded) named.push({ kind: 'section', name: section.name, href: section.href });
  const slug = slugify(text, '');
  for (const [kind, addressOf] of slug === '' ? [] : NAMED) {
    const name = await findPublishedName(context.connection, kind, slug, context.now);
    if (name !== undefined) named.push({ kind, name, href: addressOf(slug) });
  }
  const span = spanInQuery(text, context.now);
  if (span && (await findArchiveSpan(context, span.href.split('/').slice(2)))) named.push(pageOfSpan(span));
  return named;
}

function pageOfSpan({ day, month, year, from, href }: ArchiveSpan): NamedPage {
  return day === undefined ? { kind: 'month', month, year, href } : { kind: 'day', name: formatDate(from), href };
}
