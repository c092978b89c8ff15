import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { Site } from '#server/published/site.ts';
import { PaperFacts } from './imprint.tsx';

type ClosedPageProps = {
  readonly title: string;
  readonly text: string;
  readonly site: Site;
  readonly texts: ReaderTexts;
};

/** What readers get while the paper is closed for maintenance: its name, the words, the imprint, and no way on. */
export function ClosedPage({ title, text, site, texts }: ClosedPageProps) {
  return (
    <>
      <header className="masthead">
        <div className="masthead-top frame">
          <p className="masthead-name">{site.newspaper.name}</p>
        </div>
        <hr className="closed-rule" />
      </header>
      <main className="frame" id="noi-dung">
        <div className="notice">
          <h1>{title}</h1>
          <p>{text}</p>
        </div>
      </main>
      <footer className="imprint">
        <div className="frame">
          <PaperFacts site={site} texts={texts} />
        </div>
      </footer>
    </>
  );
}
