import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { BranchLinks } from '#components/reader/branch-links.tsx';
import { findSection } from '#server/published/site.ts';
import { ListRoute, listMetadata, type ShownList } from './list-route.tsx';
import { type Search, startPage } from './reader-page.ts';

const PAGE_SIZE = 20;

const findList = cache(async (path: string) => {
  const { site } = await startPage();
  const found = findSection(site, path);
  if (!found) return undefined;
  const { section, parent, branch } = found;
  const list: ShownList = {
    href: section.href,
    scope: { kind: parent ? 'section' : 'top_section', id: section.id },
    title: section.name,
    description: `${section.name}: ${site.newspaper.description}`,
    trail: parent ? [parent] : [],
    current: branch.path,
    size: PAGE_SIZE,
    feed: section.path,
  };
  return { list, branch };
});

/** The head of a section front. */
export async function sectionMetadata(path: string, search: Search): Promise<Metadata> {
  const found = await findList(path);
  return found ? listMetadata(found.list, search) : {};
}

/** A section or subsection front. */
export async function SectionRoute({ path, search }: { readonly path: string; readonly search: Search }) {
  const found = await findList(path);
  if (!found) notFound();
  const { list, branch } = found;
  return <ListRoute list={list} search={search} below={<BranchLinks branch={branch} current={list.href} />} />;
}
