import { z } from 'zod';
import type { Actor } from './roles.ts';

/** How many places of the front page the chief’s desk fills by hand: the lead and the four seconds after it. */
export const FRONT_SLOTS = 5;

/** Article numbers by place, the lead first; null: the newest goes there by itself. */
export type FrontArrangement = readonly (number | null)[];

/** An arrangement as it comes in: each place named, no article twice left to be judged. */
export const frontArrangementSchema = z
  .array(z.number().int().min(1).max(999_999_999_999).nullable())
  .length(FRONT_SLOTS);

/** Whether the actor arranges the front page: the chief’s desk does. */
export function mayArrangeFrontPage(actor: Actor): boolean {
  return actor.deskRole === 'chief';
}

/** Whether two arrangements put the same articles in the same places. */
export function isSameArrangement(one: FrontArrangement, other: FrontArrangement): boolean {
  return one.length === other.length && one.every((number, place) => number === other[place]);
}

/** The places that hold an article which an earlier place holds already. */
export function repeatedPlaces(arrangement: FrontArrangement): readonly number[] {
  return arrangement.flatMap((number, place) =>
    number !== null && arrangement.indexOf(number) < place ? [place] : [],
  );
}
