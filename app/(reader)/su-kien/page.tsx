import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import { StorylinesPageView } from '#components/reader/storylines-page.tsx';
import { decodeCursor, STORYLINES_ADDRESS } from '#domain/addresses.ts';
import { readStorylinesPage } from '#server/published/all-storylines.ts';
import { pageOfListMetadata } from '../list-route.tsx';
import { type Search, startPage } from '../reader-page.ts';
import { listGraph } from '../structured-data.ts';

type Props = { readonly searchParams: Promise<Search> };

const PAGE_SIZE = 20;

const readPageOnce = cache(async (place: string | undefined) => {
  const cursor = place === undefined ? undefined : decodeCursor(place);
  if (place !== undefined && !cursor) return undefined;
  const { context, site } = await startPage();
  return readStorylinesPage(context, site, { size: PAGE_SIZE, place: cursor });
});

async function readShownPage({ searchParams }: Props) {
  const { trang } = await searchParams;
  return Array.isArray(trang) ? undefined : readPageOnce(trang);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await readShownPage(props);
  if (!page) return {};
  const { site, texts } = await startPage();
  const { title, description } = texts.lists.storylines;
  return pageOfListMetadata(
    { title, description: description(site.newspaper.fullName) },
    page,
    await props.searchParams,
  );
}

/** All running stories of the paper. */
export default async function Page(props: Props) {
  const page = await readShownPage(props);
  if (!page) notFound();
  const { context, site, texts } = await startPage();
  const trail = [{ name: texts.lists.storylines.title, href: STORYLINES_ADDRESS }];
  const cards = page.storylines.map(({ name, href }) => ({ headline: name, href }));
  return (
    <PageFrame site={site} texts={texts} now={context.now}>
      <StorylinesPageView page={page} texts={texts} />
      <JsonLd graph={listGraph(site, texts, { trail, cards })} />
    </PageFrame>
  );
}
