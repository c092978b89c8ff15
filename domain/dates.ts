/** Vietnam keeps UTC+7 all year, so local time is plain arithmetic (product.md, Addresses). */
const OFFSET_MS = 7 * 60 * 60 * 1000;

/** A local calendar moment; `month` is 1–12. */
export type LocalMoment = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** The local calendar moment of a UTC time in milliseconds. */
export function toLocal(at: number): LocalMoment {
  const shifted = new Date(at + OFFSET_MS);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

/** The UTC milliseconds of a local moment, or undefined where the calendar has no such moment (30 February, 24:61). */
export function fromLocal(moment: LocalMoment): number | undefined {
  const { year, month, day, hour, minute } = moment;
  if (![year, month, day, hour, minute].every(Number.isInteger) || year < 1900 || year > 2200) return undefined;
  const at = Date.UTC(year, month - 1, day, hour, minute) - OFFSET_MS;
  const back = toLocal(at);
  const same =
    back.year === year && back.month === month && back.day === day && back.hour === hour && back.minute === minute;
  return same ? at : undefined;
}

/** `02/06/2020 - 06:17`, the date line of an article. */
export function formatDateLine(at: number): string {
  return `${formatDate(at)} - ${formatTime(at)}`;
}

/** `02/06/2020` */
export function formatDate(at: number): string {
  const { year, month, day } = toLocal(at);
  return `${pad(day)}/${pad(month)}/${pad(year, 4)}`;
}

/** `06:17` */
export function formatTime(at: number): string {
  const { hour, minute } = toLocal(at);
  return `${pad(hour)}:${pad(minute)}`;
}

/** `2020-06-02T06:17:00+07:00`, for `<time datetime>`, JSON-LD and OpenGraph; cut to the minute so that all surfaces agree. */
export function toLocalIso(at: number): string {
  const { year, month, day, hour, minute } = toLocal(at);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:00+07:00`;
}

const DAY_NAMES = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Tue, 02 Jun 2020 06:17:00 +0700`, the dates of RSS (RFC 822 with the year in full); cut to the minute like the others. */
export function toRfc822(at: number): string {
  const { year, month, day, hour, minute } = toLocal(at);
  const date = `${pad(day)} ${MONTH_NAMES[month - 1]} ${pad(year, 4)}`;
  return `${DAY_NAMES[localWeekday(at)]}, ${date} ${pad(hour)}:${pad(minute)}:00 +0700`;
}

/** `2020-06-02T06:17`, the value of a `datetime-local` field in newspaper time. */
export function toLocalField(at: number): string {
  return toLocalIso(at).slice(0, 16);
}

/** The UTC milliseconds of a `datetime-local` value read as newspaper time; undefined when it is not one. */
export function fromLocalField(value: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::00(?:\.0+)?)?$/u.exec(value);
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [number, number, number, number, number];
  return fromLocal({ year, month, day, hour, minute });
}

/** Day of the week in newspaper time, 0 = Sunday. */
export function localWeekday(at: number): number {
  return new Date(at + OFFSET_MS).getUTCDay();
}

/** The start of the local day of a time (UTC ms). */
export function localMidnight(at: number): number {
  const day = 24 * 60 * 60 * 1000;
  return Math.floor((at + OFFSET_MS) / day) * day - OFFSET_MS;
}

/** The span of a local month in UTC milliseconds, its end excluded. */
export function localMonth(year: number, month: number): { readonly from: number; readonly until: number } {
  return { from: Date.UTC(year, month - 1) - OFFSET_MS, until: Date.UTC(year, month) - OFFSET_MS };
}

/** Whether two times fall on the same local day. */
export function sameLocalDay(one: number, other: number): boolean {
  return formatDate(one) === formatDate(other);
}
