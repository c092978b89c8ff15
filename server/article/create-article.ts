import { insertArticle, insertRevision, nextArticleNumber } from '#db/queries/articles.ts';
import type { Connection } from '#db/store.ts';
import { type ArticleContent, EMPTY_CONTENT } from '#domain/article.ts';
import { fold } from '#domain/fold.ts';
import { type Answer, done, refuse } from '#domain/refusal.ts';
import type { Actor } from '#domain/roles.ts';
import type { Context } from '../context.ts';
import { recordDeed } from './open-article.ts';

/** Starts an empty draft of the actor's own and answers its number. */
export async function createArticle(context: Context, actor: Actor): Promise<Answer<{ readonly number: number }>> {
  if (actor.deskRole === null) return refuse({ kind: 'forbidden' });
  return context.store.tx(async (tx) => {
    const { id, number } = await insertDraft(tx, context, { authorId: actor.staffId, content: EMPTY_CONTENT });
    await recordDeed(tx, context, { name: 'create', articleId: id, staffId: actor.staffId });
    return done({ number });
  });
}

/** Inserts a draft with its first revision. */
export async function insertDraft(
  tx: Connection,
  context: Context,
  draft: {
    readonly authorId: string;
    readonly content: ArticleContent;
    readonly importKey?: string;
    /** When the text was first public elsewhere (UTC ms): an import keeps it. */
    readonly firstPublishedAt?: number;
  },
): Promise<{ readonly id: string; readonly number: number; readonly version: number }> {
  const id = context.newId();
  const number = await nextArticleNumber(tx);
  await insertArticle(tx, {
    id,
    number,
    state: 'draft',
    version: 1,
    revision: 1,
    authorId: draft.authorId,
    sectionId: draft.content.sectionId,
    headline: draft.content.headline,
    headlineFolded: fold(draft.content.headline),
    importKey: draft.importKey ?? null,
    firstPublishedAt: draft.firstPublishedAt ?? null,
    createdAt: context.now,
    changedAt: context.now,
  });
  await insertRevision(tx, {
    id: context.newId(),
    articleId: id,
    sequence: 1,
    staffId: draft.authorId,
    content: JSON.stringify(draft.content),
    createdAt: context.now,
  });
  return { id, number, version: 1 };
}
