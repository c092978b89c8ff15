import type { Metadata } from 'next';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { MostReadPage } from '#components/reader/most-read.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import { mostReadAddress } from '#domain/addresses.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { RankingPeriod } from '#domain/views/ranking.ts';
import { readMostRead } from '#server/published/most-read.ts';
import { pageMetadata } from './page-head.ts';
import { startPage } from './reader-page.ts';
import { listGraph } from './structured-data.ts';

function titleOf({ mostRead }: ReaderTexts, period: RankingPeriod): string {
  return period === 'day' ? mostRead.title : `${mostRead.title}: ${mostRead[period]}`;
}

/** The head of a most-read page. */
export async function mostReadMetadata(period: RankingPeriod): Promise<Metadata> {
  const { site, texts } = await startPage();
  return pageMetadata(site, {
    title: titleOf(texts, period),
    description: texts.mostRead.summary(texts.mostRead[period]),
    href: mostReadAddress(period),
  });
}

/** What readers open most in a period. */
export async function MostReadRoute({ period }: { readonly period: RankingPeriod }) {
  const { context, site, texts } = await startPage();
  const cards = await readMostRead(context, site, period);
  const trail = [{ name: titleOf(texts, period), href: mostReadAddress(period) }];
  return (
    <PageFrame site={site} texts={texts} now={context.now}>
      <MostReadPage cards={cards} texts={texts} period={period} />
      <JsonLd graph={listGraph(site, texts, { trail, cards })} />
    </PageFrame>
  );
}
