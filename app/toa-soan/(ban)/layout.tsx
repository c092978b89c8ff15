import type { ReactNode } from 'react';
import { NoDesk } from '#components/newsroom/frame/no-desk.tsx';
import { Rail } from '#components/newsroom/frame/rail.tsx';
import { currentReaderContext } from '#server/published/reader-context.ts';
import { readSite } from '#server/published/site.ts';
import { currentLanguage, currentPerson } from '../person.ts';
import { chooseLanguage, startArticle } from './actions.ts';

export default async function DeskLayout({ children }: { readonly children: ReactNode }) {
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
        {deskRole === null ? <NoDesk language={language} /> : children}
      </main>
    </div>
  );
}
