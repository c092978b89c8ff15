import { viewsAddress } from '#domain/addresses.ts';
import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';
import type { SectionViews, TopArticle } from '#server/views/read-views.ts';
import { ViewSparkline } from './view-chart.tsx';

const HEAD = 'px-2 py-2 whitespace-nowrap text-2xs font-semibold text-ink-faint';
const LINK = 'inline-block min-h-6 py-1 font-semibold underline-offset-2 hover:underline';

/** The sections with their last two days drawn small, today's views and the month's. */
export function SectionTable({
  sections,
  language,
}: {
  readonly sections: readonly SectionViews[];
  readonly language: NewsroomLanguage;
}) {
  const words = newsroomTexts(language).views;
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{words.sections}</caption>
      <thead>
        <tr className="border-b border-rule-strong">
          <th scope="col" className={`${HEAD} text-left`}>
            {words.section}
          </th>
          <th scope="col" className={`${HEAD} w-1/3 text-left`}>
            {words.hours}
          </th>
          <th scope="col" className={`${HEAD} text-right`}>
            {words.today}
          </th>
          <th scope="col" className={`${HEAD} text-right`}>
            {words.month}
          </th>
        </tr>
      </thead>
      <tbody>
        {sections.map(({ id, name, path, hours, today, month }) => (
          <tr key={id} className="border-b border-rule">
            <th scope="row" className="px-2 py-1 text-left font-normal whitespace-nowrap">
              <a className={LINK} href={viewsAddress({ section: path })}>
                {name}
              </a>
            </th>
            <td className="px-2 py-1">
              <ViewSparkline series={hours} label={words.drawn(name, words.hours)} />
            </td>
            <td className="px-2 py-1 text-right tabular-nums">{today.toLocaleString(language)}</td>
            <td className="px-2 py-1 text-right tabular-nums">{month.toLocaleString(language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is read most today, each with the way to its own charts. */
export function TopTable({
  top,
  language,
}: {
  readonly top: readonly TopArticle[];
  readonly language: NewsroomLanguage;
}) {
  const words = newsroomTexts(language).views;
  if (top.length === 0) return <p className="px-2 text-sm text-ink-soft">{words.nothingToday}</p>;
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{words.top}</caption>
      <thead>
        <tr className="border-b border-rule-strong">
          <th scope="col" className={`${HEAD} w-10 text-right`}>
            {words.rank}
          </th>
          <th scope="col" className={`${HEAD} text-left`}>
            {words.article}
          </th>
          <th scope="col" className={`${HEAD} text-right`}>
            {words.views}
          </th>
        </tr>
      </thead>
      <tbody>
        {top.map(({ number, headline, views }, index) => (
          <tr key={number} className="border-b border-rule align-top">
            <td className="px-2 py-2 text-right text-ink-faint tabular-nums">{index + 1}</td>
            <th scope="row" className="px-2 py-1 text-left font-normal">
              <a className={LINK} href={viewsAddress({ number })}>
                {headline}
              </a>
            </th>
            <td className="px-2 py-2 text-right tabular-nums">{views.toLocaleString(language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
