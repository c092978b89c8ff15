'use client';

import { signIn } from 'next-auth/react';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';

type Failure = 'empty' | 'wrong' | 'tooMany' | 'failed';

async function trySignIn(login: string, password: string): Promise<Failure | undefined> {
  if (login.trim() === '' || password === '') return 'empty';
  try {
    const answer = await signIn('credentials', { login, password, redirect: false });
    if (answer?.ok && !answer.error) return undefined;
    if (answer?.error === 'too_many') return 'tooMany';
    return answer?.error === 'wrong' || answer?.error === 'CredentialsSignin' ? 'wrong' : 'failed';
  } catch {
    return 'failed';
  }
}

/** Login and password; says in the form what went wrong. */
export function SignInForm({
  language,
  destination,
}: {
  readonly language: NewsroomLanguage;
  readonly destination: string;
}) {
  const texts = newsroomTexts(language).signIn;
  const [failure, setFailure] = useState<Failure>();
  const [working, setWorking] = useState(false);
  const [shown, setShown] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setWorking(true);
    setFailure(undefined);
    const failed = await trySignIn(String(given.get('login') ?? ''), String(given.get('password') ?? ''));
    if (failed === undefined) {
      window.location.assign(destination);
      return;
    }
    setWorking(false);
    setFailure(failed);
    password.current?.select();
  }

  return (
    <form method="post" onSubmit={submit} className="grid gap-4" aria-describedby="sign-in-failure" noValidate>
      <TextField
        label={texts.login}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={failure === 'wrong' || failure === 'empty' ? true : undefined}
      />
      <TextField
        label={texts.password}
        name="password"
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
        ref={password}
        aria-invalid={failure === 'wrong' || failure === 'empty' ? true : undefined}
      />
      <label className="flex min-h-11 items-center gap-2 text-sm lg:min-h-0">
        <input
          type="checkbox"
          className="size-4"
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
        />
        {texts.show}
      </label>
      <p id="sign-in-failure" role="alert" className="text-sm font-semibold text-danger empty:hidden">
        {failure && texts[failure]}
      </p>
      <Button type="submit" look="primary" resting={working}>
        {working ? texts.working : texts.submit}
      </Button>
      <p className="text-xs text-ink-faint">{texts.help}</p>
    </form>
  );
}
