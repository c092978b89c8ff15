import { insertAuditEvent } from '#db/queries/articles.ts';
import { keepFormerStoryline } from '#db/queries/published-former-names.ts';
import { findNewestOf } from '#db/queries/published-storylines.ts';
import {
  findStoryline,
  findStorylineByFold,
  findStorylineBySlug,
  renamePublishedStoryline,
  renameStorylineRow,
  type StorylineRow,
} from '#db/queries/storylines.ts';
import type { Connection } from '#db/store.ts';
import { fold } from '#domain/fold.ts';
import { type Answer, done, type FieldProblem, refuse } from '#domain/refusal.ts';
import type { Actor } from '#domain/roles.ts';
import { slugify } from '#domain/slug.ts';
import { mayRenameStorylines } from '#domain/storylines.ts';
import type { Context } from '../context.ts';
import { freeSlug } from '../free-slug.ts';
import { announceRenaming } from '../jobs/announce.ts';
import { STORYLINE_FALLBACK } from './current-storyline.ts';

/** What a running story is called now, and the slug of its page. */
export type Renamed = { readonly name: string; readonly slug: string };

/**
 * Gives a running story another name, at once for all its articles: readers see it on the next request, and whatever text
 * still holds the old name belongs to the same story. The old addresses lead to the new ones. `from` is the name that the
 * wish was made from; when the story is not called so any more, somebody else renamed it.
 */
export async function renameStoryline(
  context: Context,
  actor: Actor,
  request: { readonly id: string; readonly from: string; readonly to: string },
): Promise<Answer<Renamed>> {
  if (!mayRenameStorylines(actor)) return refuse({ kind: 'forbidden' });
  const { id, from, to } = request;
  return context.store.tx(async (tx) => {
    const storyline = await findStoryline(tx, id);
    if (!storyline) return refuse({ kind: 'not_found' });
    if (storyline.name !== from) return refuse({ kind: 'renamed', name: storyline.name });
    const problem = await problemOf(tx, storyline, to);
    if (problem) return refuse({ kind: 'invalid', problems: [{ field: 'to', problem }] });
    if (to === from) return done({ name: from, slug: storyline.slug });
    const renamed = { name: to, slug: await slugOf(tx, storyline, to) };
    await renameStorylineRow(tx, storyline, { ...renamed, nameFolded: fold(to) });
    if (await findNewestOf(tx, storyline.slug, context.now)) await keepFormerStoryline(tx, storyline.slug);
    await renamePublishedStoryline(tx, storyline.slug, renamed);
    await announceRenaming(tx, context, { had: storyline.slug, has: renamed.slug });
    await insertAuditEvent(tx, {
      id: context.newId(),
      at: context.now,
      staffId: actor.staffId,
      deed: 'rename_storyline',
      detail: JSON.stringify({ id, from: { name: from, slug: storyline.slug }, to: renamed }),
    });
    return done(renamed);
  });
}

async function problemOf(
  tx: Connection,
  storyline: StorylineRow,
  name: string,
): Promise<FieldProblem['problem'] | undefined> {
  if (name === '') return 'required';
  const holder = await findStorylineByFold(tx, fold(name));
  return holder && holder.id !== storyline.id ? 'taken' : undefined;
}

/** A change of marks or capitals alone leaves the address; a slug that the story itself had before is free to it. */
async function slugOf(tx: Connection, { id, name, slug }: StorylineRow, to: string): Promise<string> {
  if (slugify(name, STORYLINE_FALLBACK) === slugify(to, STORYLINE_FALLBACK)) return slug;
  return freeSlug(to, STORYLINE_FALLBACK, async (wanted) => {
    const holder = await findStorylineBySlug(tx, wanted);
    return holder !== undefined && holder.id !== id;
  });
}
