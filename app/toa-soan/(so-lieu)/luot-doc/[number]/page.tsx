import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ViewSeriesCharts } from '#components/newsroom/views/view-series.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { deskArticleAddress, viewsAddress } from '#domain/addresses.ts';
import { currentContext } from '#server/context.ts';
import { readArticleViews, readViewedHeadline } from '#server/views/read-views.ts';
import { currentMetrics } from '#server/views/view-desk.ts';
import { currentLanguage, requirePerson } from '../../../person.ts';

type Props = { readonly params: Promise<{ readonly number: string }> };

async function numberOf({ params }: Props): Promise<number> {
  const { number } = await params;
  return /^[1-9]\d{0,11}$/u.test(number) ? Number(number) : 0;
}

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await currentLanguage();
  return { title: texts.views.title };
}

export default async function ArticleViewsPage(props: Props) {
  const number = await numberOf(props);
  const person = await requirePerson(viewsAddress(number === 0 ? {} : { number }));
  const { language, texts } = await currentLanguage();
  const words = texts.views;
  const context = currentContext();
  const headline = number === 0 ? undefined : await readViewedHeadline(context, number);
  if (headline === undefined) notFound();
  const views = await readArticleViews(currentMetrics, number, context.now);
  const told = (count: number) => count.toLocaleString(language);
  const link = 'py-1 text-sm text-ink-soft underline underline-offset-2';
  return (
    <div className="grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-6 px-4 py-4 lg:px-8">
      <header className="grid gap-1">
        <p className="text-sm text-ink-soft">{words.title}</p>
        <h1 className="font-serif text-2xl font-semibold">{headline}</h1>
        <p className="flex flex-wrap gap-x-4">
          <a className={link} href={viewsAddress({})}>
            {words.whole}
          </a>
          {person.actor.deskRole !== null && (
            <a className={link} href={deskArticleAddress(number)}>
              {words.openArticle}
            </a>
          )}
        </p>
      </header>
      {views ? (
        <>
          <p className="text-sm tabular-nums">
            <strong className="text-xl">{words.sincePublished(told(views.total))}</strong>
            <span className="text-ink-soft"> · {words.todayTold(told(views.today))}</span>
          </p>
          <ViewSeriesCharts series={views} level={2} language={language} />
        </>
      ) : (
        <Notice look="danger">{words.unavailable}</Notice>
      )}
    </div>
  );
}
