import { type ArticleWithContent, findArticle, insertAuditEvent, type VisibleTo } from '#db/queries/articles.ts';
import type { Connection } from '#db/store.ts';
import { type ArticleContent, articleContentSchema } from '#domain/article.ts';
import { judgeMove, type Move, type MoveSubject } from '#domain/moves.ts';
import { type Answer, done, type Refusal, refuse } from '#domain/refusal.ts';
import { type Actor, isDesk } from '#domain/roles.ts';
import type { Context } from '../context.ts';
import { withCurrentStoryline } from '../storyline/current-storyline.ts';

/** An article as commands work on it: the row with its working copy parsed. */
export type OpenArticle = Omit<ArticleWithContent, 'content'> & {
  /** With its running story by the name that the story has now. */
  readonly content: ArticleContent;
  /** As it was typed. */
  readonly typed: ArticleContent;
};

/** The part of the newsroom that the actor may see, as a condition of queries; undefined: nothing. */
export function visibleTo(actor: Actor): VisibleTo | undefined {
  if (actor.deskRole === null) return undefined;
  return isDesk(actor) ? { kind: 'desk' } : { kind: 'reporter', staffId: actor.staffId };
}

/** Loads an article that the actor may see; `not_found` otherwise, whether it exists or not. */
export async function openArticle(connection: Connection, actor: Actor, number: number): Promise<Answer<OpenArticle>> {
  const scope = visibleTo(actor);
  const row = scope && (await findArticle(connection, number, scope));
  if (!row) return refuse({ kind: 'not_found' });
  const typed = articleContentSchema.parse(JSON.parse(row.content));
  return done({ ...row, typed, content: await withCurrentStoryline(connection, typed) });
}

/**
 * What the table of moves needs to know of an article. Editors may update only where both sections let them, the one that
 * readers find the edition in and the one it would go to: otherwise moving the working copy would open any section.
 */
export function subjectOf(
  article: Pick<OpenArticle, 'state' | 'authorId' | 'editorsMayUpdate' | 'editionEditorsMayUpdate'>,
): MoveSubject {
  const { state, authorId, editorsMayUpdate, editionEditorsMayUpdate } = article;
  return { state, authorId, editorsMayUpdate: (editorsMayUpdate ?? false) && (editionEditorsMayUpdate ?? true) };
}

/** Somebody else was quicker: their text and version. */
export function conflictWith(article: OpenArticle): Refusal {
  return {
    kind: 'conflict',
    version: article.version,
    content: article.content,
    savedBy: article.savedBy,
    savedAt: article.savedAt,
  };
}

/** Loads an article and judges a move on it in the order visibility, right, state, version. */
export async function openForMove(
  tx: Connection,
  actor: Actor,
  request: { readonly number: number; readonly version: number; readonly move: Move },
): Promise<Answer<OpenArticle>> {
  const opened = await openArticle(tx, actor, request.number);
  if (!opened.ok) return opened;
  const article = opened.value;
  const verdict = judgeMove(actor, request.move, subjectOf(article));
  if (verdict !== 'allowed') return refuse({ kind: verdict });
  if (article.version !== request.version) return refuse(conflictWith(article));
  return opened;
}

/** Writes down who did what to an article, in the deed's own transaction. */
export async function recordDeed(
  tx: Connection,
  context: Context,
  deed: {
    readonly name: string;
    readonly articleId: string;
    readonly staffId: string | null;
    readonly detail?: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  await insertAuditEvent(tx, {
    id: context.newId(),
    at: context.now,
    staffId: deed.staffId,
    deed: deed.name,
    articleId: deed.articleId,
    detail: JSON.stringify(deed.detail ?? {}),
  });
}
