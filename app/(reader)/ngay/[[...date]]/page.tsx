import type { Metadata } from 'next';
import { notFound, permanentRedirect, redirect } from 'next/navigation';
import { cache } from 'react';
import { ArchivePageView } from '#components/reader/archive-page.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import { ARCHIVE_ADDRESS, monthAddress } from '#domain/addresses.ts';
import { formatDate } from '#domain/dates.ts';
import { findArchiveSpan, findNewestDay, readCalendar } from '#server/published/archive.ts';
import { ListJsonLd, listMetadata, readShownPage, type ShownList } from '../../list-route.tsx';
import { decodeSegment, type Search, startPage } from '../../reader-page.ts';

type Props = {
  readonly params: Promise<{ readonly date?: readonly string[] }>;
  readonly searchParams: Promise<Search>;
};

/** A dense list: a busy day of a large paper on two pages. */
const PAGE_SIZE = 100;

const findDay = cache(async (path: string) => {
  const { context, site, texts } = await startPage();
  const span = await findArchiveSpan(context, path.split('/'));
  if (!span) return undefined;
  const { year, month } = span;
  const words = texts.lists;
  const title = span.day === undefined ? words.monthTitle(month, year) : words.dayTitle(formatDate(span.from));
  const archive = { href: ARCHIVE_ADDRESS, name: words.archive };
  const list: ShownList = {
    href: span.href,
    scope: { kind: 'all' },
    span,
    title,
    description: words.archiveDescription(title, site.newspaper.fullName),
    trail:
      span.day === undefined ? [archive] : [archive, { href: monthAddress(span), name: words.monthName(month, year) }],
    size: PAGE_SIZE,
  };
  return { span, list };
});

async function dateOf({ params }: Props): Promise<string> {
  const { date = [] } = await params;
  return date.map(decodeSegment).join('/');
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await findDay(await dateOf(props));
  return found ? listMetadata(found.list, await props.searchParams) : {};
}

/** The articles of a local day or month with the calendar; without a date, the way to the newest day. */
export default async function Page(props: Props) {
  const { context, site, texts } = await startPage();
  const date = await dateOf(props);
  if (date === '') redirect((await findNewestDay(context)) ?? '/');
  const found = await findDay(date);
  if (!found) notFound();
  const { span, list } = found;
  if (span.href !== `${ARCHIVE_ADDRESS}/${date}`) permanentRedirect(span.href);
  const page = await readShownPage(list, await props.searchParams);
  if (!page) notFound();
  const calendar = await readCalendar(context, span);
  return (
    <PageFrame site={site} texts={texts} now={context.now}>
      <ArchivePageView list={list} page={page} span={span} calendar={calendar} texts={texts} />
      <ListJsonLd list={list} page={page} />
    </PageFrame>
  );
}
