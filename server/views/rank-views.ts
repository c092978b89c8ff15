import { takeRankingTurn } from '#db/metrics/queries.ts';
import { replaceRanking } from '#db/queries/editions.ts';
import { listPublishedByNumbers } from '#db/queries/published.ts';
import { listRanking } from '#db/queries/published-views.ts';
import type { Store } from '#db/store.ts';
import { hourOf } from '#domain/views/hours.ts';
import {
  hoursOfPeriod,
  isOtherRanking,
  RANKING_CANDIDATES,
  RANKING_KEPT,
  RANKING_PERIODS,
  RANKING_SIZE,
  type RankingPeriod,
  rank,
} from '#domain/views/ranking.ts';
import type { Context } from '../context.ts';
import { sumViews } from './sum-views.ts';

/** A ranking that others see moves the content version, so it is made no oftener than this (docs/decisions, the most read). */
const BETWEEN_RANKINGS_MS = 10 * 60_000;

/**
 * Ranks what is read most, if it is time and no other process has done it; answers the periods whose ranking readers now
 * see changed. `isFirst` does not wait for the time: a process that starts has no page in memory yet.
 */
export async function rankViews(
  context: Pick<Context, 'store' | 'now'>,
  metrics: Store,
  { isFirst = false }: { readonly isFirst?: boolean } = {},
): Promise<readonly RankingPeriod[]> {
  const { store, now } = context;
  const since = isFirst ? now : now - BETWEEN_RANKINGS_MS;
  if (!(await metrics.tx((tx) => takeRankingTurn(tx, now, since)))) return [];
  const changed: RankingPeriod[] = [];
  for (const period of RANKING_PERIODS) {
    const numbers = await rankVisible(context, metrics, period);
    const shown = await listRanking(store.read, period, { now, limit: RANKING_SIZE });
    if (
      !isOtherRanking(
        shown.map((card) => card.number),
        numbers,
      )
    )
      continue;
    await store.tx((tx) => replaceRanking(tx, period, { numbers, countedAt: now }));
    changed.push(period);
  }
  return changed;
}

async function rankVisible(
  { store, now }: Pick<Context, 'store' | 'now'>,
  metrics: Store,
  period: RankingPeriod,
): Promise<readonly number[]> {
  const views = await sumViews(metrics, hoursOfPeriod(period, hourOf(now)));
  const candidates = rank(views, RANKING_CANDIDATES);
  const cards = await listPublishedByNumbers(store.read, candidates, now);
  const visible = new Set(cards.map((card) => card.number));
  return candidates.filter((number) => visible.has(number)).slice(0, RANKING_KEPT);
}
