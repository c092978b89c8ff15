'use server';

import { z } from 'zod';
import { frontArrangementSchema } from '#domain/front-page.ts';
import { defineAction } from '#server/action.ts';
import { arrangeFrontPage } from '#server/front-page/arrange-front-page.ts';

/** Puts an arrangement on the front page. */
export const arrange = defineAction(
  z.strictObject({ from: frontArrangementSchema, to: frontArrangementSchema }),
  (context, { actor }, request) => arrangeFrontPage(context, actor, request),
);
