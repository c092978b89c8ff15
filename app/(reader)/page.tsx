import type { Metadata } from 'next';
import { FrontPageView } from '#components/reader/front-page.tsx';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import { readFrontPage } from '#server/published/front-page.ts';
import { pageMetadata } from './page-head.ts';
import { startPage } from './reader-page.ts';
import { frontPageGraph } from './structured-data.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await startPage();
  const { fullName, tagline, description } = site.newspaper;
  const title = tagline === '' ? fullName : `${fullName} – ${tagline}`;
  return { ...pageMetadata(site, { title, description, href: '/' }), title: { absolute: title } };
}

export default async function Page() {
  const { context, site, texts } = await startPage();
  const front = await readFrontPage(context, site);
  const { lead, seconds, latest, blocks } = front;
  const stories = [...(lead ? [lead] : []), ...seconds, ...latest, ...blocks.flatMap(({ cards }) => cards)];
  return (
    <PageFrame site={site} texts={texts} now={context.now} current="">
      <FrontPageView front={front} site={site} texts={texts} />
      <JsonLd graph={frontPageGraph(site, stories)} />
    </PageFrame>
  );
}
