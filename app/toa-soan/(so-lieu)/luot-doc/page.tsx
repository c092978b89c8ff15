import type { Metadata } from 'next';
import { ViewSeriesCharts } from '#components/newsroom/views/view-series.tsx';
import { SectionTable, TopTable } from '#components/newsroom/views/view-tables.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { viewsAddress } from '#domain/addresses.ts';
import { currentContext } from '#server/context.ts';
import { readViewBoard } from '#server/views/read-views.ts';
import { currentMetrics } from '#server/views/view-desk.ts';
import { currentLanguage, requirePerson } from '../../person.ts';

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await currentLanguage();
  return { title: texts.views.title };
}

export default async function ViewsPage({ searchParams }: Props) {
  const { muc } = await searchParams;
  const path = typeof muc === 'string' ? muc : undefined;
  await requirePerson(viewsAddress({ section: path }));
  const { language, texts } = await currentLanguage();
  const words = texts.views;
  const board = await readViewBoard(currentContext(), currentMetrics);
  const section = board?.sections.find((each) => each.path === path);
  return (
    <div className="grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-8 px-4 py-4 lg:px-8">
      <header className="grid gap-1">
        <h1 className="font-serif text-2xl font-semibold">{section ? words.of(section.name) : words.title}</h1>
        {section ? (
          <a className="w-fit py-1 text-sm text-ink-soft underline underline-offset-2" href={viewsAddress({})}>
            {words.whole}
          </a>
        ) : (
          <p className="max-w-prose text-sm text-ink-soft">{words.how}</p>
        )}
      </header>
      {board ? (
        <>
          <section aria-labelledby="views-of" className="grid gap-3">
            <h2 id="views-of" className="text-lg font-semibold">
              {section?.name ?? words.paper}
            </h2>
            <ViewSeriesCharts series={section ?? board.paper} level={3} language={language} />
          </section>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-2">
            <section aria-labelledby="views-by-section">
              <h2 id="views-by-section" className="mb-1 text-lg font-semibold">
                {words.sections}
              </h2>
              <SectionTable sections={board.sections} language={language} />
            </section>
            <section aria-labelledby="views-top">
              <h2 id="views-top" className="mb-1 text-lg font-semibold">
                {words.top}
              </h2>
              <TopTable top={board.top} language={language} />
            </section>
          </div>
        </>
      ) : (
        <Notice look="danger">{words.unavailable}</Notice>
      )}
    </div>
  );
}
