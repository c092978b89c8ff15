import type { Metadata } from 'next';
import { FrontPageView } from '#components/reader/front-page.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import { readFrontPage } from '#server/published/front-page.ts';
import { paperImages, startPage } from './reader-page.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await startPage();
  const { newspaper } = site;
  const title = newspaper.tagline === '' ? newspaper.fullName : `${newspaper.fullName} – ${newspaper.tagline}`;
  return {
    title: { absolute: title },
    description: newspaper.description,
    alternates: { canonical: '/' },
    openGraph: {
      siteName: newspaper.fullName,
      locale: 'vi_VN',
      type: 'website',
      url: '/',
      title,
      description: newspaper.description,
      images: paperImages(site),
    },
  };
}

export default async function Page() {
  const { context, site, texts } = await startPage();
  const front = await readFrontPage(context, site);
  return (
    <PageFrame site={site} texts={texts} now={context.now} current="">
      <FrontPageView front={front} site={site} texts={texts} />
    </PageFrame>
  );
}
