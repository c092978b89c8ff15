import { listArticleCorrections } from '#db/queries/corrections.ts';
import { listPicturesByIds } from '#db/queries/names.ts';
import { listStorylineNames } from '#db/queries/storylines.ts';
import { type ArticleContent, mediaIdsOfArticle } from '#domain/article.ts';
import { type Correction, judgeCorrection } from '#domain/correction.ts';
import type { StoredPicture } from '#domain/edition.ts';
import { type ArticleState, type Move, maySeeHistory, mayWrite, openMoves } from '#domain/moves.ts';
import type { Actor } from '#domain/roles.ts';
import { openArticle, subjectOf } from '../article/open-article.ts';
import { correctionSubjectOf } from '../article/publish-correction.ts';
import type { Context } from '../context.ts';
import { type HistoryEntry, type ReturnNote, readHistory, readLastReturn } from './read-history.ts';

/** An article as its page in the newsroom shows it to one person. */
export type DeskArticle = {
  readonly number: number;
  readonly slug: string | null;
  readonly state: ArticleState;
  readonly version: number;
  readonly content: ArticleContent;
  readonly authorName: string;
  readonly editorName: string | null;
  readonly savedAt: number;
  readonly savedBy: string;
  readonly firstPublishedAt: number | null;
  /** Whether readers see something older than the working copy. */
  readonly hasUnpublishedChanges: boolean;
  readonly mayWrite: boolean;
  readonly moves: readonly Move[];
  /** Whether the person may publish a correction of it now. */
  readonly mayCorrect: boolean;
  /** What was published as corrections, newest first. */
  readonly corrections: readonly (Correction & { readonly at: number; readonly staffName: string })[];
  /** Names of running stories that began lately. */
  readonly storylines: readonly string[];
  readonly media: Readonly<Record<string, StoredPicture>>;
  readonly history: readonly HistoryEntry[];
  /** The last return, however long ago; undefined when the article never was returned. */
  readonly returnedBecause: ReturnNote | undefined;
};

/** More names than this nobody looks through; any other can be typed. */
const STORYLINES = 100;

/** The article with this number as the actor may see it, or undefined. */
export async function readDeskArticle(
  context: Context,
  actor: Actor,
  number: number,
): Promise<DeskArticle | undefined> {
  const opened = await openArticle(context.store.read, actor, number);
  if (!opened.ok) return undefined;
  const article = opened.value;
  const subject = subjectOf(article);
  const { content } = article;
  const pictures = await listPicturesByIds(context.store.read, mediaIdsOfArticle(content));
  return {
    number: article.number,
    slug: article.slug,
    state: article.state,
    version: article.version,
    content,
    authorName: article.authorName,
    editorName: article.editorName,
    savedAt: article.savedAt,
    savedBy: article.savedBy,
    firstPublishedAt: article.firstPublishedAt,
    hasUnpublishedChanges: article.state === 'published' && article.publishedRevision !== article.revision,
    mayWrite: mayWrite(actor, subject),
    moves: openMoves(actor, subject),
    mayCorrect: judgeCorrection(actor, correctionSubjectOf(article, context.now)) === 'allowed',
    corrections: await listArticleCorrections(context.store.read, article.id),
    storylines: await listStorylineNames(context.store.read, STORYLINES),
    media: Object.fromEntries(pictures.map(({ id, hash, width, height }) => [id, { hash, width, height }])),
    history: maySeeHistory(actor, subject) ? await readHistory(context.store.read, article.id) : [],
    returnedBecause: await readLastReturn(context.store.read, article.id),
  };
}
