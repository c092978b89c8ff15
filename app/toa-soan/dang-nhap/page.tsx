import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '#components/newsroom/sign-in-form.tsx';
import { currentReaderContext } from '#server/published/reader-context.ts';
import { readSite } from '#server/published/site.ts';
import { currentLanguage, currentPerson } from '../person.ts';
import { destinationOf } from './destination.ts';

type Query = Promise<Readonly<Record<string, string | string[] | undefined>>>;

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await currentLanguage();
  return { title: { absolute: texts.signIn.title } };
}

export default async function SignInPage({ searchParams }: { readonly searchParams: Query }) {
  const destination = destinationOf((await searchParams).callbackUrl);
  if (await currentPerson()) redirect(destination);
  const { language, texts } = await currentLanguage();
  const { newspaper } = await readSite(currentReaderContext());
  return (
    <main id="noi-dung" className="mx-auto grid min-h-dvh max-w-[24rem] content-center gap-6 px-4 py-10">
      <header className="border-b border-rule-strong pb-4">
        <p className="font-serif text-3xl font-bold">{newspaper.name}</p>
        <h1 className="text-sm text-ink-soft">{texts.signIn.title}</h1>
      </header>
      <noscript>
        <p className="text-danger">{texts.signIn.noScript}</p>
      </noscript>
      <SignInForm language={language} destination={destination} />
    </main>
  );
}
