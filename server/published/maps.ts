import { findLastPublishAt, listPublished } from '#db/queries/published.ts';
import { countScheduledUntil, listMapRows, listPublishedMonths, type MapRow } from '#db/queries/published-maps.ts';
import { articleAddress } from '#domain/addresses.ts';
import { localMidnight, localMonth, toLocal } from '#domain/dates.ts';
import { editionPictureSchema } from '#domain/edition.ts';
import {
  MAP_INDEX_ADDRESS,
  type MonthMap,
  monthMapAddress,
  NEWS_MAP_ADDRESS,
  parseMonthMap,
  SECTIONS_MAP_ADDRESS,
} from '#domain/maps/addresses.ts';
import { type MapEntry, NEWS_LIMIT, writeMap, writeMapIndex, writeNewsMap } from '#domain/maps/map.ts';
import { cardPicture } from '#domain/share-card.ts';
import type { ReaderContext } from './reader-context.ts';
import { readSectionsMap } from './sections-map.ts';
import type { Site } from './site.ts';

/** Addresses in one file. With two thousand one took 40 ms of a processor, for which nobody else is answered; now it is half. */
export const MAP_SIZE = 1000;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The map at this path, or undefined where there is none. */
export async function readMap(context: ReaderContext, site: Site, path: string): Promise<string | undefined> {
  switch (path) {
    case MAP_INDEX_ADDRESS:
      return readIndex(context, site);
    case SECTIONS_MAP_ADDRESS:
      return readSectionsMap(context, site);
    case NEWS_MAP_ADDRESS:
      return readNewsMap(context, site);
    default: {
      const asked = parseMonthMap(path);
      const rows = asked ? await readMonth(context, asked, MAP_SIZE) : [];
      return rows.length === 0 ? undefined : writeMap(rows.map((row) => entryOf(row, site)));
    }
  }
}

/** Whether there is a map at this path; costs a look at an index and no map. */
export async function hasMap(context: ReaderContext, path: string): Promise<boolean> {
  if ([MAP_INDEX_ADDRESS, SECTIONS_MAP_ADDRESS, NEWS_MAP_ADDRESS].includes(path)) return true;
  const asked = parseMonthMap(path);
  return asked !== undefined && (await readMonth(context, asked, 1)).length > 0;
}

async function readMonth(context: ReaderContext, asked: MonthMap, limit: number): Promise<readonly MapRow[]> {
  const { connection, now } = context;
  const { from, until } = localMonth(asked.year, asked.month);
  const skipped = (asked.part - 1) * MAP_SIZE;
  // A made-up part is not looked for: that would mean to walk through the whole month.
  const months = skipped === 0 ? [] : await listPublishedMonths(connection, now);
  if (skipped > 0 && !months.some(({ startsAt, editions }) => startsAt === from && editions > skipped)) return [];
  return listMapRows(connection, { from, until: Math.min(until, now + 1), skipped, limit });
}

function entryOf(row: MapRow, { siteUrl }: Site): MapEntry {
  return {
    address: `${siteUrl}${articleAddress(row.slug, row.number)}`,
    changedAt: Math.max(row.publishAt, row.updatedAt ?? row.publishAt),
    images: imagesOf(row.picture, siteUrl),
  };
}

function imagesOf(picture: string | null, siteUrl: string): readonly string[] {
  return picture === null ? [] : [cardPicture(editionPictureSchema.parse(JSON.parse(picture)), '', siteUrl).url];
}

async function readIndex(context: ReaderContext, { siteUrl }: Site): Promise<string> {
  const maps: { address: string; changedAt: number | undefined }[] = [
    { address: NEWS_MAP_ADDRESS, changedAt: await findLastPublishAt(context.connection, context.now) },
    { address: SECTIONS_MAP_ADDRESS, changedAt: undefined },
  ];
  for (const { startsAt, editions, changedAt } of await listPublishedMonths(context.connection, context.now)) {
    const { year, month } = toLocal(startsAt);
    const { until } = localMonth(year, month);
    const last = await findLastPublishAt(context.connection, Math.min(until - 1, context.now));
    if (last === undefined || last < startsAt) continue;
    const parts = await countParts(context, editions, until);
    for (let part = 1; part <= parts; part += 1)
      maps.push({ address: monthMapAddress({ year, month, part }), changedAt: Math.max(last, changedAt) });
  }
  return writeMapIndex(maps.map((map) => ({ ...map, address: `${siteUrl}${map.address}` })));
}

/** Only the month that is not over can have editions whose moment is still to come. */
async function countParts({ connection, now }: ReaderContext, editions: number, until: number): Promise<number> {
  const hidden = editions > MAP_SIZE && until > now ? await countScheduledUntil(connection, now, until) : 0;
  return Math.ceil((editions - hidden) / MAP_SIZE);
}

/**
 * The articles of yesterday and today in newspaper time, at most as old as two days; so the map changes when something is
 * published and at midnight, like every page, and not with each minute.
 */
async function readNewsMap(context: ReaderContext, site: Site): Promise<string> {
  const { connection, now } = context;
  const since = localMidnight(now) - DAY_MS;
  const rows = await listPublished(connection, { kind: 'all' }, { now, limit: NEWS_LIMIT });
  const entries = rows
    .filter((row) => row.publishAt >= since)
    .map((row) => ({
      address: `${site.siteUrl}${articleAddress(row.slug, row.number)}`,
      changedAt: undefined,
      images: imagesOf(row.picture, site.siteUrl),
      title: row.headline,
      publishedAt: row.publishAt,
    }));
  return writeNewsMap({ name: site.newspaper.name, language: 'vi' }, entries);
}
