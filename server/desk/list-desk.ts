import { type DeskPlace, type DeskRow, listDesk } from '#db/queries/desk.ts';
import { fold } from '#domain/fold.ts';
import type { ArticleState } from '#domain/moves.ts';
import type { Actor } from '#domain/roles.ts';
import { singleLine } from '#domain/text.ts';
import { visibleTo } from '../article/open-article.ts';
import type { Context } from '../context.ts';

export type DeskPage = {
  readonly rows: readonly DeskRow[];
  /** Where the next page starts, or undefined on the last. */
  readonly next: DeskPlace | undefined;
  /** Whether a search ended at its reach before the page was full; it goes on at `next`. */
  readonly isBounded: boolean;
};

const PAGE = 50;

/** Through how many articles one search looks: about 10 ms without a hit (measured at 200,000 articles). */
export const SEARCH_REACH = 20_000;

/** The articles that the actor may see, last changed first; `search` finds headlines with or without marks. */
export async function readDesk(
  context: Context,
  actor: Actor,
  options: {
    readonly state?: ArticleState | undefined;
    readonly search: string;
    readonly before?: DeskPlace | undefined;
    readonly searchReach?: number;
  },
): Promise<DeskPage> {
  const to = visibleTo(actor);
  if (!to) return { rows: [], next: undefined, isBounded: false };
  const { rows, stoppedAt } = await listDesk(context.store.read, {
    to,
    state: options.state,
    search: fold(singleLine(options.search)),
    searchReach: options.searchReach ?? SEARCH_REACH,
    limit: PAGE + 1,
    before: options.before,
  });
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    rows: shown,
    next: rows.length > PAGE && last ? { changedAt: last.changedAt, number: last.number } : stoppedAt,
    isBounded: stoppedAt !== undefined,
  };
}
