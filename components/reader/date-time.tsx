import { formatDateLine, formatTime, toLocalIso } from '#domain/dates.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';

/** `02/06/2020 - 06:17` */
export function DateLine({ at }: { readonly at: number }) {
  return (
    <time className="tabular" dateTime={toLocalIso(at)}>
      {formatDateLine(at)}
    </time>
  );
}

/** `06:17` alone, for lists of one day; the full date is in the title. */
export function ClockTime({ at }: { readonly at: number }) {
  return (
    <time className="tabular" dateTime={toLocalIso(at)} title={formatDateLine(at)}>
      {formatTime(at)}
    </time>
  );
}

type PublishedAtProps = {
  readonly article: { readonly publishAt: number; readonly updatedAt: number | undefined };
  readonly texts: ReaderTexts;
  /** Whether the reader script may tell how long ago that was; not on paper. */
  readonly withAge?: boolean;
};

/** When an article was published and last updated. */
export function PublishedAt({ article: { publishAt, updatedAt }, texts, withAge = false }: PublishedAtProps) {
  const words = withAge ? { 'data-minutes': texts.minutesAgo('{n}'), 'data-hours': texts.hoursAgo('{n}') } : {};
  return (
    <p className="date-line" {...words}>
      <DateLine at={publishAt} />
      {updatedAt !== undefined && (
        <span>
          {texts.updated} <DateLine at={updatedAt} />
        </span>
      )}
    </p>
  );
}
