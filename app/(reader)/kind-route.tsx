import type { Metadata } from 'next';
import { cache } from 'react';
import { KIND_ADDRESSES, kindFeed } from '#domain/addresses.ts';
import type { StoryKind } from '#domain/body/story-kinds.ts';
import { ListRoute, listMetadata, type ShownList } from './list-route.tsx';
import { type Search, startPage } from './reader-page.ts';

export type KindProps = { readonly searchParams: Promise<Search> };

const PAGE_SIZE = 20;

const kindList = cache(async (kind: StoryKind): Promise<ShownList> => {
  const { site, texts } = await startPage();
  return {
    href: KIND_ADDRESSES[kind],
    scope: { kind: 'story_kind', slug: kind },
    title: texts.lists.kindTitles[kind],
    description: texts.lists.kindDescriptions[kind](site.newspaper.fullName),
    trail: [],
    size: PAGE_SIZE,
    look: 'pictures',
    feed: kindFeed(kind),
  };
});

/** The head of the list of a kind of stories. */
export async function kindMetadata(kind: StoryKind, { searchParams }: KindProps): Promise<Metadata> {
  return listMetadata(await kindList(kind), await searchParams);
}

/** All stories of a kind, newest first. */
export async function KindRoute({ kind, searchParams }: KindProps & { readonly kind: StoryKind }) {
  return <ListRoute list={await kindList(kind)} search={await searchParams} />;
}
