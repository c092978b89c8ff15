import type { Metadata } from 'next';
import { MostReadPage } from '#components/reader/most-read.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import { mostReadAddress } from '#domain/addresses.ts';
import type { RankingPeriod } from '#domain/views/ranking.ts';
import { readMostRead } from '#server/published/most-read.ts';
import { startPage } from './reader-page.ts';

/** The head of a most-read page. */
export async function mostReadMetadata(period: RankingPeriod): Promise<Metadata> {
  const { texts } = await startPage();
  const { title, summary } = texts.mostRead;
  return {
    title: period === 'day' ? title : `${title}: ${texts.mostRead[period]}`,
    description: summary(texts.mostRead[period]),
    alternates: { canonical: mostReadAddress(period) },
  };
}

/** What readers open most in a period. */
export async function MostReadRoute({ period }: { readonly period: RankingPeriod }) {
  const { context, site, texts } = await startPage();
  const cards = await readMostRead(context, site, period);
  return (
    <PageFrame site={site} texts={texts} now={context.now}>
      <MostReadPage cards={cards} texts={texts} period={period} />
    </PageFrame>
  );
}
