import { findRevision } from '#db/queries/articles.ts';
import { type ArticleContent, articleContentSchema } from '#domain/article.ts';
import { maySeeHistory } from '#domain/moves.ts';
import { type Answer, done, refuse } from '#domain/refusal.ts';
import type { Actor } from '#domain/roles.ts';
import { openArticle, subjectOf } from '../article/open-article.ts';
import type { Context } from '../context.ts';

/** A text as somebody once saved it; `savedAt` in UTC ms. */
export type SavedRevision = {
  readonly content: ArticleContent;
  readonly savedAt: number;
  readonly savedBy: string;
};

/** One revision of an article; `not_found` when there is none or the actor may not see the article. */
export async function readRevision(
  context: Context,
  actor: Actor,
  number: number,
  sequence: number,
): Promise<Answer<SavedRevision>> {
  const opened = await openArticle(context.store.read, actor, number);
  if (!opened.ok) return opened;
  if (!maySeeHistory(actor, subjectOf(opened.value))) return refuse({ kind: 'not_found' });
  const row = await findRevision(context.store.read, opened.value.id, sequence);
  if (!row) return refuse({ kind: 'not_found' });
  return done({ ...row, content: articleContentSchema.parse(JSON.parse(row.content)) });
}
