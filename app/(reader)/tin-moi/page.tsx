import type { Metadata } from 'next';
import { cache } from 'react';
import { LATEST_ADDRESS, PAPER_FEED } from '#domain/addresses.ts';
import { ListRoute, listMetadata, type ShownList } from '../list-route.tsx';
import { type Search, startPage } from '../reader-page.ts';

type Props = { readonly searchParams: Promise<Search> };

const PAGE_SIZE = 30;

const latestList = cache(async (): Promise<ShownList> => {
  const { site, texts } = await startPage();
  return {
    href: LATEST_ADDRESS,
    scope: { kind: 'all' },
    title: texts.lists.latestTitle,
    description: texts.lists.latestDescription(site.newspaper.fullName),
    trail: [],
    current: LATEST_ADDRESS,
    size: PAGE_SIZE,
    feed: PAPER_FEED,
  };
});

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return listMetadata(await latestList(), await searchParams);
}

/** All articles of the paper, newest first. */
export default async function Page({ searchParams }: Props) {
  return <ListRoute list={await latestList()} search={await searchParams} />;
}
