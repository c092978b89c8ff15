import { type Card, readCards } from './cards.ts';
import type { ReaderContext } from './reader-context.ts';
import type { SectionBranch, SectionLink, Site } from './site.ts';

/** A section or subsection with the newest article to be shown in it, if it has one. */
type NewestOf<Link extends SectionLink> = { readonly section: Link; readonly newest: Card | undefined };

/** All sections of the paper with what is newest in them and in their subsections. */
export type AllSections = readonly (NewestOf<SectionBranch> & {
  readonly children: readonly NewestOf<SectionLink>[];
})[];

/**
 * Every section and subsection in the order of the section bar, each with its newest article; a subsection with the one after it
 * where its section has the same one already.
 */
export async function readAllSections(context: ReaderContext, site: Site): Promise<AllSections> {
  const newestIn = async (kind: 'section' | 'top_section', id: string, size: number) =>
    (await readCards(context, site, { kind, id }, { size })).cards;
  return Promise.all(
    site.sections.map(async (section) => {
      const [newest] = await newestIn('top_section', section.id, 1);
      const children = section.children.map(async (child) => {
        const cards = await newestIn('section', child.id, 2);
        return { section: child, newest: cards.find(({ number }) => number !== newest?.number) ?? cards[0] };
      });
      return { section, newest, children: await Promise.all(children) };
    }),
  );
}
