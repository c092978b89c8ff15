import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache, type ReactNode } from 'react';
import type { Crumb } from '#components/reader/breadcrumb.tsx';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { ListPageView } from '#components/reader/list-page.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import { decodeCursor } from '#domain/addresses.ts';
import { type ListPage, type PageWays, type ReaderList, readListPage } from '#server/published/lists.ts';
import { pageMetadata } from './page-head.ts';
import { type Search, type Start, startPage } from './reader-page.ts';
import { listGraph } from './structured-data.ts';

/** A list as its page shows it; made once for each request, for head and page read it under its identity. */
export type ShownList = ReaderList & {
  readonly title: string;
  /** What the list is called where its page shows what kind it is; the title says both. */
  readonly name?: string | undefined;
  readonly description: string;
  /** The way to the list, without the front page and the list itself. */
  readonly trail: readonly Crumb[];
  /** First-level section marked in the section bar. */
  readonly current?: string | undefined;
  readonly size: number;
  /** `pictures`: large ones beside each other. */
  readonly look?: 'pictures' | undefined;
  /** The list's own feed, by its name. */
  readonly feed?: string | undefined;
};

const readPageOnce = cache(async ({ context, site }: Start, list: ShownList, place: string | undefined) => {
  const cursor = place === undefined ? undefined : decodeCursor(place);
  if (place !== undefined && !cursor) return undefined;
  return readListPage(context, site, list, { size: list.size, place: cursor });
});

/** One page of a list; nothing at a place that no list has. */
export async function readShownPage(list: ShownList, search: Search): Promise<ListPage | undefined> {
  const { trang } = search;
  return Array.isArray(trang) ? undefined : readPageOnce(await startPage(), list, trang);
}

/**
 * The head of a list. Each page is its own canonical address and may be indexed: search engines reach old articles through
 * them, and a page that points to the first one as its canonical would hide what it lists.
 */
export async function listMetadata(list: ShownList, search: Search): Promise<Metadata> {
  const page = await readShownPage(list, search);
  if (!page) return {};
  // A day without stories has an address so that it lasts; nobody need find it.
  const isPassage = list.span !== undefined && page.cards.length === 0;
  return pageOfListMetadata({ ...list, isPassage }, page, search);
}

/** The head of one page of a list of any kind. */
export async function pageOfListMetadata(
  list: { readonly title: string; readonly description: string; readonly isPassage?: boolean },
  page: PageWays,
  search: Search,
): Promise<Metadata> {
  const { site, texts } = await startPage();
  const { description, isPassage = false } = list;
  const title = page.isFirst ? list.title : texts.lists.continuedTitle(list.title);
  const pagination = {
    ...(page.newer === undefined ? {} : { previous: page.newer }),
    ...(page.older === undefined ? {} : { next: page.older }),
  };
  const isCopy = page.isFirst && search.trang !== undefined;
  return { ...pageMetadata(site, { title, description, href: page.href, isPassage, isCopy }), pagination };
}

/** A list, newest first, with the ways to its newer and older pages. */
export async function ListRoute({
  list,
  search,
  below,
}: {
  readonly list: ShownList;
  readonly search: Search;
  readonly below?: ReactNode;
}) {
  const { context, site, texts } = await startPage();
  const page = await readShownPage(list, search);
  if (!page) notFound();
  return (
    <PageFrame site={site} texts={texts} now={context.now} current={list.current} feed={feedOf(list)}>
      <ListPageView
        title={list.name ?? list.title}
        href={list.href}
        trail={list.trail}
        look={list.look}
        feed={feedOf(list)}
        texts={texts}
        page={page}
        below={below}
      />
      <ListJsonLd list={list} page={page} />
    </PageFrame>
  );
}

function feedOf({ feed, title }: ShownList) {
  return feed === undefined ? undefined : { name: feed, title };
}

/** The way to a list and its stories, for search engines. */
export async function ListJsonLd({ list, page }: { readonly list: ShownList; readonly page: ListPage }) {
  const { site, texts } = await startPage();
  const trail = [...list.trail, { name: list.name ?? list.title, href: list.href }];
  return <JsonLd graph={listGraph(site, texts, { trail, cards: page.cards })} />;
}
