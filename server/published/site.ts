import { findNewspaperProfile, listSections } from '#db/queries/published.ts';
import { sectionAddress } from '#domain/addresses.ts';
import { type Newspaper, newspaperSchema } from '#domain/newspaper.ts';
import type { ReaderContext } from './reader-context.ts';

/** A section as the section bar, cards and breadcrumbs show it. */
export type SectionLink = { readonly id: string; readonly name: string; readonly path: string; readonly href: string };

/** A first-level section with its subsections. */
export type SectionBranch = SectionLink & { readonly children: readonly SectionLink[] };

/** What every reader page needs. */
export type Site = {
  readonly newspaper: Newspaper;
  readonly siteUrl: string;
  readonly sections: readonly SectionBranch[];
};

const UNNAMED: Newspaper = {
  name: 'Lên Trang',
  fullName: 'Lên Trang',
  tagline: '',
  description: '',
  governingBody: '',
  licence: '',
  editorInChief: '',
  deputyEditors: '',
  address: '',
  telephone: '',
  email: '',
  advertising: '',
  reuse: '',
  zaloLink: null,
  picture: null,
  feedText: 'lead',
};

/** The paper's name, imprint and sections. */
export async function readSite({ connection, siteUrl, webSubHub }: ReaderContext): Promise<Site> {
  const profile = await findNewspaperProfile(connection);
  const rows = await listSections(connection);
  const linkOf = ({ id, name, path }: { id: string; name: string; path: string }): SectionLink => ({
    id,
    name,
    path,
    href: sectionAddress(path),
  });
  const newspaper = profile === undefined ? UNNAMED : newspaperSchema.parse(JSON.parse(profile));
  return {
    newspaper: webSubHub === undefined ? newspaper : { ...newspaper, webSubHub },
    siteUrl,
    sections: rows
      .filter((row) => row.parentId === null)
      .map((row) => ({ ...linkOf(row), children: rows.filter((child) => child.parentId === row.id).map(linkOf) })),
  };
}

/** The section with this path and the way to it, or undefined. */
export function findSection(
  site: Site,
  path: string,
):
  | { readonly section: SectionLink; readonly parent: SectionBranch | undefined; readonly branch: SectionBranch }
  | undefined {
  for (const branch of site.sections) {
    if (branch.path === path) return { section: branch, parent: undefined, branch };
    const section = branch.children.find((child) => child.path === path);
    if (section) return { section, parent: branch, branch };
  }
  return undefined;
}

/** The way from the first level to a section, for breadcrumbs; empty for an unknown id. */
export function sectionTrail(site: Site, sectionId: string): readonly SectionLink[] {
  for (const branch of site.sections) {
    if (branch.id === sectionId) return [branch];
    const child = branch.children.find((candidate) => candidate.id === sectionId);
    if (child) return [branch, child];
  }
  return [];
}
