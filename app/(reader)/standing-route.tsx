import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import { ImprintFacts, ReachFacts, WriteToUs } from '#components/reader/standing/imprint-facts.tsx';
import { ProsePage } from '#components/reader/standing/prose-page.tsx';
import { STANDING_ADDRESSES, type StandingPageName } from '#domain/addresses.ts';
import { standingTexts } from '#domain/texts/standing.ts';
import { pageMetadata } from './page-head.ts';
import { startPage } from './reader-page.ts';
import { standingGraph } from './structured-data.ts';

/** Pages of words about the paper. */
type ProseName = Extract<StandingPageName, 'imprint' | 'contact' | 'privacy' | 'accessibility'>;

/** The head of a standing page; the device's own pages are not for search engines. */
export async function standingMetadata(page: StandingPageName, description: string): Promise<Metadata> {
  const { site, texts } = await startPage();
  const isPassage = page === 'saved' || page === 'offline';
  return pageMetadata(site, { title: texts.standing[page], description, href: STANDING_ADDRESSES[page], isPassage });
}

/** The head of a page of words. */
export function proseMetadata(page: ProseName): Promise<Metadata> {
  return standingMetadata(page, standingTexts('vi')[page].description);
}

/** Imprint, contact, privacy or accessibility statement, with the paper's own data put in. */
export async function ProseRoute({ page }: { readonly page: ProseName }) {
  const { context, site, texts } = await startPage();
  const words = standingTexts('vi');
  const text = words[page];
  const end: Readonly<Record<ProseName, ReactNode>> = {
    imprint: <ImprintFacts site={site} texts={texts} words={words} />,
    contact: (
      <section>
        <h2>{words.contact.reach}</h2>
        <ReachFacts site={site} texts={texts} words={words} />
      </section>
    ),
    privacy: (
      <>
        <p className="prose-end">
          {words.privacy.erase} <a href={STANDING_ADDRESSES.saved}>{texts.standing.saved}</a>.
        </p>
        <WriteToUs text={words.privacy.ask} site={site} />
      </>
    ),
    accessibility: <WriteToUs text={words.accessibility.report} site={site} />,
  };
  return (
    <PageFrame site={site} texts={texts} now={context.now}>
      <ProsePage
        title={texts.standing[page]}
        lead={page === 'imprint' ? site.newspaper.fullName : text.description}
        parts={'parts' in text ? text.parts : []}
      >
        {end[page]}
      </ProsePage>
      <JsonLd graph={standingGraph(site, texts, page)} />
    </PageFrame>
  );
}
