import { openStore, type Store } from '#db/store.ts';
import { BEACON_OUTCOMES, type BeaconOutcome } from '#domain/views/beacon.ts';
import { Ceiling } from '#domain/views/ceiling.ts';
import { HOUR_MS } from '#domain/views/hours.ts';
import { RecentSet } from '#domain/views/recent-set.ts';
import { Tally } from '#domain/views/tally.ts';
import { currentEnvironment, metricsFile } from '../environment.ts';

/** What one process knows about views that are not written down yet, and about beacons it need not count. */
export type ViewDesk = {
  readonly tally: Tally;
  /** Names of views that were counted. */
  readonly seen: RecentSet;
  readonly perArticle: Ceiling;
  readonly perReader: Ceiling;
  /** Beacons by what became of them, since the process started. */
  readonly outcomes: Record<BeaconOutcome, number>;
  /** When views were last written down, or found to be none (UTC ms); undefined before the first time. */
  writtenAt: number | undefined;
};

/** A busy article of a national paper is opened some dozens of times a second. */
const ARTICLE_VIEWS_A_SECOND = 200;

/** A mobile carrier puts thousands of phones behind one address, so this stops a script and not a town. */
const READER_VIEWS_AN_HOUR = 120;

/** A desk on which nothing was counted yet. */
export function openViewDesk(): ViewDesk {
  return {
    tally: new Tally(50_000),
    seen: new RecentSet({ size: 50_000, milliseconds: HOUR_MS }),
    perArticle: new Ceiling({ times: ARTICLE_VIEWS_A_SECOND, milliseconds: 1000, names: 10_000 }),
    perReader: new Ceiling({ times: READER_VIEWS_AN_HOUR, milliseconds: HOUR_MS, names: 50_000 }),
    outcomes: Object.fromEntries(BEACON_OUTCOMES.map((outcome) => [outcome, 0])) as Record<BeaconOutcome, number>,
    writtenAt: undefined,
  };
}

const KEY: unique symbol = Symbol.for('lentrang.views');

/** This process's desk: the route that counts and the door that writes down are bundled apart, and share it. */
export function currentViewDesk(): ViewDesk {
  const holder = globalThis as { [KEY]?: ViewDesk };
  holder[KEY] ??= openViewDesk();
  return holder[KEY];
}

let metrics: Store | undefined;

/** The counters of the data folder that the environment names. Throws StoreUnusableError. */
export function currentMetrics(): Store {
  metrics ??= openStore(metricsFile(currentEnvironment().dataFolder), 'normal');
  return metrics;
}
