import { type Card, readCards } from './cards.ts';
import type { ReaderContext } from './reader-context.ts';
import type { SectionBranch, SectionLink, Site } from './site.ts';

/** A section or subsection with its newest article, if it has one. */
type NewestOf<Link extends SectionLink> = { readonly section: Link; readonly newest: Card | undefined };

/** All sections of the paper with what is newest in them and in their subsections. */
export type AllSections = readonly (NewestOf<SectionBranch> & {
  readonly children: readonly NewestOf<SectionLink>[];
})[];

/** Every section and subsection in the order of the section bar, each with its newest article. */
export async function readAllSections(context: ReaderContext, site: Site): Promise<AllSections> {
  const newestIn = async (kind: 'section' | 'top_section', id: string) =>
    (await readCards(context, site, { kind, id }, { size: 1 })).cards[0];
  return Promise.all(
    site.sections.map(async (section) => ({
      section,
      newest: await newestIn('top_section', section.id),
      children: await Promise.all(
        section.children.map(async (child) => ({ section: child, newest: await newestIn('section', child.id) })),
      ),
    })),
  );
}
