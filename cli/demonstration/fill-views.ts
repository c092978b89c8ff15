import { addViews } from '#db/metrics/queries.ts';
import { viewsOfSeed } from '#db/seed/views.ts';
import { StoreUnusableError } from '#db/store.ts';
import type { Context } from '#server/context.ts';
import { currentMetrics } from '#server/views/view-desk.ts';

/** An invented article that was just published. */
export type Filled = Parameters<typeof viewsOfSeed>[0];

/** Gives the invented articles invented readers, so that the most-read pages and the newsroom's charts have something to show. */
export async function fillViews({ now }: Pick<Context, 'now'>, articles: readonly Filled[]): Promise<void> {
  try {
    const metrics = currentMetrics();
    const rows = articles.flatMap((article) => viewsOfSeed(article, now));
    await metrics.tx((tx) => addViews(tx, rows));
    metrics.close();
  } catch (error) {
    // Told already when the folder was opened; a paper without counters is a whole paper.
    if (!(error instanceof StoreUnusableError)) throw error;
  }
}
