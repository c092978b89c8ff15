import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { AllSections } from '#server/published/all-sections.ts';
import type { Card } from '#server/published/cards.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { DateLine } from './date-time.tsx';
import { Unbroken } from './unbroken.tsx';

type SectionsPageViewProps = { readonly sections: AllSections; readonly texts: ReaderTexts };

/** All sections and subsections, each with its newest headline. */
export function SectionsPageView({ sections, texts }: SectionsPageViewProps) {
  const title = texts.lists.allSections;
  return (
    <div className="list-page">
      <Breadcrumb trail={[]} here={title} texts={texts} />
      <h1 className="list-title">{title}</h1>
      <div className="all-sections">
        {sections.map(({ section, newest, children }) => (
          <section key={section.id} aria-labelledby={`muc-${section.path}`}>
            <h2 className="block-title" id={`muc-${section.path}`}>
              <a href={section.href}>{section.name}</a>
            </h2>
            {newest ? <Newest card={newest} /> : <NoStory texts={texts} />}
            {children.map((child) => (
              <div className="all-sections-child" key={child.section.id}>
                <h3>
                  <a href={child.section.href}>{child.section.name}</a>
                </h3>
                {child.newest ? <Newest card={child.newest} /> : <NoStory texts={texts} />}
              </div>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

function Newest({ card }: { readonly card: Card }) {
  return (
    <>
      <p className="all-sections-newest">
        <a href={card.href}>
          <Unbroken text={card.headline} />
        </a>
      </p>
      <p className="story-meta">
        <DateLine at={card.publishAt} />
      </p>
    </>
  );
}

function NoStory({ texts }: { readonly texts: ReaderTexts }) {
  return <p className="story-meta">{texts.lists.noStory}</p>;
}
