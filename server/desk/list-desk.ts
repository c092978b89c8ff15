import { type DeskRow, listDesk } from '#db/queries/articles.ts';
import { fold } from '#domain/fold.ts';
import type { ArticleState } from '#domain/moves.ts';
import type { Actor } from '#domain/roles.ts';
import { singleLine } from '#domain/text.ts';
import { visibleTo } from '../article/open-article.ts';
import type { Context } from '../context.ts';

export type DeskPage = {
  readonly rows: readonly DeskRow[];
  /** Where the next page starts, or undefined on the last. */
  readonly next: { readonly changedAt: number; readonly number: number } | undefined;
};

const PAGE = 50;

/** The articles that the actor may see, last changed first; `search` finds headlines with or without marks. */
export async function readDesk(
  context: Context,
  actor: Actor,
  options: {
    readonly state?: ArticleState | undefined;
    readonly search: string;
    readonly before?: { readonly changedAt: number; readonly number: number } | undefined;
  },
): Promise<DeskPage> {
  const to = visibleTo(actor);
  if (!to) return { rows: [], next: undefined };
  const rows = await listDesk(context.store.read, {
    to,
    states: options.state ? [options.state] : [],
    search: fold(singleLine(options.search)),
    limit: PAGE + 1,
    before: options.before,
  });
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    rows: shown,
    next: rows.length > PAGE && last ? { changedAt: last.changedAt, number: last.number } : undefined,
  };
}
