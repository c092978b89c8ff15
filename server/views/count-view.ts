import type { BeaconOutcome } from '#domain/views/beacon.ts';
import { hourOf } from '#domain/views/hours.ts';
import type { ViewDesk } from './view-desk.ts';

/** A view that a reader's page told of. */
export type View = {
  readonly number: number;
  /** The random name of this view. */
  readonly view: number;
  /** A name for where it came from that means nothing after the hour; '' when unknown. */
  readonly reader: string;
  /** The section of the article, or undefined when readers cannot see an article with this number. */
  readonly sectionId: string | undefined;
};

/**
 * Counts a view once; what is replayed, too much, or of no visible article changes nothing. What another process has counted
 * already is found when it is written down.
 */
export function countView(desk: ViewDesk, view: View, now: number): BeaconOutcome {
  const { number, sectionId, reader } = view;
  if (sectionId === undefined) return 'unknown';
  if (desk.seen.has(view.view, now)) return 'replayed';
  if (!desk.perArticle.pass(String(number), now)) return 'flood';
  if (!desk.perReader.pass(`${reader} ${number}`, now)) return 'flood';
  if (!desk.tally.add({ number, sectionId, hour: hourOf(now), name: view.view })) return 'full';
  desk.seen.add(view.view, now);
  return 'counted';
}

/** Remembers what became of a beacon, for the operator's figures. */
export function noteOutcome(desk: ViewDesk, outcome: BeaconOutcome): void {
  desk.outcomes[outcome] += 1;
}
