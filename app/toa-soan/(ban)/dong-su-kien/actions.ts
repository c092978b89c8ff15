'use server';

import { z } from 'zod';
import { storylineNameSchema } from '#domain/storylines.ts';
import { defineAction } from '#server/action.ts';
import { renameStoryline } from '#server/storyline/rename-storyline.ts';

/** Gives a running story another name. */
export const rename = defineAction(
  z.strictObject({ id: z.string().min(1).max(64), from: storylineNameSchema, to: storylineNameSchema }),
  (context, { actor }, request) => renameStoryline(context, actor, request),
);
