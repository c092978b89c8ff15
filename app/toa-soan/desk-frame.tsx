import type { ReactNode } from 'react';
import { NoDesk } from '#components/newsroom/frame/no-desk.tsx';
import { Rail } from '#components/newsroom/frame/rail.tsx';
import { currentReaderContext } from '#server/published/reader-context.ts';
import { readSite } from '#server/published/site.ts';
import { chooseLanguage, startArticle } from './(ban)/actions.ts';
import { currentLanguage, currentPerson } from './person.ts';

type DeskFrameProps = {
  /** Whether the screen is of no use to who has no desk. */
  readonly forDesks: boolean;
  readonly children: ReactNode;
};

/** The rail around every screen of the newsroom. */
export async function DeskFrame({ forDesks, children }: DeskFrameProps) {
  const person = await currentPerson();
  // Every page guards itself, and only it knows the address to come back to after signing in; here is nothing to see.
  if (!person) return children;
  const { language } = await currentLanguage();
  const { newspaper } = await readSite(currentReaderContext());
  const { deskRole } = person.actor;
  return (
    <div className="lg:grid lg:min-h-dvh lg:grid-cols-[13rem_minmax(0,1fr)]">
      <Rail
        language={language}
        newspaper={newspaper.name}
        person={{ name: person.name, deskRole, isAdmin: person.actor.isAdmin }}
        startArticle={startArticle}
        chooseLanguage={chooseLanguage}
      />
      <main id="noi-dung" tabIndex={-1} className="min-w-0 outline-none">
        {forDesks && deskRole === null ? <NoDesk language={language} /> : children}
      </main>
    </div>
  );
}
