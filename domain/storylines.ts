import { z } from 'zod';
import { ARTICLE_LIMITS } from './article.ts';
import type { Actor } from './roles.ts';
import { singleLine, textLength } from './text.ts';

/** The name of a running story as it comes in; an empty one is left to be judged. */
export const storylineNameSchema = z
  .string()
  .transform(singleLine)
  .refine((name) => textLength(name) <= ARTICLE_LIMITS.storyline, { message: 'too_long' });

/** Whether the actor renames running stories: it changes what readers see in every section, so the chief’s desk does. */
export function mayRenameStorylines(actor: Actor): boolean {
  return actor.deskRole === 'chief';
}
