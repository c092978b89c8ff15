import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { contributorAddress, STORYLINES_ADDRESS, storylineAddress, tagAddress } from '#domain/addresses.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import { type NameKind, readPublishedName } from '#server/published/names.ts';
import { ListRoute, listMetadata, type ShownList } from './list-route.tsx';
import { decodeSegment, type Search, startPage } from './reader-page.ts';

export type NamedListProps = {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Search>;
};

type NamedList = {
  readonly title: (name: string, texts: ReaderTexts) => string;
  readonly description: (name: string, paper: string, texts: ReaderTexts) => string;
  readonly address: (slug: string) => string;
};

const LISTS: Readonly<Record<NameKind, NamedList>> = {
  tag: {
    title: (name, texts) => texts.tagTitle(name),
    description: (name, paper, texts) => texts.lists.tagDescription(name, paper),
    address: tagAddress,
  },
  contributor: {
    title: (name, texts) => texts.contributorTitle(name),
    description: (name, paper, texts) => texts.lists.contributorDescription(name, paper),
    address: contributorAddress,
  },
  storyline: {
    title: (name, texts) => texts.storylineTitle(name),
    description: (name, paper, texts) => texts.lists.storylineDescription(name, paper),
    address: storylineAddress,
  },
};

const PAGE_SIZE = 20;

const findList = cache(async (kind: NameKind, segment: string): Promise<ShownList | undefined> => {
  const slug = decodeSegment(segment) ?? '';
  const { context, site, texts } = await startPage();
  const name = await readPublishedName(context, kind, slug);
  if (name === undefined) return undefined;
  const { title, description, address } = LISTS[kind];
  const href = address(slug);
  const isStoryline = kind === 'storyline';
  return {
    scope: { kind, slug },
    trail: isStoryline ? [{ href: STORYLINES_ADDRESS, name: texts.lists.storylines.title }] : [],
    name: isStoryline ? name : undefined,
    size: PAGE_SIZE,
    title: title(name, texts),
    description: description(name, site.newspaper.fullName, texts),
    href,
    feed: href.slice(1),
  };
});

/** The head of the page of a tag, a contributor or a storyline. */
export async function namedListMetadata(kind: NameKind, props: NamedListProps): Promise<Metadata> {
  const list = await findList(kind, (await props.params).slug);
  return list ? listMetadata(list, await props.searchParams) : {};
}

/** All articles with a tag, by a contributor, or of a storyline, newest first. */
export async function NamedListRoute({ kind, ...props }: NamedListProps & { readonly kind: NameKind }) {
  const list = await findList(kind, (await props.params).slug);
  if (!list) notFound();
  return <ListRoute list={list} search={await props.searchParams} />;
}
