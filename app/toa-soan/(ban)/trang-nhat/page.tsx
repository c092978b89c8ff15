import type { Metadata } from 'next';
import { FrontForm } from '#components/newsroom/front-page/front-form.tsx';
import { FRONT_DESK_ADDRESS } from '#domain/addresses.ts';
import { currentContext } from '#server/context.ts';
import { readFrontDesk } from '#server/front-page/read-front-desk.ts';
import { currentLanguage, requirePerson } from '../../person.ts';
import { arrange } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await currentLanguage();
  return { title: texts.front.title };
}

export default async function FrontDeskPage() {
  const { actor } = await requirePerson(FRONT_DESK_ADDRESS);
  const { language, texts } = await currentLanguage();
  const words = texts.front;
  const desk = await readFrontDesk(currentContext(), actor);
  if (!desk)
    return (
      <section className="mx-auto grid max-w-[36rem] gap-3 px-4 py-16">
        <h1 className="font-serif text-2xl font-semibold">{words.notYours}</h1>
        <p className="text-base text-ink-soft">{words.notYoursWhy}</p>
      </section>
    );
  return (
    <div className="grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-6 px-4 py-4 lg:px-8">
      <header className="grid gap-1">
        <h1 className="font-serif text-2xl font-semibold">{words.title}</h1>
        <p className="max-w-prose text-sm text-ink-soft">{words.help}</p>
      </header>
      <FrontForm desk={desk} language={language} arrange={arrange} />
    </div>
  );
}
