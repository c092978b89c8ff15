import { asc, desc, eq, gt, inArray } from 'drizzle-orm';
import { contributor, picture, tag } from '#db/schema/newsroom.ts';
import type { Connection } from '#db/store.ts';

/** The person with exactly this name in bylines, or undefined. */
export async function findContributorByName(connection: Connection, name: string) {
  const rows = await connection.select().from(contributor).where(eq(contributor.name, name));
  return rows[0];
}

/** The person whose page has this slug, or undefined. */
export async function findContributorBySlug(connection: Connection, slug: string) {
  const rows = await connection.select().from(contributor).where(eq(contributor.slug, slug));
  return rows[0];
}

/** Adds a person for bylines; name and slug must be free. */
export async function insertContributor(tx: Connection, row: typeof contributor.$inferInsert): Promise<void> {
  await tx.insert(contributor).values(row);
}

/** The keyword with this folded name (fold() of domain), or undefined. */
export async function findTagByFold(connection: Connection, nameFolded: string) {
  const rows = await connection.select().from(tag).where(eq(tag.nameFolded, nameFolded));
  return rows[0];
}

/** The keyword whose page has this slug, or undefined. */
export async function findTagBySlug(connection: Connection, slug: string) {
  const rows = await connection.select().from(tag).where(eq(tag.slug, slug));
  return rows[0];
}

/** Adds a keyword; folded name and slug must be free. */
export async function insertTag(tx: Connection, row: typeof tag.$inferInsert): Promise<void> {
  await tx.insert(tag).values(row);
}

export type PictureRow = typeof picture.$inferSelect;

/** Adds a picture whose files are in the store; its hash must be new. */
export async function insertPicture(tx: Connection, row: typeof picture.$inferInsert): Promise<void> {
  await tx.insert(picture).values(row);
}

/** The picture with this content (hash of the uploaded file), or undefined. */
export async function findPictureByHash(connection: Connection, hash: string): Promise<PictureRow | undefined> {
  const rows = await connection.select().from(picture).where(eq(picture.hash, hash));
  return rows[0];
}

/** SQLite takes some tens of thousands of parameters in one statement; this stays far below. */
const IDS_AT_ONCE = 500;

/** The pictures with these ids, in no order. */
export async function listPicturesByIds(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly PictureRow[]> {
  const rows: PictureRow[] = [];
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const some = ids.slice(start, start + IDS_AT_ONCE);
    rows.push(...(await connection.select().from(picture).where(inArray(picture.id, some))));
  }
  return rows;
}

/** The newest pictures. */
export async function listPictures(connection: Connection, limit: number): Promise<readonly PictureRow[]> {
  return connection.select().from(picture).orderBy(desc(picture.createdAt), desc(picture.id)).limit(limit);
}

/** Pictures by id, from after `after` on. */
export async function listPicturesAfter(
  connection: Connection,
  after: string,
  limit: number,
): Promise<readonly PictureRow[]> {
  return connection.select().from(picture).where(gt(picture.id, after)).orderBy(asc(picture.id)).limit(limit);
}
