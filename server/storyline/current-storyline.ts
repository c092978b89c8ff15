import { findStorylineByFold } from '#db/queries/storylines.ts';
import type { Connection } from '#db/store.ts';
import type { ArticleContent } from '#domain/article.ts';
import { fold } from '#domain/fold.ts';

/** The slug of a running story whose name has no letter to make one of. */
export const STORYLINE_FALLBACK = 'su-kien';

/**
 * A text with its running story by the name that the story has now. Revisions never change, so a text may hold a name from
 * before a renaming, or the same one in other letters; a name that no story has yet stays as it was typed.
 */
export async function withCurrentStoryline(connection: Connection, content: ArticleContent): Promise<ArticleContent> {
  if (content.storyline === '') return content;
  const known = await findStorylineByFold(connection, fold(content.storyline));
  return known ? { ...content, storyline: known.name } : content;
}
