import { findEditionPlaces, insertJob } from '#db/queries/jobs.ts';
import { findNewspaperProfile } from '#db/queries/published.ts';
import { findNewestOf } from '#db/queries/published-storylines.ts';
import type { Connection } from '#db/store.ts';
import { articleAddress, kindFeed, PAPER_FEED, storylineAddress, storylineFeed } from '#domain/addresses.ts';
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
  const { number, is } = change;
  const places = [change.earlier, await findEditionPlaces(tx, number)];
  await writeDown(tx, context, announcing, {
    addresses: [articleAddress(change.slug, number)],
    feeds: places.flatMap(feedsOf),
    payload: { number, is },
    once,
    at: Math.max(now, change.at),
  });
}

/**
 * Writes down, in the renaming's own transaction and after it, that a running story has another name and perhaps another
 * place: nothing while readers see no part of it, for its name would be told before its time. Its articles are not told again,
 * for they may be thousands and say what they said.
 */
export async function announceRenaming(
  tx: Connection,
  context: Context,
  slugs: { readonly had: string; readonly has: string },
): Promise<void> {
  const { announcing, now } = context;
  if (!announcing) return;
  const newest = await findNewestOf(tx, slugs.has, now);
  if (!newest) return;
  await writeDown(tx, context, announcing, {
    // The old address as well, which leads to the new one from now on.
    addresses: [slugs.had, slugs.has].map(storylineAddress),
    feeds: [storylineFeed(slugs.has)],
    payload: { number: newest.number, is: 'there', storyline: slugs.has },
    once: `renamed ${now}`,
    at: now,
  });
}

async function writeDown(
  tx: Connection,
  { now, newId }: Context,
  announcing: Announcing,
  wish: {
    readonly addresses: readonly string[];
    readonly feeds: readonly string[];
    readonly payload: Pick<Change, 'number' | 'is'> & { readonly storyline?: string };
    readonly once: string;
    readonly at: number;
  },
): Promise<void> {
  const { addresses, feeds, payload, once, at } = wish;
  const put = (kind: 'indexnow' | 'websub', about: string, more: object) =>
    insertJob(tx, {
      id: newId(),
      kind,
      key: `${kind} ${about} ${once}`,
      payload: JSON.stringify({ ...payload, ...more }),
      runAt: at,
      createdAt: now,
    });
  if (announcing.indexNow) for (const address of new Set(addresses)) await put('indexnow', address, { address });
  if ((await findHub(tx, announcing)) === undefined) return;
  for (const feed of new Set(feeds)) await put('websub', feed, { feed });
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
    ...storylines.map(storylineFeed),
    ...kinds.map(kindFeed),
  ];
}
