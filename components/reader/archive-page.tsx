import type { ArchiveSpan } from '#domain/archive.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { Calendar } from '#server/published/archive.ts';
import type { ListPage } from '#server/published/lists.ts';
import { Breadcrumb, type Crumb } from './breadcrumb.tsx';
import { CalendarTable } from './calendar.tsx';
import { LatestList } from './latest-list.tsx';
import { Pager } from './pager.tsx';

type ArchivePageViewProps = {
  readonly list: { readonly title: string; readonly href: string; readonly trail: readonly Crumb[] };
  readonly page: ListPage;
  readonly span: ArchiveSpan;
  readonly calendar: Calendar;
  readonly texts: ReaderTexts;
};

/** Everything of one day or month by the clock, beside the month's calendar. */
export function ArchivePageView({ list, page, span, calendar, texts }: ArchivePageViewProps) {
  const words = texts.lists;
  const isDay = span.day !== undefined;
  const earlier = isDay ? calendar.earlierDay : calendar.earlierMonth;
  const later = isDay ? calendar.laterDay : calendar.laterMonth;
  return (
    <div className="list-page">
      <Breadcrumb trail={list.trail} here={list.title} texts={texts} />
      <h1 className="list-title">
        <a href={list.href}>{list.title}</a>
        {!page.isFirst && <small> – {words.continued}</small>}
      </h1>
      <nav className="archive-ways" aria-label={words.neighbours}>
        {earlier !== undefined && <a href={earlier}>‹ {isDay ? words.earlierDay : words.earlierMonth}</a>}
        <a className="archive-to-calendar" href="#lich">
          {words.toCalendar}
        </a>
        {later !== undefined && <a href={later}>{isDay ? words.laterDay : words.laterMonth} ›</a>}
      </nav>
      <div className="archive">
        <div>
          {page.cards.length === 0 && <p className="empty-note">{words.emptyDay}</p>}
          <LatestList cards={page.cards} withFirstDay={!isDay} />
          <Pager page={page} href={list.href} texts={texts} />
        </div>
        <CalendarTable calendar={calendar} span={span} texts={texts} />
      </div>
    </div>
  );
}
