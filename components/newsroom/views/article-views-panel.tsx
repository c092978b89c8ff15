import { viewsAddress } from '#domain/addresses.ts';
import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';
import type { ArticleViews } from '#server/views/read-views.ts';
import { ViewSparkline } from './view-chart.tsx';

/** Beside an article's text: how often it was opened, in numbers and drawn small. */
export function ArticleViewsPanel({
  number,
  views,
  language,
}: {
  readonly number: number;
  readonly views: ArticleViews;
  readonly language: NewsroomLanguage;
}) {
  const words = newsroomTexts(language).views;
  const told = (count: number) => count.toLocaleString(language);
  return (
    <section aria-labelledby="views-panel" className="grid gap-2 border-b border-rule-strong pb-3 text-sm">
      <h2 id="views-panel" className="text-sm font-semibold">
        {words.title}
      </h2>
      <p className="text-xs text-ink-soft tabular-nums">
        {words.sincePublished(told(views.total))} · {words.todayTold(told(views.today))}
      </p>
      <ViewSparkline series={views.hours} label={words.drawn(words.title, words.hours)} />
      <a className="w-fit py-1 text-xs text-ink-soft underline underline-offset-2" href={viewsAddress({ number })}>
        {words.charts}
      </a>
    </section>
  );
}
