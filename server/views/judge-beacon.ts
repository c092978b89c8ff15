import { isbot } from 'isbot';
import { type BeaconOutcome, readBeacon } from '#domain/views/beacon.ts';
import { isOwnOrigin } from '../own-origin.ts';
import { countView, noteOutcome } from './count-view.ts';
import type { ViewDesk } from './view-desk.ts';

/** A beacon as it came in. */
export type SentBeacon = {
  readonly headers: Headers;
  readonly text: string;
  /** A name for where it came from that means nothing after the hour; '' when unknown. */
  readonly reader: string;
};

/** What a beacon is judged by. */
export type BeaconRules = {
  readonly siteUrl: string;
  /** UTC ms. */
  readonly now: number;
  /** The section of a visible article; undefined for a number that readers cannot open now. */
  readonly sectionOf: (number: number) => Promise<string | undefined>;
};

/** The page that sent it does not listen; what is refused tells whoever tries by hand why. */
const STATUS: Readonly<Record<BeaconOutcome, number>> = {
  counted: 204,
  prefetch: 204,
  bot: 204,
  replayed: 204,
  flood: 204,
  full: 204,
  malformed: 400,
  foreign: 403,
  unknown: 404,
};

/** Counts the view that a beacon tells of, if it is one, and answers the status for it. */
export async function judgeBeacon(desk: ViewDesk, sent: SentBeacon, rules: BeaconRules): Promise<number> {
  const outcome = await judge(desk, sent, rules);
  // Whether it counts is known when it is written down.
  if (outcome !== 'counted') noteOutcome(desk, outcome);
  return STATUS[outcome];
}

async function judge(
  desk: ViewDesk,
  { headers, text, reader }: SentBeacon,
  rules: BeaconRules,
): Promise<BeaconOutcome> {
  if (!isOwnOrigin(headers, rules.siteUrl)) return 'foreign';
  if (/prefetch|prerender/iu.test(`${headers.get('sec-purpose')} ${headers.get('purpose')}`)) return 'prefetch';
  const agent = headers.get('user-agent') ?? '';
  if (agent === '' || isbot(agent)) return 'bot';
  const beacon = readBeacon(text);
  if (!beacon) return 'malformed';
  const sectionId = await rules.sectionOf(beacon.number);
  return countView(desk, { ...beacon, reader, sectionId }, rules.now);
}
