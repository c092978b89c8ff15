import { dayAddress } from '#domain/addresses.ts';
import { type ArchiveSpan, weeksOfMonth } from '#domain/archive.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { Calendar } from '#server/published/archive.ts';

type CalendarTableProps = { readonly calendar: Calendar; readonly span: ArchiveSpan; readonly texts: ReaderTexts };

/** A month; the days that have articles lead to them. */
export function CalendarTable({ calendar, span, texts }: CalendarTableProps) {
  const { year, month, days, earlierMonth, laterMonth } = calendar;
  const words = texts.lists;
  return (
    <section className="calendar" id="lich" aria-label={words.calendar}>
      <table>
        <caption>{words.monthName(month, year)}</caption>
        <thead>
          <tr>
            {words.weekdays.map((weekday, index) => (
              <th key={weekday} scope="col" abbr={words.weekdayNames[index]}>
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth({ year, month }).map((week) => (
            <tr key={week.join()}>
              {week.map((day, weekday) => (
                <td key={words.weekdays[weekday]}>
                  {day !== undefined && days.has(day) ? (
                    <a
                      href={dayAddress({ year, month, day })}
                      aria-label={words.dayLink(day, month)}
                      {...(day === span.day ? { 'aria-current': 'page' as const } : {})}
                    >
                      {day}
                    </a>
                  ) : (
                    day
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="calendar-months">
        {earlierMonth !== undefined && <a href={earlierMonth}>‹ {words.earlierMonth}</a>}
        {laterMonth !== undefined && <a href={laterMonth}>{words.laterMonth} ›</a>}
      </p>
    </section>
  );
}
