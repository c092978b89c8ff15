import { and, asc, between, eq, gt, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { dayOf } from '#domain/views/hours.ts';
import type { ViewsAt } from '#domain/views/series.ts';
import type { HourViews } from '#domain/views/tally.ts';
import { type Connection, prepareOnce } from '../store.ts';
import { rankingTurn, sectionDay, sectionHour, viewDay, viewHour } from './schema.ts';

/** Rows of one INSERT: SQLite takes 32,766 values, and a statement need not be long. */
const CHUNK = 500;

/** What an upsert does to a row that is there: several processes write, so it is always added to. */
const added = (column: SQLiteColumn): { readonly views: SQL } => ({ views: sql`${column} + excluded.views` });

function* chunksOf<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += CHUNK) yield rows.slice(start, start + CHUNK);
}

/** Adds a batch of views to what is written down, for the articles and for their sections. */
export async function addViews(tx: Connection, rows: readonly HourViews[]): Promise<void> {
  for (const chunk of chunksOf(rows)) {
    await tx
      .insert(viewHour)
      .values(chunk.map(({ hour, number, views }) => ({ hour, number, views })))
      .onConflictDoUpdate({ target: [viewHour.hour, viewHour.number], set: added(viewHour.views) });
    await tx
      .insert(sectionHour)
      .values(chunk.map(({ hour, sectionId, views }) => ({ hour, sectionId, views })))
      .onConflictDoUpdate({ target: [sectionHour.hour, sectionHour.sectionId], set: added(sectionHour.views) });
  }
}

/** Every article that was read in an hour, with its views. */
export async function listViewsOfHour(
  connection: Connection,
  hour: number,
): Promise<readonly { readonly number: number; readonly views: number }[]> {
  return prepareOnce(connection, 'views_of_hour', () =>
    connection
      .select({ number: viewHour.number, views: viewHour.views })
      .from(viewHour)
      .where(eq(viewHour.hour, sql.placeholder('hour')))
      .prepare(),
  ).execute({ hour });
}

/** An article's views in the hours `[from, to]` that are still kept by the hour, oldest first; hours without any are left out. */
export async function listHoursOfArticle(
  connection: Connection,
  options: { readonly number: number; readonly from: number; readonly to: number },
): Promise<readonly ViewsAt[]> {
  return connection
    .select({ at: viewHour.hour, views: viewHour.views })
    .from(viewHour)
    .where(and(eq(viewHour.number, options.number), between(viewHour.hour, options.from, options.to)))
    .orderBy(asc(viewHour.hour));
}

/** All views of an article since it was first read. */
export async function sumViewsOfArticle(connection: Connection, number: number): Promise<number> {
  const total = (column: SQLiteColumn) => sql<number>`coalesce(sum(${column}), 0)`;
  const hours = await connection
    .select({ views: total(viewHour.views) })
    .from(viewHour)
    .where(eq(viewHour.number, number));
  const days = await connection
    .select({ views: total(viewDay.views) })
    .from(viewDay)
    .where(eq(viewDay.number, number));
  return (hours[0]?.views ?? 0) + (days[0]?.views ?? 0);
}

/** The sections' views in the hours `[from, to]`, oldest first. */
export async function listHoursOfSections(
  connection: Connection,
  options: { readonly from: number; readonly to: number },
): Promise<readonly (ViewsAt & { readonly sectionId: string })[]> {
  return connection
    .select({ at: sectionHour.hour, sectionId: sectionHour.sectionId, views: sectionHour.views })
    .from(sectionHour)
    .where(between(sectionHour.hour, options.from, options.to))
    .orderBy(asc(sectionHour.hour));
}

/** The oldest hour that is kept by itself and lies before `hour`, or undefined. */
export async function findHourBefore(connection: Connection, hour: number): Promise<number | undefined> {
  const first = async (table: typeof viewHour | typeof sectionHour) =>
    (
      await connection.select({ hour: table.hour }).from(table).where(lt(table.hour, hour)).orderBy(table.hour).limit(1)
    )[0]?.hour;
  const hours = [await first(viewHour), await first(sectionHour)].filter((found) => found !== undefined);
  return hours.length === 0 ? undefined : Math.min(...hours);
}

/** Moves the views of one hour to its day. */
export async function foldHour(tx: Connection, hour: number): Promise<void> {
  const day = sql<number>`${dayOf(hour)}`.as('day');
  // SQLite reads the ON of an upsert as a join's unless the SELECT has a WHERE.
  await tx
    .insert(viewDay)
    .select(
      tx.select({ number: viewHour.number, day, views: viewHour.views }).from(viewHour).where(eq(viewHour.hour, hour)),
    )
    .onConflictDoUpdate({ target: [viewDay.number, viewDay.day], set: added(viewDay.views) });
  await tx
    .insert(sectionDay)
    .select(
      tx
        .select({ sectionId: sectionHour.sectionId, day, views: sectionHour.views })
        .from(sectionHour)
        .where(eq(sectionHour.hour, hour)),
    )
    .onConflictDoUpdate({ target: [sectionDay.sectionId, sectionDay.day], set: added(sectionDay.views) });
  await tx.delete(viewHour).where(eq(viewHour.hour, hour));
  await tx.delete(sectionHour).where(eq(sectionHour.hour, hour));
}

/** Takes the turn to rank if nobody took it since `since`; a turn of the future was taken by a clock that was wrong. */
export async function takeRankingTurn(tx: Connection, now: number, since: number): Promise<boolean> {
  const taken = await tx
    .update(rankingTurn)
    .set({ takenAt: now })
    .where(or(lte(rankingTurn.takenAt, since), gt(rankingTurn.takenAt, now)))
    .returning({ id: rankingTurn.id });
  return taken.length > 0;
}
