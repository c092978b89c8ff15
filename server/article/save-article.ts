import { insertRevision, updateArticle } from '#db/queries/articles.ts';
import { listPicturesByIds } from '#db/queries/names.ts';
import { listSections } from '#db/queries/published.ts';
import type { Connection } from '#db/store.ts';
import type { ArticleContent } from '#domain/article.ts';
import { mediaIdsOf } from '#domain/body/plain-text.ts';
import { fold } from '#domain/fold.ts';
import { mayWrite } from '#domain/moves.ts';
import { type Answer, done, type FieldProblem, refuse } from '#domain/refusal.ts';
import type { Actor } from '#domain/roles.ts';
import type { Context } from '../context.ts';
import { conflictWith, openArticle, subjectOf } from './open-article.ts';

export type Saved = { readonly version: number; readonly savedAt: number };

/**
 * Writes a new revision as the working copy. `version` is the one the text was made from: when somebody saved since, the
 * answer is a conflict with their text, and nothing is overwritten. Saving what already stands, as it was typed or as the page
 * shows it, changes nothing. The revision is itself the record of who saved what and when, so no audit event repeats it.
 */
export async function saveArticle(
  context: Context,
  actor: Actor,
  request: { readonly number: number; readonly version: number; readonly content: ArticleContent },
): Promise<Answer<Saved>> {
  return context.store.tx(async (tx) => {
    const opened = await openArticle(tx, actor, request.number);
    if (!opened.ok) return opened;
    const article = opened.value;
    const subject = subjectOf(article);
    if (!mayWrite(actor, subject)) return refuse({ kind: subject.state === 'withdrawn' ? 'wrong_state' : 'forbidden' });
    const content = withTypedStoryline(request.content, article);
    if (JSON.stringify(content) === JSON.stringify(article.typed))
      return done({ version: article.version, savedAt: article.savedAt });
    if (article.version !== request.version) return refuse(conflictWith(article));
    const problems = await findProblems(tx, content);
    if (problems.length > 0) return refuse({ kind: 'invalid', problems });
    const sequence = article.revision + 1;
    await insertRevision(tx, {
      id: context.newId(),
      articleId: article.id,
      sequence,
      staffId: actor.staffId,
      content: JSON.stringify(content),
      createdAt: context.now,
    });
    await updateArticle(tx, article.id, article.version, {
      revision: sequence,
      headline: content.headline,
      headlineFolded: fold(content.headline),
      sectionId: content.sectionId,
      changedAt: context.now,
    });
    return done({ version: article.version + 1, savedAt: context.now });
  });
}

/** A page shows a storyline under the name that it has now; who leaves that as it is has typed nothing. */
function withTypedStoryline(
  content: ArticleContent,
  { typed, content: shown }: { readonly typed: ArticleContent; readonly content: ArticleContent },
): ArticleContent {
  return content.storyline === shown.storyline ? { ...content, storyline: typed.storyline } : content;
}

/** What the text points to must exist: its section and its pictures. */
async function findProblems(tx: Connection, content: ArticleContent): Promise<readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const sections = await listSections(tx);
  if (content.sectionId !== null && !sections.some((section) => section.id === content.sectionId))
    problems.push({ field: 'sectionId', problem: 'invalid' });
  const wanted = new Set(mediaIdsOf(content.body));
  const inBody = await listPicturesByIds(tx, [...wanted]);
  if (inBody.length < wanted.size) problems.push({ field: 'body', problem: 'invalid' });
  for (const field of ['picture', 'sharePicture'] as const) {
    const wanted = content[field]?.mediaId;
    if (wanted !== undefined && (await listPicturesByIds(tx, [wanted])).length === 0)
      problems.push({ field, problem: 'invalid' });
  }
  return problems;
}
