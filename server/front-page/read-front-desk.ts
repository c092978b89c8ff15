import { type FrontCandidate, listFrontCandidates, listSeenOf } from '#db/queries/front-page.ts';
import { type FrontArrangement, mayArrangeFrontPage } from '#domain/front-page.ts';
import type { Actor } from '#domain/roles.ts';
import type { Context } from '../context.ts';
import { currentArrangement } from './arrange-front-page.ts';

/** What the screen of the front page shows: the arrangement in force, and articles to choose from, newest first. */
export type FrontDesk = { readonly arrangement: FrontArrangement; readonly candidates: readonly FrontCandidate[] };

const NEWEST = 30;

/** The front page for who arranges it; undefined for everybody else. */
export async function readFrontDesk(context: Context, actor: Actor): Promise<FrontDesk | undefined> {
  if (!mayArrangeFrontPage(actor)) return undefined;
  const { read } = context.store;
  const arrangement = await currentArrangement(read);
  const newest = await listFrontCandidates(read, context.now, NEWEST);
  const older = arrangement.filter((number) => number !== null && newest.every((each) => each.number !== number));
  const chosen = await listSeenOf(
    read,
    older.filter((number) => number !== null),
    context.now,
  );
  return { arrangement, candidates: [...newest, ...chosen] };
}
