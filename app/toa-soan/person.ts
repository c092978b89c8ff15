import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import {
  NEWSROOM_LANGUAGES,
  type NewsroomLanguage,
  type NewsroomTexts,
  newsroomTexts,
} from '#domain/texts/newsroom.ts';
import { currentStaff } from '#server/session.ts';
import type { SignedIn } from '#server/staff/sign-in.ts';

/** The cookie in which the newsroom keeps the chosen language; it never goes to readers’ pages. */
export const LANGUAGE_COOKIE = 'newsroom_language';

/** The address of the sign-in page. */
export const SIGN_IN_PAGE = '/toa-soan/dang-nhap';

/** Who sent this request, looked up once per request. */
export const currentPerson = cache(() => currentStaff());

/** The person behind the request; sends everybody else to the sign-in page, and from there back to `page`. */
export async function requirePerson(page: string): Promise<SignedIn> {
  const person = await currentPerson();
  if (person) return person;
  redirect(page === '/toa-soan' ? SIGN_IN_PAGE : `${SIGN_IN_PAGE}?callbackUrl=${encodeURIComponent(page)}`);
}

/** The language of the screens: the chosen one, else the person's own, else Vietnamese. */
export async function currentLanguage(): Promise<{
  readonly language: NewsroomLanguage;
  readonly texts: NewsroomTexts;
}> {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  const known = NEWSROOM_LANGUAGES.find((candidate) => candidate === chosen);
  const language = known ?? (await currentPerson())?.language ?? 'vi';
  return { language, texts: newsroomTexts(language) };
}
