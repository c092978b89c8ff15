import type { Metadata } from 'next';
import { decodeSegment, type Search } from '../../reader-page.ts';
import { SectionRoute, sectionMetadata } from '../../section-route.tsx';

type Props = {
  readonly params: Promise<{ readonly address: string; readonly subsection: string }>;
  readonly searchParams: Promise<Search>;
};

async function pathOf({ params }: Props): Promise<string> {
  const { address, subsection } = await params;
  return `${decodeSegment(address)}/${decodeSegment(subsection)}`;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return sectionMetadata(await pathOf(props), await props.searchParams);
}

export default async function Page(props: Props) {
  return <SectionRoute path={await pathOf(props)} search={await props.searchParams} />;
}
