import type { Metadata } from 'next';
import { FeedsPage } from '#components/reader/feeds-page.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import { FEEDS_ADDRESS } from '#domain/addresses.ts';
import { pageMetadata } from '../page-head.ts';
import { startPage } from '../reader-page.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { site, texts } = await startPage();
  return pageMetadata(site, { title: texts.feeds, description: texts.feedsIntroduction, href: FEEDS_ADDRESS });
}

/** The feeds of the paper and of every section. */
export default async function Page() {
  const { context, site, texts } = await startPage();
  return (
    <PageFrame site={site} texts={texts} now={context.now}>
      <FeedsPage site={site} texts={texts} />
    </PageFrame>
  );
}
