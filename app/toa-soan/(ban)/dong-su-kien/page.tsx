import type { Metadata } from 'next';
import { DeskSearch } from '#components/newsroom/desk/desk-search.tsx';
import { StorylineList } from '#components/newsroom/storylines/storyline-list.tsx';
import { buttonClass } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { STORYLINE_DESK_ADDRESS } from '#domain/addresses.ts';
import { singleLine } from '#domain/text.ts';
import { currentContext } from '#server/context.ts';
import { readStorylineDesk } from '#server/storyline/read-storyline-desk.ts';
import { currentLanguage, requirePerson } from '../../person.ts';
import type { Query } from '../desk-query.ts';
import { rename } from './actions.ts';

type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await currentLanguage();
  return { title: texts.storylines.title };
}

export default async function StorylineDeskPage({ searchParams }: Props) {
  const { actor } = await requirePerson(STORYLINE_DESK_ADDRESS);
  const { language, texts } = await currentLanguage();
  const words = texts.storylines;
  const { tim } = await searchParams;
  const search = typeof tim === 'string' ? singleLine(tim.slice(0, 200)) : '';
  const desk = await readStorylineDesk(currentContext(), actor, search);
  if (!desk)
    return (
      <section className="mx-auto grid max-w-[36rem] gap-3 px-4 py-16">
        <h1 className="font-serif text-2xl font-semibold">{words.notYours}</h1>
        <p className="text-base text-ink-soft">{words.notYoursWhy}</p>
      </section>
    );
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6 px-4 py-4 lg:px-8">
      <header className="grid gap-3">
        <h1 className="font-serif text-2xl font-semibold">{words.title}</h1>
        <p className="max-w-prose text-sm text-ink-soft">{words.help}</p>
        <div className="sm:justify-self-start">
          <DeskSearch
            search={search}
            language={language}
            of={{ address: STORYLINE_DESK_ADDRESS, label: words.searchLabel }}
          />
        </div>
      </header>
      {desk.storylines.length === 0 && (
        <div className="grid justify-items-start gap-3 border-t border-rule-strong py-8">
          <p className="text-sm text-ink-soft">{search === '' ? words.none : words.nothingFound(search)}</p>
          {search !== '' && (
            <a className={buttonClass()} href={STORYLINE_DESK_ADDRESS}>
              {texts.desk.clear}
            </a>
          )}
        </div>
      )}
      <StorylineList storylines={desk.storylines} language={language} rename={rename} />
      {desk.hasMore && <Notice quiet>{words.more(desk.storylines.length)}</Notice>}
    </div>
  );
}
