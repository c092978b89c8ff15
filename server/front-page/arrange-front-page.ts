import { insertAuditEvent } from '#db/queries/articles.ts';
import { listFrontSlots, listSeenOf, replaceFrontSlots } from '#db/queries/front-page.ts';
import type { Connection } from '#db/store.ts';
import {
  FRONT_SLOTS,
  type FrontArrangement,
  isSameArrangement,
  mayArrangeFrontPage,
  repeatedPlaces,
} from '#domain/front-page.ts';
import { type Answer, done, type FieldProblem, refuse } from '#domain/refusal.ts';
import type { Actor } from '#domain/roles.ts';
import type { Context } from '../context.ts';

/**
 * Puts the named articles in the first places of the front page, all of them or nothing. `from` is the arrangement that the
 * wish was made from; when it is not in force any more, somebody else's work would be undone, so it is refused. Problems are
 * told by place.
 */
export async function arrangeFrontPage(
  context: Context,
  actor: Actor,
  request: { readonly from: FrontArrangement; readonly to: FrontArrangement },
): Promise<Answer<{ readonly arrangement: FrontArrangement }>> {
  if (!mayArrangeFrontPage(actor)) return refuse({ kind: 'forbidden' });
  const { from, to } = request;
  return context.store.tx(async (tx) => {
    if (!isSameArrangement(await currentArrangement(tx), from)) return refuse({ kind: 'rearranged' });
    const problems = await problemsOf(tx, to, context.now);
    if (problems.length > 0) return refuse({ kind: 'invalid', problems });
    if (isSameArrangement(from, to)) return done({ arrangement: to });
    await replaceFrontSlots(
      tx,
      to.flatMap((number, position) => (number === null ? [] : [{ position, number }])),
    );
    await insertAuditEvent(tx, {
      id: context.newId(),
      at: context.now,
      staffId: actor.staffId,
      deed: 'arrange_front_page',
      detail: JSON.stringify({ from, to }),
    });
    return done({ arrangement: to });
  });
}

/** The arrangement in force, a number or null for each place, whether readers see the articles or not. */
export async function currentArrangement(connection: Connection): Promise<FrontArrangement> {
  const slots = await listFrontSlots(connection);
  return Array.from(
    { length: FRONT_SLOTS },
    (_, place) => slots.find(({ position }) => position === place)?.number ?? null,
  );
}

async function problemsOf(tx: Connection, to: FrontArrangement, now: number): Promise<readonly FieldProblem[]> {
  const seen = await listSeenOf(
    tx,
    to.filter((number) => number !== null),
    now,
  );
  const repeated = repeatedPlaces(to);
  return to.flatMap((number, place): readonly FieldProblem[] => {
    if (number === null) return [];
    if (repeated.includes(place)) return [{ field: String(place), problem: 'repeated' }];
    return seen.some((each) => each.number === number) ? [] : [{ field: String(place), problem: 'not_public' }];
  });
}
