import { FEEDS_ADDRESS, STANDING_ADDRESSES } from '#domain/addresses.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { Site } from '#server/published/site.ts';
import { SectionTree } from './masthead.tsx';
import { PaperLinks } from './paper-links.tsx';

/** Pages about the paper, in the order of the foot. */
const LINKS = ['imprint', 'contact', 'corrections', 'privacy', 'accessibility', 'saved'] as const;

/** The foot of every page: all sections, and the imprint that the law wants there (reference/features.md §4.17). */
export function Imprint({ site, texts }: { readonly site: Site; readonly texts: ReaderTexts }) {
  return (
    <footer className="imprint">
      <div className="frame">
        <nav aria-label={`${texts.sections} – ${site.newspaper.name}`}>
          <SectionTree site={site} />
          <PaperLinks texts={texts} />
        </nav>
        <PaperFacts site={site} texts={texts} />
        <nav className="imprint-nav" aria-label={texts.aboutPaper}>
          <ul className="imprint-links">
            {LINKS.map((name) => (
              <li key={name}>
                <a href={STANDING_ADDRESSES[name]}>{texts.standing[name]}</a>
              </li>
            ))}
            <li>
              <a href={FEEDS_ADDRESS}>{texts.feeds}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

/** What the law wants on every page: who publishes, under which licence, who answers for it, and where. */
export function PaperFacts({ site, texts }: { readonly site: Site; readonly texts: ReaderTexts }) {
  const { newspaper } = site;
  return (
    <section aria-label={texts.imprint}>
      <p className="imprint-name">{newspaper.fullName}</p>
      <p>{newspaper.governingBody}</p>
      <p>{newspaper.licence}</p>
      <p>
        {newspaper.editorInChief}. {newspaper.deputyEditors}
      </p>
      <address>
        <p>{newspaper.address}</p>
        <p>
          {texts.telephone}: {newspaper.telephone} · {texts.emailAddress}:{' '}
          <a href={`mailto:${newspaper.email}`}>{newspaper.email}</a>
        </p>
        <p>{newspaper.advertising}</p>
      </address>
      <p>
        {site.siteUrl.replace(/^https?:\/\//u, '')} · {newspaper.reuse}
      </p>
    </section>
  );
}
