import { formatTime } from '#domain/dates.ts';
import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';
import { dayLabel, dayOf, HOUR_MS } from '#domain/views/hours.ts';
import type { ViewsAt } from '#domain/views/series.ts';
import type { ViewSeries } from '#server/views/read-views.ts';
import { type Bar, ViewChart } from './view-chart.tsx';

/** A label needs room to its right. */
const LAST_TICK = 0.9;

function hourBars(hours: readonly ViewsAt[]): readonly Bar[] {
  return hours.map(({ at, views }, index) => {
    const time = formatTime(at * HOUR_MS);
    const day = dayLabel(dayOf(at));
    const isTold = (time === '00:00' || time === '12:00') && index < hours.length * LAST_TICK;
    return { at, views, name: `${time} ${day}`, tick: isTold ? (time === '00:00' ? day : time) : undefined };
  });
}

function dayBars(days: readonly ViewsAt[]): readonly Bar[] {
  return days.map(({ at, views }, index) => {
    const isTold = index % 7 === 1 && index < days.length * LAST_TICK;
    return { at, views, name: dayLabel(at), tick: isTold ? dayLabel(at) : undefined };
  });
}

/** Views by the hour and by the day, side by side where there is room. */
export function ViewSeriesCharts({
  series,
  level,
  language,
}: {
  readonly series: ViewSeries;
  /** Of the charts' headings. */
  readonly level: 2 | 3;
  readonly language: NewsroomLanguage;
}) {
  const words = newsroomTexts(language).views;
  const common = { level, words, language };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-2 lg:gap-8">
      <ViewChart title={words.hours} unit={words.hour} bars={hourBars(series.hours)} {...common} />
      <ViewChart title={words.days} unit={words.day} bars={dayBars(series.days)} {...common} />
    </div>
  );
}
