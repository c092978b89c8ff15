import { updateArticle } from '#db/queries/articles.ts';
import { MOVES, needsReason, type StateMove } from '#domain/moves.ts';
import { type Answer, done, refuse } from '#domain/refusal.ts';
import type { Actor } from '#domain/roles.ts';
import { cleanText } from '#domain/text.ts';
import type { Context } from '../context.ts';
import { openForMove, recordDeed } from './open-article.ts';

/** Moves an article along the table of moves where only its state changes: submit, take, return, approve, restore. */
export async function moveArticle(
  context: Context,
  actor: Actor,
  request: {
    readonly number: number;
    readonly version: number;
    readonly move: StateMove;
    readonly reason?: string | undefined;
  },
): Promise<Answer<{ readonly version: number }>> {
  const reason = cleanText(request.reason ?? '').trim();
  return context.store.tx(async (tx) => {
    const opened = await openForMove(tx, actor, request);
    if (!opened.ok) return opened;
    const article = opened.value;
    if (needsReason(request.move) && reason === '') return refuse({ kind: 'reason_required' });
    if (request.move === 'submit' && article.content.headline === '')
      return refuse({ kind: 'incomplete', fields: ['headline'] });
    await updateArticle(tx, article.id, article.version, {
      state: MOVES[request.move].to,
      changedAt: context.now,
      ...(request.move === 'take' ? { editorId: actor.staffId } : {}),
    });
    await recordDeed(tx, context, {
      name: request.move,
      articleId: article.id,
      staffId: actor.staffId,
      detail: { revision: article.revision, ...(reason === '' ? {} : { reason }) },
    });
    return done({ version: article.version + 1 });
  });
}
