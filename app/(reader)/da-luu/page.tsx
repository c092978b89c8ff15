import { PageFrame } from '#components/reader/page-frame.tsx';
import { ArticleShelf } from '#components/reader/standing/article-shelf.tsx';
import { ProsePage } from '#components/reader/standing/prose-page.tsx';
import { standingTexts } from '#domain/texts/standing.ts';
import { startPage } from '../reader-page.ts';
import { standingMetadata } from '../standing-route.tsx';

export const generateMetadata = () => standingMetadata('saved', standingTexts('vi').saved.description);

/** What the reader put aside and what is kept for reading without a connection; both lists are on the device only. */
export default async function Page() {
  const { context, site, texts } = await startPage();
  const words = standingTexts('vi').saved;
  return (
    <PageFrame site={site} texts={texts} now={context.now}>
      <ProsePage title={texts.standing.saved} lead={words.description}>
        <section>
          <h2>{words.heading}</h2>
          <ArticleShelf kind="saved" words={words} />
        </section>
        <section>
          <h2>{words.readHeading}</h2>
          <p>{words.readIntro}</p>
          <ArticleShelf kind="read" words={words} />
        </section>
      </ProsePage>
    </PageFrame>
  );
}
