import { PageFrame } from '#components/reader/page-frame.tsx';
import { ArticleShelf } from '#components/reader/standing/article-shelf.tsx';
import { ProsePage } from '#components/reader/standing/prose-page.tsx';
import { standingTexts } from '#domain/texts/standing.ts';
import { startPage } from '../reader-page.ts';
import { standingMetadata } from '../standing-route.tsx';

export const generateMetadata = () => standingMetadata('offline', standingTexts('vi').offline.description);

/** What the service worker shows when the newspaper cannot be reached and the page asked for is not on the device. */
export default async function Page() {
  const { context, site, texts } = await startPage();
  const { offline, saved } = standingTexts('vi');
  return (
    <PageFrame site={site} texts={texts} now={context.now}>
      <ProsePage title={texts.standing.offline} lead={offline.description}>
        <p>{offline.help}</p>
        <p>
          <a href="/">{offline.retry}</a>
        </p>
        <section>
          <h2>{offline.heading}</h2>
          <ArticleShelf kind="read" words={saved} />
        </section>
      </ProsePage>
    </PageFrame>
  );
}
