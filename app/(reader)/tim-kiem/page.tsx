import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { PageFrame } from '#components/reader/page-frame.tsx';
import { type Finds, SearchPageView } from '#components/reader/search-page.tsx';
import { decodeSearchPlace, SEARCH_ADDRESS, searchAddress } from '#domain/search/address.ts';
import { readQuery } from '#domain/search/query.ts';
import { singleLine } from '#domain/text.ts';
import { readCards } from '#server/published/cards.ts';
import { findNamedPages, readFoundPage } from '#server/published/search.ts';
import { pageOfListMetadata } from '../list-route.tsx';
import { pageMetadata } from '../page-head.ts';
import { type Search, startPage } from '../reader-page.ts';

type Props = { readonly searchParams: Promise<Search> };

const PAGE_SIZE = 20;
const LATEST = 8;

const typedIn = ({ q }: Search) => (typeof q === 'string' ? singleLine(q) : '');

const readFinds = cache(async (typed: string, written: string | undefined): Promise<Finds | undefined> => {
  const { context, site } = await startPage();
  const query = readQuery(typed);
  if (!query) return undefined;
  const place = written === undefined ? undefined : decodeSearchPlace(written);
  const page = await readFoundPage(context, site, query, { size: PAGE_SIZE, place });
  const named = page.isFirst ? await findNamedPages(context, site, query) : [];
  return { query, page, named, href: searchAddress(query.text)() };
});

function findsFor(search: Search): Promise<Finds | undefined> {
  if (Array.isArray(search.trang) || Array.isArray(search.q)) notFound();
  return readFinds(typedIn(search), search.trang);
}

/** The head. Robots are asked to stay away (domain/maps/robots.ts); those that come all the same are told not to keep the page. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const search = await searchParams;
  const { site, texts } = await startPage();
  const { title, resultTitle, description } = texts.search;
  const finds = await findsFor(search);
  const head = { description: description(site.newspaper.fullName), isPassage: true };
  if (!finds) return pageMetadata(site, { ...head, title, href: SEARCH_ADDRESS });
  return pageOfListMetadata({ ...head, title: resultTitle(finds.query.text) }, finds.page, search);
}

/** What readers search on: the published editions of the whole paper. */
export default async function Page({ searchParams }: Props) {
  const search = await searchParams;
  const { context, site, texts } = await startPage();
  const finds = await findsFor(search);
  const isOver = finds === undefined || finds.page.found.length === 0;
  const { cards } = isOver ? await readCards(context, site, { kind: 'all' }, { size: LATEST }) : { cards: [] };
  return (
    <PageFrame site={site} texts={texts} now={context.now} current={SEARCH_ADDRESS}>
      <SearchPageView texts={texts} typed={typedIn(search)} finds={finds} latest={cards} />
    </PageFrame>
  );
}
