import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Breadcrumb } from '#components/reader/breadcrumb.tsx';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { ListPage } from '#components/reader/list-page.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import { readCards } from '#server/published/cards.ts';
import type { ReaderContext } from '#server/published/reader-context.ts';
import type { SectionBranch, SectionLink, Site } from '#server/published/site.ts';
import { pageMetadata } from './page-head.ts';
import { listPlace, type Search } from './reader-page.ts';
import { listGraph } from './structured-data.ts';

const PAGE_SIZE = 20;

type SectionRouteProps = {
  readonly context: ReaderContext;
  readonly site: Site;
  readonly texts: ReaderTexts;
  readonly section: SectionLink;
  readonly parent: SectionBranch | undefined;
  readonly branch: SectionBranch;
  readonly search: Search;
};

/** The head of a section front; later pages of a list are followed, not indexed. */
export function sectionMetadata({ site, section, search }: SectionRouteProps): Metadata {
  const place = listPlace(search);
  return pageMetadata(site, {
    title: section.name,
    description: `${section.name}: ${site.newspaper.description}`,
    href: place === undefined ? section.href : `${section.href}?trang=${String(search.trang)}`,
    isPassage: place !== undefined,
  });
}

/** A section or subsection front. */
export async function SectionRoute({ context, site, texts, section, parent, branch, search }: SectionRouteProps) {
  const place = listPlace(search);
  if (place === 'invalid') notFound();
  const scope = { kind: parent ? 'section' : 'top_section', id: section.id } as const;
  const page = await readCards(context, site, scope, { size: PAGE_SIZE, before: place });
  return (
    <PageFrame
      site={site}
      texts={texts}
      now={context.now}
      current={branch.path}
      feed={{ name: section.path, title: section.name }}
    >
      <ListPage
        title={section.name}
        texts={texts}
        page={page}
        href={section.href}
        isContinued={place !== undefined}
        above={parent && <Breadcrumb trail={[parent]} texts={texts} />}
        below={
          branch.children.length > 0 && (
            <ul className="block-children">
              {branch.children.map((child) => (
                <li key={child.id}>
                  <a href={child.href} {...(child.id === section.id ? { 'aria-current': 'page' as const } : {})}>
                    {child.name}
                  </a>
                </li>
              ))}
            </ul>
          )
        }
      />
      <JsonLd graph={listGraph(site, texts, { trail: parent ? [parent, section] : [section], cards: page.cards })} />
    </PageFrame>
  );
}
