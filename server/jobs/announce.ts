import { findEditionPlaces, insertJob } from '#db/queries/jobs.ts';
import { findNewspaperProfile } from '#db/queries/published.ts';
import type { Connection } from '#db/store.ts';
import { articleAddress, kindFeed, PAPER_FEED } from '#domain/addresses.ts';
import { newspaperSchema } from '#domain/newspaper.ts';
import type { Announcing, Context } from '../context.ts';

/** What happened to an article before readers' eyes, or will at `at` (UTC ms). */
type Change = {
  readonly number: number;
  readonly slug: string;
  /** The article's version after the change: with it the same change is written down once. */
  readonly version: number;
  readonly is: 'there' | 'gone';
  readonly at: number;
  readonly earlier: Places | undefined;
};

type Places = Awaited<ReturnType<typeof findEditionPlaces>>;

/** Where an edition stands before a change, for `announce`; undefined when it stands nowhere or nobody is told. */
export async function placesToAnnounce(tx: Connection, { announcing }: Context, number: number): Promise<Places> {
  return announcing && findEditionPlaces(tx, number);
}

/**
 * Writes down, in the change's own transaction, that search engines and the feeds' hub are to be told. Call it after the
 * change, for published editions only. A schedule is told when its time has come, if readers see it then.
 */
export async function announce(tx: Connection, context: Context, change: Change): Promise<void> {
  const { announcing, now } = context;
  if (!announcing) return;
  // However often a schedule is put right before its time, it comes once.
  const once = change.at > now ? `${change.number} at ${change.at}` : `${change.number}.${change.version}`;
  const put = (kind: 'indexnow' | 'websub', about: string, payload: unknown) =>
    insertJob(tx, {
      id: context.newId(),
      kind,
      key: `${kind} ${about} ${once}`,
      payload: JSON.stringify(payload),
      runAt: Math.max(now, change.at),
      createdAt: now,
    });
  const { number, is } = change;
  const address = articleAddress(change.slug, number);
  if (announcing.indexNow) await put('indexnow', address, { number, is, address });
  if ((await findHub(tx, announcing)) === undefined) return;
  const places = [change.earlier, await findEditionPlaces(tx, number)];
  for (const feed of new Set(places.flatMap(feedsOf))) await put('websub', feed, { number, is, feed });
}

/** The hub that is told of changes, if the paper has one. */
export async function findHub(connection: Connection, announcing: Announcing): Promise<string | undefined> {
  if (announcing.webSubHub !== undefined) return announcing.webSubHub;
  const profile = await findNewspaperProfile(connection);
  return profile === undefined ? undefined : newspaperSchema.parse(JSON.parse(profile)).webSubHub;
}

function feedsOf(places: Places): readonly string[] {
  if (!places) return [];
  const { sections, tags, contributors, storylines, kinds } = places;
  return [
    PAPER_FEED,
    ...sections,
    ...tags.map((slug) => `tu-khoa/${slug}`),
    ...contributors.map((slug) => `tac-gia/${slug}`),
    ...storylines.map((slug) => `su-kien/${slug}`),
    ...kinds.map(kindFeed),
  ];
}
