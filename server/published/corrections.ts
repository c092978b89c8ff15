import { listChanges, listCorrections, listCorrectionsOf } from '#db/queries/published-corrections.ts';
import { articleAddress, encodeCursor, type ListCursor } from '#domain/addresses.ts';
import type { ReaderContext } from './reader-context.ts';

/** A correction with its apology, as the law wants it shown (reference/features.md §4.17). */
export type CorrectionNotice = {
  readonly number: number;
  readonly at: number;
  readonly headline: string;
  readonly sectionName: string;
  readonly articleAt: number;
  readonly wrong: string;
  readonly corrected: string;
  readonly apology: string;
  readonly conclusion: string;
};

/** One on the page of corrections; without a link when its article was withdrawn. */
export type ListedCorrection = CorrectionNotice & { readonly href: string | undefined };

/** When readers' page of an article changed, and what the newsroom says about it. */
export type PublicChange = { readonly at: number; readonly note: string };

const PAGE_SIZE = 20;

/** A page of all corrections, newest first, and the `trang` parameter of the page after it. */
export async function readCorrections(
  { connection, now }: ReaderContext,
  before: ListCursor | undefined,
): Promise<{ readonly corrections: readonly ListedCorrection[]; readonly next: string | undefined }> {
  const rows = await listCorrections(connection, {
    now,
    limit: PAGE_SIZE + 1,
    before: before
      ? { at: before.publishAt, number: before.number }
      : { at: Number.MAX_SAFE_INTEGER, number: Number.MAX_SAFE_INTEGER },
  });
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    corrections: shown.map(({ slug, ...notice }) => ({
      ...notice,
      href: slug === null ? undefined : articleAddress(slug, notice.number),
    })),
    next: rows.length > PAGE_SIZE && last ? encodeCursor({ publishAt: last.at, number: last.number }) : undefined,
  };
}

/** The corrections of one article, newest first. */
export async function readCorrectionsOf(
  { connection }: ReaderContext,
  number: number,
): Promise<readonly CorrectionNotice[]> {
  return listCorrectionsOf(connection, number);
}

/** The public updates of an article since it was published, oldest first; none for one that was never updated. */
export async function readChanges(
  { connection }: ReaderContext,
  article: { readonly number: number; readonly publishAt: number; readonly updatedAt: number | null },
): Promise<readonly PublicChange[]> {
  return article.updatedAt === null ? [] : listChanges(connection, article.number, article.publishAt);
}
