import { findRevision, updateArticle } from '#db/queries/articles.ts';
import { insertCorrection } from '#db/queries/corrections.ts';
import { listSections } from '#db/queries/published.ts';
import { insertPublishedCorrection } from '#db/queries/published-corrections.ts';
import type { Connection } from '#db/store.ts';
import { articleContentSchema } from '#domain/article.ts';
import { CORRECTION_PARTS, type Correction, type CorrectionSubject, judgeCorrection } from '#domain/correction.ts';
import { type Answer, done, refuse } from '#domain/refusal.ts';
import type { Actor } from '#domain/roles.ts';
import type { Context } from '../context.ts';
import { conflictWith, type OpenArticle, openArticle, recordDeed } from './open-article.ts';

/**
 * Publishes a correction with its apology: at the head of the article and on the page of corrections, where it stays when the
 * article is withdrawn (Press Law, reference/features.md §4.17). The article's text is not touched.
 */
export async function publishCorrection(
  context: Context,
  actor: Actor,
  request: Correction & { readonly number: number; readonly version: number },
): Promise<Answer<{ readonly version: number }>> {
  return context.store.tx(async (tx) => {
    const opened = await openArticle(tx, actor, request.number);
    if (!opened.ok) return opened;
    const article = opened.value;
    const verdict = judgeCorrection(actor, correctionSubjectOf(article, context.now));
    if (verdict !== 'allowed') return refuse({ kind: verdict });
    if (article.version !== request.version) return refuse(conflictWith(article));
    const missing = CORRECTION_PARTS.filter((part) => request[part] === '');
    if (missing.length > 0)
      return refuse({ kind: 'invalid', problems: missing.map((field) => ({ field, problem: 'required' })) });
    const { wrong, corrected, apology, conclusion } = request;
    const words = { wrong, corrected, apology, conclusion };
    const { id, number, firstPublishedAt } = article;
    const at = context.now;
    const correctionId = context.newId();
    await insertCorrection(tx, { id: correctionId, articleId: id, staffId: actor.staffId, at, ...words });
    const work = await workOf(tx, article);
    await insertPublishedCorrection(tx, { number, at, articleAt: firstPublishedAt ?? at, ...work, ...words });
    await updateArticle(tx, id, article.version, { changedAt: at });
    await recordDeed(tx, context, {
      name: 'correct',
      articleId: id,
      staffId: actor.staffId,
      detail: { correction: correctionId, revision: article.publishedRevision },
    });
    return done({ version: article.version + 1 });
  });
}

/** What the rule of corrections needs to know of an article. */
export function correctionSubjectOf(
  { state, firstPublishedAt, publishedRevision }: Pick<OpenArticle, 'state' | 'firstPublishedAt' | 'publishedRevision'>,
  now: number,
): CorrectionSubject {
  return { state, wasPublic: publishedRevision !== null && firstPublishedAt !== null && firstPublishedAt <= now };
}

/** Name and rubric of the work as readers last saw it, whatever has been written in the working copy since. */
async function workOf(
  tx: Connection,
  article: OpenArticle,
): Promise<{ readonly headline: string; readonly sectionName: string }> {
  const seen = await findRevision(tx, article.id, article.publishedRevision ?? article.revision);
  const { headline, sectionId } = seen ? articleContentSchema.parse(JSON.parse(seen.content)) : article.content;
  const sections = await listSections(tx);
  return { headline, sectionName: sections.find(({ id }) => id === sectionId)?.name ?? '' };
}
