import { listRanking } from '#db/queries/published-views.ts';
import { RANKING_SIZE, type RankingPeriod } from '#domain/views/ranking.ts';
import { type Card, toCard } from './cards.ts';
import type { ReaderContext } from './reader-context.ts';
import type { Site } from './site.ts';

/** How many the short block beside other pages names. */
const SHORT = 5;

/** What is read most in a period, best first; empty when nothing was read. */
export async function readMostRead(
  { connection, now }: ReaderContext,
  site: Site,
  period: RankingPeriod,
  limit = RANKING_SIZE,
): Promise<readonly Card[]> {
  const rows = await listRanking(connection, period, { now, limit });
  return rows.map((row) => toCard(row, site));
}

/**
 * The short list beside other pages, without the article that the reader is at. A young or quiet paper has not enough for a
 * day; then it is the week's, and empty when that is not enough either.
 */
export async function readMostReadShortly(
  context: ReaderContext,
  site: Site,
  except?: number,
): Promise<readonly Card[]> {
  for (const period of ['day', 'week'] as const) {
    const cards = await readMostRead(context, site, period, SHORT + 1);
    const others = cards.filter((card) => card.number !== except).slice(0, SHORT);
    if (others.length === SHORT) return others;
  }
  return [];
}
