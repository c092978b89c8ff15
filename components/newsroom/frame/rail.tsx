import type { ReactNode } from 'react';
import { buttonClass } from '#components/ui/button.tsx';
import { FRONT_DESK_ADDRESS, STORYLINE_DESK_ADDRESS, viewsAddress } from '#domain/addresses.ts';
import type { DeskRole } from '#domain/roles.ts';
import { type NewsroomLanguage, type NewsroomTexts, newsroomTexts } from '#domain/texts/newsroom.ts';
import { DeskLinks } from './desk-links.tsx';
import { RailLink } from './rail-link.tsx';
import { SignOutButton } from './sign-out-button.tsx';
import { WriteButton } from './write-button.tsx';

export type RailPerson = { readonly name: string; readonly deskRole: DeskRole | null; readonly isAdmin: boolean };

type RailProps = {
  readonly language: NewsroomLanguage;
  readonly newspaper: string;
  readonly person: RailPerson;
  readonly startArticle: () => Promise<void>;
  readonly chooseLanguage: (form: FormData) => Promise<void>;
};

/** The desks, the person and the way out: a column on wide screens, a bar with a menu on narrow ones. */
export function Rail(props: RailProps) {
  const texts = newsroomTexts(props.language);
  const parts = <RailParts {...props} />;
  return (
    <header className="border-b border-rule bg-paper-sunk lg:border-r lg:border-b-0">
      <div className="flex items-center justify-between gap-2 px-3 py-1 lg:hidden">
        <Masthead newspaper={props.newspaper} />
        <div className="flex items-center gap-1">
          {props.person.deskRole !== null && <WriteForm texts={texts} startArticle={props.startArticle} />}
          <details className="newsroom-menu group">
            <summary className={buttonClass('quiet')}>{texts.frame.desks}</summary>
            <div className="absolute inset-x-0 z-40 border-b border-rule-strong bg-paper p-4">{parts}</div>
          </details>
        </div>
      </div>
      <div className="sticky top-0 hidden max-h-dvh min-h-dvh flex-col gap-4 overflow-y-auto px-3 py-4 lg:flex">
        <Masthead newspaper={props.newspaper} />
        {props.person.deskRole !== null && <WriteForm texts={texts} startArticle={props.startArticle} wide />}
        {parts}
      </div>
    </header>
  );
}

function Masthead({ newspaper }: { readonly newspaper: string }): ReactNode {
  return (
    <a href="/toa-soan" className="block py-2 font-serif text-xl leading-tight font-bold lg:px-2 lg:py-0">
      {newspaper}
    </a>
  );
}

function WriteForm({
  texts,
  startArticle,
  wide = false,
}: {
  readonly texts: NewsroomTexts;
  readonly startArticle: () => Promise<void>;
  readonly wide?: boolean;
}) {
  return (
    <form action={startArticle}>
      <WriteButton label={texts.frame.write} wide={wide} />
    </form>
  );
}

function RailParts({ language, person, chooseLanguage }: RailProps) {
  const texts = newsroomTexts(language);
  const role = person.deskRole === null ? undefined : texts.roles[person.deskRole];
  const roles = [role, person.isAdmin ? texts.frame.administrator : undefined].filter((word) => word !== undefined);
  return (
    <div className="flex flex-1 flex-col gap-4">
      {person.deskRole !== null && <DeskLinks language={language} />}
      <div className="grid">
        {person.deskRole === 'chief' && (
          <>
            <RailLink href={FRONT_DESK_ADDRESS} label={texts.front.title} />
            <RailLink href={STORYLINE_DESK_ADDRESS} label={texts.storylines.title} />
          </>
        )}
        <RailLink href={viewsAddress({})} label={texts.views.title} />
      </div>
      <div className="mt-auto grid gap-2 border-t border-rule pt-3 text-sm lg:px-2">
        <section aria-label={texts.frame.signedIn}>
          <p className="font-semibold">{person.name}</p>
          <p className="text-xs text-ink-soft">{roles.join(' · ')}</p>
        </section>
        <form action={chooseLanguage}>
          <fieldset className="flex gap-3 text-xs">
            <legend className="sr-only">{texts.frame.language}</legend>
            <LanguageButton code="vi" name="Tiếng Việt" chosen={language} />
            <LanguageButton code="en" name="English" chosen={language} />
          </fieldset>
        </form>
        <a href="/" className="min-h-11 py-2 text-xs text-ink-soft underline underline-offset-2 lg:min-h-0 lg:py-0">
          {texts.frame.newspaper}
        </a>
        <SignOutButton label={texts.frame.signOut} />
      </div>
    </div>
  );
}

function LanguageButton({
  code,
  name,
  chosen,
}: {
  readonly code: NewsroomLanguage;
  readonly name: string;
  readonly chosen: NewsroomLanguage;
}) {
  return (
    <button
      type="submit"
      name="language"
      value={code}
      lang={code}
      aria-pressed={code === chosen}
      className="min-h-11 cursor-pointer text-ink-soft underline-offset-4 aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline lg:min-h-6"
    >
      {name}
    </button>
  );
}
