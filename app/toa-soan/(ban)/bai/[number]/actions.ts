'use server';

import { z } from 'zod';
import { articleContentSchema } from '#domain/article.ts';
import { correctionSchema } from '#domain/correction.ts';
import { STATE_MOVES } from '#domain/moves.ts';
import type { Answer } from '#domain/refusal.ts';
import { defineAction } from '#server/action.ts';
import { moveArticle } from '#server/article/move-article.ts';
import { publishArticle } from '#server/article/publish-article.ts';
import { publishCorrection } from '#server/article/publish-correction.ts';
import { saveArticle } from '#server/article/save-article.ts';
import { withdrawArticle } from '#server/article/withdraw-article.ts';
import { readRevision } from '#server/desk/read-revision.ts';

const number = z.number().int().min(1).max(999_999_999_999);
const count = z.number().int().min(1).max(999_999_999);
const place = { number, version: count };

const reason = z.string().max(2000);

const moveSchema = z.discriminatedUnion('move', [
  z.strictObject({ ...place, move: z.enum(STATE_MOVES), reason: reason.optional() }),
  z.strictObject({ ...place, move: z.literal('withdraw'), reason }),
  z.strictObject({ ...place, move: z.literal('publish') }),
  z.strictObject({ ...place, move: z.literal('update'), note: z.string().max(2000).optional() }),
  z.strictObject({
    ...place,
    move: z.literal('schedule'),
    publishAt: z.number().int().min(0).max(8_640_000_000_000_000),
  }),
]);

/** Writes the working copy. */
export const save = defineAction(
  z.strictObject({ ...place, content: articleContentSchema }),
  (context, { actor }, request) => saveArticle(context, actor, request),
);

/** Reads an older text of the article. */
export const revision = defineAction(z.strictObject({ number, sequence: count }), (context, { actor }, request) =>
  readRevision(context, actor, request.number, request.sequence),
);

/** Moves the article along; the command depends on what the move touches. */
export const move = defineAction(
  moveSchema,
  async (context, { actor }, request): Promise<Answer<{ readonly version: number }>> => {
    switch (request.move) {
      case 'withdraw':
        return withdrawArticle(context, actor, request);
      case 'publish':
      case 'update':
      case 'schedule':
        return publishArticle(context, actor, request);
      default:
        return moveArticle(context, actor, request);
    }
  },
);

/** Publishes a correction of what readers see or saw. */
export const correct = defineAction(
  correctionSchema.extend(place),
  (context, { actor }, request): Promise<Answer<{ readonly version: number }>> =>
    publishCorrection(context, actor, request),
);
