import { findLastPublishAt, listPublished, type PublishedScope } from '#db/queries/published.ts';
import { listStorylineHeads } from '#db/queries/published-storylines.ts';
import { listRanking } from '#db/queries/published-views.ts';
import {
  FEEDS_ADDRESS,
  KIND_ADDRESSES,
  LATEST_ADDRESS,
  mostReadAddress,
  SECTIONS_ADDRESS,
  STANDING_ADDRESSES,
  STORYLINES_ADDRESS,
  storylineAddress,
} from '#domain/addresses.ts';
import { STORY_KINDS } from '#domain/body/story-kinds.ts';
import { writeMap } from '#domain/maps/map.ts';
import { RANKING_PERIODS } from '#domain/views/ranking.ts';
import type { ReaderContext } from './reader-context.ts';
import type { Site } from './site.ts';

const STANDING = [
  STANDING_ADDRESSES.imprint,
  STANDING_ADDRESSES.contact,
  STANDING_ADDRESSES.corrections,
  STANDING_ADDRESSES.privacy,
  STANDING_ADDRESSES.accessibility,
  FEEDS_ADDRESS,
];

/** A page by its path, and when something on it last changed, as far as that is told. */
type Place = readonly [path: string, changedAt: number | undefined];

/** More running stories than readers would look through; the map stays small beside those of the months. */
const STORYLINES_ON_MAP = 1000;

/**
 * The map of sections and standing pages: the front page, the sections, and every other list that holds something, each dated
 * by its newest article.
 */
export async function readSectionsMap(context: ReaderContext, site: Site): Promise<string> {
  const newest = await findLastPublishAt(context.connection, context.now);
  const places: Place[] = [
    ['/', newest],
    ...STANDING.map((path): Place => [path, undefined]),
    [LATEST_ADDRESS, newest],
    [SECTIONS_ADDRESS, newest],
    ...(await placesOfSections(context, site)),
    ...(await placesOfKinds(context)),
    ...(await placesOfRankings(context)),
    ...(await placesOfStorylines(context)),
  ];
  return writeMap(places.map(([path, changedAt]) => ({ address: `${site.siteUrl}${path}`, changedAt, images: [] })));
}

async function newestIn({ connection, now }: ReaderContext, scope: PublishedScope): Promise<number | undefined> {
  const [last] = await listPublished(connection, scope, { now, limit: 1 });
  return last?.publishAt;
}

async function placesOfSections(context: ReaderContext, site: Site): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const branch of site.sections) {
    const inOrder = [branch, ...branch.children];
    for (const section of inOrder) {
      const kind = section === branch ? 'top_section' : 'section';
      places.push([section.href, await newestIn(context, { kind, id: section.id })]);
    }
  }
  return places;
}

async function placesOfKinds(context: ReaderContext): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const kind of STORY_KINDS) {
    const newest = await newestIn(context, { kind: 'story_kind', slug: kind });
    if (newest !== undefined) places.push([KIND_ADDRESSES[kind], newest]);
  }
  return places;
}

/** Not dated: their order changes all day, and a date that always says today says nothing. */
async function placesOfRankings({ connection, now }: ReaderContext): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const period of RANKING_PERIODS)
    if ((await listRanking(connection, period, { now, limit: 1 })).length > 0)
      places.push([mostReadAddress(period), undefined]);
  return places;
}

async function placesOfStorylines({ connection, now }: ReaderContext): Promise<readonly Place[]> {
  const heads = await listStorylineHeads(connection, { now, limit: STORYLINES_ON_MAP });
  const stories = heads.map(({ slug, publishAt }): Place => [storylineAddress(slug), publishAt]);
  return heads[0] ? [[STORYLINES_ADDRESS, heads[0].publishAt], ...stories] : [];
}
