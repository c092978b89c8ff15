import { type ListedStoryline, listStorylines } from '#db/queries/storylines.ts';
import { fold } from '#domain/fold.ts';
import type { Actor } from '#domain/roles.ts';
import { mayRenameStorylines } from '#domain/storylines.ts';
import type { Context } from '../context.ts';

/** What the screen of running stories shows; older ones are found by searching. */
export type StorylineDesk = { readonly storylines: readonly ListedStoryline[]; readonly hasMore: boolean };

const SHOWN = 100;
const MOST_WORDS = 10;

/** The running stories that began last, or those with all the words in their names, for who renames them; else undefined. */
export async function readStorylineDesk(
  { store, now }: Context,
  actor: Actor,
  search: string,
): Promise<StorylineDesk | undefined> {
  if (!mayRenameStorylines(actor)) return undefined;
  const words = fold(search).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  const found = await listStorylines(store.read, { words, now, limit: SHOWN + 1 });
  return { storylines: found.slice(0, SHOWN), hasMore: found.length > SHOWN };
}
