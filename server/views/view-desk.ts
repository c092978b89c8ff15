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
  /** Names of views that this process counted lately, so that what it is sent again costs no place in the tally. */
  readonly seen: RecentSet<number>;
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

/** Views that wait to be written: an hour of a busy paper, or a minute and a half of a flood, in some ten megabytes. */
const MOST_WAITING = 100_000;

/** A desk on which nothing was counted yet; of what is counted at most, each of several processes counts its share. */
export function openViewDesk(processes = 1): ViewDesk {
  const share = (times: number) => Math.ceil(times / processes);
  return {
    tally: new Tally(MOST_WAITING),
    seen: new RecentSet({ size: 50_000, milliseconds: HOUR_MS }),
    perArticle: new Ceiling({ times: share(ARTICLE_VIEWS_A_SECOND), milliseconds: 1000, names: 10_000 }),
    perReader: new Ceiling({ times: share(READER_VIEWS_AN_HOUR), milliseconds: HOUR_MS, names: 50_000 }),
    outcomes: Object.fromEntries(BEACON_OUTCOMES.map((outcome) => [outcome, 0])) as Record<BeaconOutcome, number>,
    writtenAt: undefined,
  };
}

const KEY: unique symbol = Symbol.for('lentrang.views');

/** This process's desk: the route that counts and the door that writes down are bundled apart, and share it. */
export function currentViewDesk(): ViewDesk {
  const holder = globalThis as { [KEY]?: ViewDesk };
  holder[KEY] ??= openViewDesk(currentEnvironment().webWorkers);
  return holder[KEY];
}

let metrics: Store | undefined;

/** The counters of the data folder that the environment names. Throws StoreUnusableError. */
export function currentMetrics(): Store {
  metrics ??= openStore(metricsFile(currentEnvironment().dataFolder), 'normal');
  return metrics;
}
