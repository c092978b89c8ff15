/** Stretches of time that articles are ranked over, with their hours. */
export const RANKING_HOURS = { day: 24, week: 168 } as const;

export type RankingPeriod = keyof typeof RANKING_HOURS;

export const RANKING_PERIODS = ['day', 'week'] as const satisfies readonly RankingPeriod[];

/** How many articles a most-read page shows. */
export const RANKING_SIZE = 20;

/** A few more are kept, so that a page stays full when articles are withdrawn. */
export const RANKING_KEPT = 30;

/** The hours `[from, to]` that a period covers: the running one and those before it. */
export function hoursOfPeriod(period: RankingPeriod, hour: number): { readonly from: number; readonly to: number } {
  return { from: hour - RANKING_HOURS[period] + 1, to: hour };
}

/** Numbers by views, most first; of two with the same views the newer article (the higher number) comes first. */
export function rank(views: ReadonlyMap<number, number>, limit: number): readonly number[] {
  return [...views]
    .filter(([, count]) => count > 0)
    .sort(([one, views], [other, others]) => others - views || other - one)
    .slice(0, limit)
    .map(([number]) => number);
}

/** So many of the most read are looked at for a ranking: some may be withdrawn, and a ranking needs thirty. */
export const RANKING_CANDIDATES = 100;

/** Whether a reader of the most-read pages would see a difference. */
export function isOtherRanking(shown: readonly number[], next: readonly number[]): boolean {
  const [before, after] = [shown.slice(0, RANKING_SIZE), next.slice(0, RANKING_SIZE)];
  return before.length !== after.length || before.some((number, index) => number !== after[index]);
}
