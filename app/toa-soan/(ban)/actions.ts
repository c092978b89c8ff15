'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { deskArticleAddress } from '#domain/addresses.ts';
import { done } from '#domain/refusal.ts';
import { NEWSROOM_LANGUAGES } from '#domain/texts/newsroom.ts';
import { defineAction } from '#server/action.ts';
import { createArticle } from '#server/article/create-article.ts';
import { LANGUAGE_COOKIE, SIGN_IN_PAGE } from '../person.ts';

const create = defineAction(z.null(), (context, { actor }) => createArticle(context, actor));

const choose = defineAction(z.enum(NEWSROOM_LANGUAGES), async (_context, _person, language) => {
  (await cookies()).set(LANGUAGE_COOKIE, language, {
    path: '/toa-soan',
    httpOnly: true,
    sameSite: 'lax',
    maxAge: 365 * 24 * 3600,
  });
  return done(language);
});

/** Starts an article and opens it. */
export async function startArticle(): Promise<void> {
  const answer = await create(null);
  if (answer.ok) redirect(deskArticleAddress(answer.value.number));
  redirect(answer.refusal.kind === 'signed_out' ? SIGN_IN_PAGE : '/toa-soan?loi=tao-bai');
}

/** Changes the language of the screens. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const answer = await choose(form.get('language'));
  if (!answer.ok && answer.refusal.kind === 'signed_out') redirect(SIGN_IN_PAGE);
}
