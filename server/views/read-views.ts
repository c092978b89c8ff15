import { listHoursOfArticle, listHoursOfSections, sumViewsOfArticle } from '#db/metrics/queries.ts';
import { listPublishedByNumbers, listSections } from '#db/queries/published.ts';
import { isStoreTrouble, type Store } from '#db/store.ts';
import { dayOf, firstHourOf, hourOf } from '#domain/views/hours.ts';
import { rank } from '#domain/views/ranking.ts';
import { denseDays, denseHours, SHOWN_DAYS, SHOWN_HOURS, totalOf, type ViewsAt } from '#domain/views/series.ts';
import type { Context } from '../context.ts';
import { sumViews } from './sum-views.ts';

/** Views in time: the last 48 hours and the last 30 local days, oldest first, with nothing left out. */
export type ViewSeries = { readonly hours: readonly ViewsAt[]; readonly days: readonly ViewsAt[] };

/** A first-level section with its subsections' views. */
export type SectionViews = ViewSeries & {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** Since local midnight. */
  readonly today: number;
  readonly month: number;
};

export type ArticleViews = ViewSeries & { readonly today: number; readonly total: number };

/** An article in the list of today's most read. */
export type TopArticle = { readonly number: number; readonly headline: string; readonly views: number };

/** What the newsroom sees of readers. */
export type ViewBoard = {
  readonly paper: ViewSeries & { readonly today: number; readonly month: number };
  readonly sections: readonly SectionViews[];
  readonly top: readonly TopArticle[];
};

const TOP = 20;

/** Today's sums walk through every article that was read, so one walk serves all who ask within half a minute. */
const FRESH_MS = 30_000;

type Sums = { readonly metrics: Store; readonly at: number; readonly sums: Promise<ReadonlyMap<number, number>> };

let known: Sums | undefined;

function sumToday(metrics: Store, now: number): Promise<ReadonlyMap<number, number>> {
  if (known?.metrics === metrics && now >= known.at && now - known.at < FRESH_MS) return known.sums;
  const hour = hourOf(now);
  const sums = sumViews(metrics, { from: firstHourOf(dayOf(hour)), to: hour });
  known = { metrics, at: now, sums };
  return sums;
}

/** The hours that the charts need: 48 of them, and the 30 local days they lie in. */
function chartHours(now: number): { readonly from: number; readonly to: number } {
  const to = hourOf(now);
  return { from: Math.min(firstHourOf(dayOf(to) - SHOWN_DAYS + 1), to - SHOWN_HOURS + 1), to };
}

function seriesOf(rows: readonly ViewsAt[], now: number) {
  const days = denseDays(rows, now);
  return { hours: denseHours(rows, now), days, today: days.at(-1)?.views ?? 0, month: totalOf(days) };
}

/** The paper's and its sections' views, and what is read most today; undefined when nothing can be counted here. */
export async function readViewBoard(
  context: Pick<Context, 'store' | 'now'>,
  openMetrics: () => Store,
): Promise<ViewBoard | undefined> {
  return quietly(() => readBoard(context, openMetrics()));
}

async function readBoard({ store, now }: Pick<Context, 'store' | 'now'>, metrics: Store): Promise<ViewBoard> {
  const rows = await listHoursOfSections(metrics.read, chartHours(now));
  const sections = await listSections(store.read);
  const topOf = new Map(sections.map(({ id, parentId }) => [id, parentId ?? id]));
  const views = await sumToday(metrics, now);
  const best = rank(views, 2 * TOP);
  const cards = await listPublishedByNumbers(store.read, best, now);
  const headlines = new Map(cards.map(({ number, headline }) => [number, headline]));
  return {
    paper: seriesOf(rows, now),
    sections: sections
      .filter(({ parentId }) => parentId === null)
      .map(({ id, name, path }) => ({
        id,
        name,
        path,
        ...seriesOf(
          rows.filter((row) => topOf.get(row.sectionId) === id),
          now,
        ),
      })),
    top: best
      .flatMap((number) => {
        const headline = headlines.get(number);
        return headline === undefined ? [] : [{ number, headline, views: views.get(number) ?? 0 }];
      })
      .slice(0, TOP),
  };
}

/** One article's views; undefined when nothing can be counted here. */
export async function readArticleViews(
  openMetrics: () => Store,
  number: number,
  now: number,
): Promise<ArticleViews | undefined> {
  return quietly(async () => {
    const { read } = openMetrics();
    const rows = await listHoursOfArticle(read, { number, ...chartHours(now) });
    const { hours, days, today } = seriesOf(rows, now);
    return { hours, days, today, total: await sumViewsOfArticle(read, number) };
  });
}

/** The headline that readers see of an article; undefined when they see none. */
export async function readViewedHeadline(
  { store, now }: Pick<Context, 'store' | 'now'>,
  number: number,
): Promise<string | undefined> {
  return (await listPublishedByNumbers(store.read, [number], now))[0]?.headline;
}

/** A file of counters that cannot be read takes no screen of the newsroom with it. */
async function quietly<Value>(read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isStoreTrouble(error)) return undefined;
    throw error;
  }
}
