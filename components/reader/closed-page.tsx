import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { Site } from '#server/published/site.ts';
import { DateLine } from './date-time.tsx';
import { PaperFacts } from './imprint.tsx';

type ClosedPageProps = {
  /** When it is to be open again (UTC ms), if somebody said so. */
  readonly until: number | undefined;
  readonly site: Site;
  readonly texts: ReaderTexts;
};

/** What readers get while the paper is closed for maintenance: its name, the words, the imprint, and no way on. */
export function ClosedPage({ until, site, texts }: ClosedPageProps) {
  const words = texts.maintenance;
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
          <h1>{words.title}</h1>
          {until === undefined ? (
            <p>{words.text}</p>
          ) : (
            <p>
              {words.until} <DateLine at={until} />.
            </p>
          )}
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
