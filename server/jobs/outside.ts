import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { findTombstone, listPublishedByNumbers } from '#db/queries/published.ts';
import { findMovedStoryline, findNewestOf } from '#db/queries/published-storylines.ts';
import { type Outcome, outcomeOf, readRetryAfter } from '#domain/jobs.ts';
import type { Context } from '../context.ts';

/** What a job says of an article, or of the running story with this slug: readers find it, or find it gone. */
export const changeShape = {
  number: z.number().int().positive(),
  is: z.enum(['there', 'gone']),
  storyline: z.string().optional(),
};

export type Change = {
  readonly number: number;
  readonly is: 'there' | 'gone';
  readonly storyline?: string | undefined;
};

/** A job that is done without a word to anybody. */
export const nothing = (note: string): Outcome => ({ kind: 'done', note });

export const SOMETHING_ELSE = nothing('readers see something else by now');

/** As many as one look at the published editions takes. */
const NUMBERS = 100;

/**
 * Of each change whether readers see it now: a schedule may have been taken back, a withdrawn article may have returned.
 * Readers are answered in between.
 */
export async function stillHold(context: Context, changes: readonly Change[]): Promise<readonly boolean[]> {
  const { store, now } = context;
  const hold: boolean[] = [];
  for (let start = 0; start < changes.length; start += NUMBERS) {
    const some = changes.slice(start, start + NUMBERS);
    const editions = await listPublishedByNumbers(
      store.read,
      some.map(({ number }) => number),
      now,
    );
    const there = new Set(editions.map(({ number }) => number));
    for (const { number, is, storyline } of some) {
      if (storyline !== undefined) {
        hold.push((await presentStoryline(context, storyline)) !== undefined);
        continue;
      }
      const isGone = is === 'gone' && !there.has(number) && (await findTombstone(store.read, number)) !== undefined;
      hold.push(is === 'there' ? there.has(number) : isGone);
    }
    await setImmediate();
  }
  return hold;
}

/** The slug that a running story has now which had this one; undefined while readers see no part of it. */
export async function presentStoryline({ store, now }: Context, slug: string): Promise<string | undefined> {
  const present = (await findMovedStoryline(store.read, slug)) ?? slug;
  return (await findNewestOf(store.read, present, now)) && present;
}

/** Sends a body to somebody outside and answers what became of it; `mayPass` are statuses that somebody may yet mend. */
export async function post(
  { now }: Context,
  request: {
    readonly url: string;
    readonly contentType: string;
    readonly body: string;
    readonly patienceMs: number;
    readonly mayPass?: readonly number[];
  },
): Promise<Outcome> {
  const { url, contentType, body, patienceMs, mayPass } = request;
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': contentType },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    await answer.body?.cancel();
    return outcomeOf(answer.status, readRetryAfter(answer.headers.get('retry-after'), now), mayPass);
  } catch (error) {
    // Whatever the network says may be otherwise in a while: names that are not found, doors that are closed, silence.
    const { name, cause } = error instanceof Error ? error : { name: String(error), cause: undefined };
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : name;
    return { kind: 'again', why: `no answer (${code})` };
  }
}
