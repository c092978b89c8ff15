import { and, asc, desc, eq, gt, inArray, lte, type SQL, sql } from 'drizzle-orm';
import {
  newspaper,
  publishedArticle,
  publishedCredit,
  publishedKind,
  publishedStoryline,
  publishedTag,
  section,
  siteState,
  tombstone,
} from '#db/schema/published.ts';
import { type Connection, prepareOnce } from '#db/store.ts';
import type { StoryKind } from '#domain/body/story-kinds.ts';

/** The columns of a card. */
export const card = {
  number: publishedArticle.number,
  slug: publishedArticle.slug,
  sectionId: publishedArticle.sectionId,
  kicker: publishedArticle.kicker,
  headline: publishedArticle.headline,
  lead: publishedArticle.lead,
  picture: publishedArticle.picture,
  publishAt: publishedArticle.publishAt,
};

/** A row of a reader's list. */
export type PublishedCardRow = {
  readonly number: number;
  readonly slug: string;
  readonly sectionId: string;
  readonly kicker: string;
  readonly headline: string;
  readonly lead: string;
  readonly picture: string | null;
  readonly publishAt: number;
};

export type PublishedArticleRow = typeof publishedArticle.$inferSelect;

/** Which articles a list is of. */
export type PublishedScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'top_section'; readonly id: string }
  | { readonly kind: NameKind; readonly slug: string }
  | { readonly kind: 'story_kind'; readonly slug: StoryKind };

/** Kinds of names that have a list of their own. */
export type NameKind = 'tag' | 'contributor' | 'storyline';

/** A place in a list: the article that came last before it. */
export type PublishedPlace = { readonly publishAt: number; readonly number: number };

/** The counter that moves with every change of what readers can reach. */
export async function findContentVersion(connection: Connection): Promise<number> {
  const rows = await prepareOnce(connection, 'content_version', () =>
    connection.select({ version: siteState.contentVersion }).from(siteState).prepare(),
  ).execute();
  return rows[0]?.version ?? 0;
}

/** The edition with this number, if readers may see it at `now` (UTC ms). */
export async function findPublishedArticle(
  connection: Connection,
  number: number,
  now: number,
): Promise<PublishedArticleRow | undefined> {
  const rows = await prepareOnce(connection, 'published_article', () =>
    connection
      .select()
      .from(publishedArticle)
      .where(
        and(
          eq(publishedArticle.number, sql.placeholder('number')),
          lte(publishedArticle.publishAt, sql.placeholder('now')),
        ),
      )
      .prepare(),
  ).execute({ number, now });
  return rows[0];
}

/**
 * At most `limit` cards of a scope that readers may see at `now`, newest first, after the `before` place if given. The
 * place is the only upper bound: next to `publish_at <= now` SQLite would walk from now down to the place.
 */
export async function listPublished(
  connection: Connection,
  scope: PublishedScope,
  options: { readonly now: number; readonly limit: number; readonly before?: PublishedPlace | undefined },
): Promise<readonly PublishedCardRow[]> {
  const statement = prepareOnce(connection, `list_${scope.kind}`, () => {
    const list = listOf(scope.kind);
    const base = connection.select(card).from(publishedArticle).$dynamic();
    const joined = list === publishedArticle ? base : base.innerJoin(list, eq(list.number, publishedArticle.number));
    return joined
      .where(
        and(
          carries(scope.kind),
          sql`(${list.publishAt}, ${list.number}) < (${sql.placeholder('beforeAt')}, ${sql.placeholder('beforeNumber')})`,
        ),
      )
      .orderBy(desc(list.publishAt), desc(list.number))
      .limit(sql.placeholder('limit'))
      .prepare();
  });
  const before = visiblePlace(options.before, options.now);
  return statement.execute({
    limit: options.limit,
    key: keyOf(scope),
    beforeAt: before.publishAt,
    beforeNumber: before.number,
  });
}

/**
 * The places of at most `limit` articles of a scope that follow `after` in time, oldest first: the way back in a list. What
 * comes to light only after `now` is left out afterwards, for beside that bound SQLite might walk from the beginning.
 */
export async function listNewerPlaces(
  connection: Connection,
  scope: PublishedScope,
  options: { readonly now: number; readonly limit: number; readonly after: PublishedPlace },
): Promise<readonly PublishedPlace[]> {
  const statement = prepareOnce(connection, `newer_${scope.kind}`, () => {
    const list = listOf(scope.kind);
    return connection
      .select({ publishAt: list.publishAt, number: list.number })
      .from(list)
      .where(
        and(
          carries(scope.kind),
          sql`(${list.publishAt}, ${list.number}) > (${sql.placeholder('afterAt')}, ${sql.placeholder('afterNumber')})`,
        ),
      )
      .orderBy(asc(list.publishAt), asc(list.number))
      .limit(sql.placeholder('limit'))
      .prepare();
  });
  const { after, limit, now } = options;
  const rows = await statement.execute({
    limit,
    key: keyOf(scope),
    afterAt: after.publishAt,
    afterNumber: after.number,
  });
  return rows.filter((row) => row.publishAt <= now);
}

function keyOf(scope: PublishedScope): string {
  return 'id' in scope ? scope.id : 'slug' in scope ? scope.slug : '';
}

const NAMED = { tag: publishedTag, contributor: publishedCredit, storyline: publishedStoryline } as const;

function listOf(kind: PublishedScope['kind']) {
  if (kind === 'story_kind') return publishedKind;
  return kind === 'all' || kind === 'section' || kind === 'top_section' ? publishedArticle : NAMED[kind];
}

function carries(kind: PublishedScope['kind']): SQL | undefined {
  const key = sql.placeholder('key');
  switch (kind) {
    case 'all':
      return undefined;
    case 'section':
      return eq(publishedArticle.sectionId, key);
    case 'top_section':
      return eq(publishedArticle.topSectionId, key);
    case 'story_kind':
      return eq(publishedKind.kind, key);
    default:
      return eq(NAMED[kind].slug, key);
  }
}

/** The place given, or just after all that is visible at `now` when there is none or it lies in the future. */
export function visiblePlace(before: PublishedPlace | undefined, now: number): PublishedPlace {
  return before && before.publishAt <= now ? before : { publishAt: now, number: Number.MAX_SAFE_INTEGER };
}

/** The cards with these numbers that readers may see at `now`, in no order; for cards inside a body. */
export async function listPublishedByNumbers(
  connection: Connection,
  numbers: readonly number[],
  now: number,
): Promise<readonly PublishedCardRow[]> {
  if (numbers.length === 0) return [];
  return connection
    .select(card)
    .from(publishedArticle)
    .where(and(inArray(publishedArticle.number, numbers.slice(0, 100)), lte(publishedArticle.publishAt, now)));
}

/** Cards that share tags with an article, those with more shared tags first, then newer; bounded work for common tags. */
export async function listPublishedWithTags(
  connection: Connection,
  options: { readonly number: number; readonly slugs: readonly string[]; readonly now: number; readonly limit: number },
): Promise<readonly PublishedCardRow[]> {
  const found = new Map<number, { readonly shared: number; readonly publishAt: number }>();
  for (const slug of options.slugs.slice(0, 10)) {
    const rows = await prepareOnce(connection, 'tag_numbers', () =>
      connection
        .select({ number: publishedTag.number, publishAt: publishedTag.publishAt })
        .from(publishedTag)
        .where(and(eq(publishedTag.slug, sql.placeholder('slug')), lte(publishedTag.publishAt, sql.placeholder('now'))))
        .orderBy(desc(publishedTag.publishAt), desc(publishedTag.number))
        .limit(50)
        .prepare(),
    ).execute({ slug, now: options.now });
    for (const { number, publishAt } of rows)
      found.set(number, { shared: (found.get(number)?.shared ?? 0) + 1, publishAt });
  }
  found.delete(options.number);
  const best = [...found]
    .sort(([, one], [, other]) => other.shared - one.shared || other.publishAt - one.publishAt)
    .slice(0, options.limit);
  const cards = await listPublishedByNumbers(
    connection,
    best.map(([number]) => number),
    options.now,
  );
  return best.flatMap(([number]) => cards.filter((row) => row.number === number));
}

/** When a number that was public was withdrawn, or undefined. */
export async function findTombstone(connection: Connection, number: number): Promise<number | undefined> {
  const rows = await connection.select().from(tombstone).where(eq(tombstone.number, number));
  return rows[0]?.withdrawnAt;
}

/** All sections, in the order of the section bar. */
export async function listSections(connection: Connection): Promise<readonly (typeof section.$inferSelect)[]> {
  return prepareOnce(connection, 'sections', () =>
    connection.select().from(section).orderBy(asc(section.position), asc(section.path)).prepare(),
  ).execute();
}

/** The JSON of the paper's profile, or undefined in an empty data folder. */
export async function findNewspaperProfile(connection: Connection): Promise<string | undefined> {
  const rows = await prepareOnce(connection, 'newspaper', () =>
    connection.select({ profile: newspaper.profile }).from(newspaper).prepare(),
  ).execute();
  return rows[0]?.profile;
}

/** The shown name behind the slug of a tag, a contributor or a storyline, if an edition that readers may see at `now` carries it. */
export async function findPublishedName(
  connection: Connection,
  kind: NameKind,
  slug: string,
  now: number,
): Promise<string | undefined> {
  const table = NAMED[kind];
  const rows = await connection
    .select({ name: table.name })
    .from(table)
    .where(and(eq(table.slug, slug), lte(table.publishAt, now)))
    .limit(1);
  return rows[0]?.name;
}

/** The last moment up to `now` at which an edition became visible, or undefined; with the version it tells when lists change. */
export async function findLastPublishAt(connection: Connection, now: number): Promise<number | undefined> {
  const rows = await prepareOnce(connection, 'last_publish_at', () =>
    connection
      .select({ at: publishedArticle.publishAt })
      .from(publishedArticle)
      .where(lte(publishedArticle.publishAt, sql.placeholder('now')))
      .orderBy(desc(publishedArticle.publishAt))
      .limit(1)
      .prepare(),
  ).execute({ now });
  return rows[0]?.at;
}

/** The moment of the oldest edition that readers may see at `now`, or undefined; the archive begins with it. */
export async function findFirstPublishAt(connection: Connection, now: number): Promise<number | undefined> {
  const at = await findNextPublishAt(connection, Number.MIN_SAFE_INTEGER);
  return at !== undefined && at <= now ? at : undefined;
}

/** The first moment after `now` at which an edition becomes visible by itself, or undefined. */
export async function findNextPublishAt(connection: Connection, now: number): Promise<number | undefined> {
  const rows = await prepareOnce(connection, 'next_publish_at', () =>
    connection
      .select({ at: publishedArticle.publishAt })
      .from(publishedArticle)
      .where(gt(publishedArticle.publishAt, sql.placeholder('now')))
      .orderBy(asc(publishedArticle.publishAt))
      .limit(1)
      .prepare(),
  ).execute({ now });
  return rows[0]?.at;
}
