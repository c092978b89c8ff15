import { formatDateLine, formatTime, toLocalIso } from '#domain/dates.ts';

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
