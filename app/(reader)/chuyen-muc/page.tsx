import type { Metadata } from 'next';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import { SectionsPageView } from '#components/reader/sections-page.tsx';
import { SECTIONS_ADDRESS } from '#domain/addresses.ts';
import { readAllSections } from '#server/published/all-sections.ts';
import { pageMetadata } from '../page-head.ts';
import { startPage } from '../reader-page.ts';
import { listGraph } from '../structured-data.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { site, texts } = await startPage();
  const { allSections, allSectionsDescription } = texts.lists;
  const description = allSectionsDescription(site.newspaper.fullName);
  return pageMetadata(site, { title: allSections, description, href: SECTIONS_ADDRESS });
}

/** All sections and subsections of the paper. */
export default async function Page() {
  const { context, site, texts } = await startPage();
  const trail = [{ name: texts.lists.allSections, href: SECTIONS_ADDRESS }];
  return (
    <PageFrame site={site} texts={texts} now={context.now}>
      <SectionsPageView sections={await readAllSections(context, site)} texts={texts} />
      <JsonLd graph={listGraph(site, texts, { trail, cards: [] })} />
    </PageFrame>
  );
}
