import { updateArticle } from '#db/queries/articles.ts';
import { insertTombstone, removeEdition } from '#db/queries/editions.ts';
import { clearFrontSlot } from '#db/queries/front-page.ts';
import { findTombstone } from '#db/queries/published.ts';
import { type Answer, done, refuse } from '#domain/refusal.ts';
import type { Actor } from '#domain/roles.ts';
import { cleanText } from '#domain/text.ts';
import type { Context } from '../context.ts';
import { announce, placesToAnnounce } from '../jobs/announce.ts';
import { openForMove, recordDeed } from './open-article.ts';

/**
 * Takes an article from readers at once and for good reason: gone from every list, its address answers 410. The text stays
 * in the newsroom for inspection (Press Law, reference/features.md §4.17).
 */
export async function withdrawArticle(
  context: Context,
  actor: Actor,
  request: { readonly number: number; readonly version: number; readonly reason: string },
): Promise<Answer<{ readonly version: number }>> {
  const reason = cleanText(request.reason).trim();
  return context.store.tx(async (tx) => {
    const opened = await openForMove(tx, actor, { ...request, move: 'withdraw' });
    if (!opened.ok) return opened;
    if (reason === '') return refuse({ kind: 'reason_required' });
    const article = opened.value;
    const earlier = await placesToAnnounce(tx, context, article.number);
    const isPublic = article.firstPublishedAt !== null && article.firstPublishedAt <= context.now;
    const wasPublic = isPublic || (await findTombstone(tx, article.number)) !== undefined;
    if (isPublic) await insertTombstone(tx, article.number, context.now);
    await removeEdition(tx, article.number, context.now);
    // Published again one day, it does not jump to the head of the paper by itself.
    await clearFrontSlot(tx, article.number);
    await updateArticle(tx, article.id, article.version, {
      state: 'withdrawn',
      changedAt: context.now,
      // A schedule that never came is as if it had not been made; an address that was ever public stays the article's.
      ...(isPublic ? {} : { firstPublishedAt: null, publishedRevision: null }),
      ...(wasPublic ? {} : { slug: null }),
    });
    await recordDeed(tx, context, {
      name: 'withdraw',
      articleId: article.id,
      staffId: actor.staffId,
      detail: { reason, revision: article.revision },
    });
    const { number, slug } = article;
    const version = article.version + 1;
    if (isPublic && slug !== null)
      await announce(tx, context, { number, slug, version, is: 'gone', at: context.now, earlier });
    return done({ version });
  });
}
