import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { ListPage } from '#components/reader/list-page.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import { contributorAddress, tagAddress } from '#domain/addresses.ts';
import { readCards } from '#server/published/cards.ts';
import { readPublishedName } from '#server/published/names.ts';
import { pageMetadata } from './page-head.ts';
import { decodeSegment, listPlace, type Search, startPage } from './reader-page.ts';
import { listGraph } from './structured-data.ts';

export type NamedListProps = {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Search>;
};

type Kind = 'tag' | 'contributor';

const PAGE_SIZE = 20;

async function findList(kind: Kind, { params }: NamedListProps) {
  const slug = decodeSegment((await params).slug) ?? '';
  const start = await startPage();
  const name = await readPublishedName(start.context, kind, slug);
  if (name === undefined) return undefined;
  const { texts } = start;
  return kind === 'tag'
    ? { ...start, slug, title: texts.tagTitle(name), href: tagAddress(slug) }
    : { ...start, slug, title: texts.contributorTitle(name), href: contributorAddress(slug) };
}

/** The head of a tag's or contributor's page. */
export async function namedListMetadata(kind: Kind, props: NamedListProps): Promise<Metadata> {
  const list = await findList(kind, props);
  if (!list) return {};
  const { site, title, href } = list;
  const search = await props.searchParams;
  const place = listPlace(search);
  return pageMetadata(site, {
    title,
    description: `${title}. ${site.newspaper.description}`,
    href: place === undefined ? href : `${href}?trang=${String(search.trang)}`,
    isPassage: place !== undefined,
  });
}

/** All articles with a tag, or by a contributor, newest first. */
export async function NamedListRoute({ kind, ...props }: NamedListProps & { readonly kind: Kind }) {
  const list = await findList(kind, props);
  const place = listPlace(await props.searchParams);
  if (!list || place === 'invalid') notFound();
  const { context, site, texts, slug, title, href } = list;
  const page = await readCards(context, site, { kind, slug }, { size: PAGE_SIZE, before: place });
  return (
    <PageFrame site={site} texts={texts} now={context.now} feed={{ name: href.slice(1), title }}>
      <ListPage title={title} texts={texts} page={page} href={href} isContinued={place !== undefined} />
      <JsonLd graph={listGraph(site, texts, { trail: [{ name: title, href }], cards: page.cards })} />
    </PageFrame>
  );
}
