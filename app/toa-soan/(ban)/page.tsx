import type { Metadata } from 'next';
import { DeskKeys } from '#components/newsroom/desk/desk-keys.tsx';
import { DeskSearch } from '#components/newsroom/desk/desk-search.tsx';
import { DeskTable } from '#components/newsroom/desk/desk-table.tsx';
import { EmptyDesk } from '#components/newsroom/desk/empty-desk.tsx';
import { buttonClass } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { currentContext } from '#server/context.ts';
import { readDesk, SEARCH_REACH } from '#server/desk/list-desk.ts';
import { currentLanguage, requirePerson } from '../person.ts';
import { deskAddress, type Query, readDeskQuery } from './desk-query.ts';

type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { texts } = await currentLanguage();
  const { state } = readDeskQuery(await searchParams);
  return { title: state ? texts.states[state] : texts.frame.all };
}

export default async function DeskPage({ searchParams }: Props) {
  const given = await searchParams;
  const query = readDeskQuery(given);
  const { actor } = await requirePerson(deskAddress(query));
  const { language, texts } = await currentLanguage();
  const desk = await readDesk(currentContext(), actor, query);
  const title = query.state ? texts.states[query.state] : texts.frame.all;
  return (
    <div className="px-2 py-4 sm:px-4 lg:px-6">
      <DeskKeys />
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3 px-2">
        <div>
          <h1 className="font-serif text-2xl font-semibold">{title}</h1>
          {query.search && <p className="text-sm text-ink-soft">{texts.desk.results(query.search)}</p>}
        </div>
        <DeskSearch state={query.state} search={query.search} language={language} />
      </div>
      {given.loi === 'tao-bai' && <Notice look="danger">{texts.frame.createFailed}</Notice>}
      {desk.rows.length > 0 ? (
        <DeskTable rows={desk.rows} language={language} caption={title} />
      ) : (
        <EmptyDesk state={query.state} search={query.search} language={language} />
      )}
      {desk.isBounded && <Notice quiet>{texts.desk.searchedPart(SEARCH_REACH.toLocaleString(language))}</Notice>}
      <nav aria-label={texts.desk.older} className="mt-4 flex flex-wrap gap-2 px-2 empty:hidden">
        {query.before && (
          <a className={buttonClass()} href={deskAddress({ ...query, before: undefined })}>
            {texts.desk.newest}
          </a>
        )}
        {desk.next && (
          <a className={buttonClass()} rel="next" href={deskAddress({ ...query, before: desk.next })}>
            {texts.desk.older}
          </a>
        )}
      </nav>
      <p className="mt-6 hidden px-2 text-2xs text-ink-faint lg:block">{texts.desk.keys}</p>
    </div>
  );
}
