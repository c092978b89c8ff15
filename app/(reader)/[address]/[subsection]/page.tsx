import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findSection } from '#server/published/site.ts';
import { decodeSegment, type Search, startPage } from '../../reader-page.ts';
import { SectionRoute, sectionMetadata } from '../../section-route.tsx';

type Props = {
  readonly params: Promise<{ readonly address: string; readonly subsection: string }>;
  readonly searchParams: Promise<Search>;
};

async function findPage({ params, searchParams }: Props) {
  const { address, subsection } = await params;
  const start = await startPage();
  const found = findSection(start.site, `${decodeSegment(address)}/${decodeSegment(subsection)}`);
  return found && { ...start, ...found, search: await searchParams };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await findPage(props);
  return page ? sectionMetadata(page) : {};
}

export default async function Page(props: Props) {
  const page = await findPage(props);
  if (!page) notFound();
  return <SectionRoute {...page} />;
}
