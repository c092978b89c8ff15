import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { contributorAddress, tagAddress } from '#domain/addresses.ts';
import { readPublishedName } from '#server/published/names.ts';
import { ListRoute, listMetadata, type ShownList } from './list-route.tsx';
import { decodeSegment, type Search, startPage } from './reader-page.ts';

export type NamedListProps = {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Search>;
};

type Kind = 'tag' | 'contributor';

const PAGE_SIZE = 20;

const findList = cache(async (kind: Kind, segment: string): Promise<ShownList | undefined> => {
  const slug = decodeSegment(segment) ?? '';
  const { context, site, texts } = await startPage();
  const name = await readPublishedName(context, kind, slug);
  if (name === undefined) return undefined;
  const list = { scope: { kind, slug }, trail: [], size: PAGE_SIZE };
  const paper = site.newspaper.fullName;
  return kind === 'tag'
    ? {
        ...list,
        title: texts.tagTitle(name),
        description: texts.lists.tagDescription(name, paper),
        href: tagAddress(slug),
        feed: tagAddress(slug).slice(1),
      }
    : {
        ...list,
        title: texts.contributorTitle(name),
        description: texts.lists.contributorDescription(name, paper),
        href: contributorAddress(slug),
        feed: contributorAddress(slug).slice(1),
      };
});

/** The head of a tag's or contributor's page. */
export async function namedListMetadata(kind: Kind, props: NamedListProps): Promise<Metadata> {
  const list = await findList(kind, (await props.params).slug);
  return list ? listMetadata(list, await props.searchParams) : {};
}

/** All articles with a tag, or by a contributor, newest first. */
export async function NamedListRoute({ kind, ...props }: NamedListProps & { readonly kind: Kind }) {
  const list = await findList(kind, (await props.params).slug);
  if (!list) notFound();
  return <ListRoute list={list} search={await props.searchParams} />;
}
