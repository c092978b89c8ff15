import { desc, eq } from 'drizzle-orm';
import { correction } from '#db/schema/newsroom.ts';
import { staff } from '#db/schema/staff.ts';
import type { Connection } from '#db/store.ts';

export type CorrectionRow = typeof correction.$inferSelect;

/** Keeps a correction; what is kept never changes. */
export async function insertCorrection(tx: Connection, row: CorrectionRow): Promise<void> {
  await tx.insert(correction).values(row);
}

/** The last corrections of an article with the names of who made them, newest first. */
export async function listArticleCorrections(
  connection: Connection,
  articleId: string,
): Promise<readonly (CorrectionRow & { readonly staffName: string })[]> {
  const rows = await connection
    .select({ correction, staffName: staff.name })
    .from(correction)
    .innerJoin(staff, eq(staff.id, correction.staffId))
    .where(eq(correction.articleId, articleId))
    .orderBy(desc(correction.at))
    .limit(20);
  return rows.map(({ correction: row, staffName }) => ({ ...row, staffName }));
}
