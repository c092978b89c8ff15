import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { SectionLink } from '#server/published/site.ts';

type BreadcrumbProps = { readonly trail: readonly SectionLink[]; readonly texts: ReaderTexts };

/** The way from the front page to the page's section. */
export function Breadcrumb({ trail, texts }: BreadcrumbProps) {
  return (
    <nav className="breadcrumb" aria-label={texts.breadcrumb}>
      <ol>
        <li>
          <a href="/">{texts.home}</a>
        </li>
        {trail.map((section) => (
          <li key={section.id}>
            <a href={section.href}>{section.name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
