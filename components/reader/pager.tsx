import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { ListPage } from '#server/published/lists.ts';

type PagerProps = {
  readonly page: Pick<ListPage, 'newer' | 'older'>;
  /** The list's first page. */
  readonly href: string;
  readonly texts: ReaderTexts;
  /** What the ways are called where the list is not by time. */
  readonly ways?: { readonly newer: string; readonly older: string } | undefined;
};

/** The ways to the newer and the older page of a list. */
export function Pager({ page, href, texts, ways = texts.lists }: PagerProps) {
  const { newer, older } = page;
  if (newer === undefined && older === undefined) return null;
  const words = texts.lists;
  return (
    <nav className="pager" aria-label={words.pages}>
      {newer !== undefined && (
        <a href={newer} rel="prev">
          {ways.newer}
        </a>
      )}
      {newer !== undefined && newer !== href && <a href={href}>{words.firstPage}</a>}
      {older !== undefined && (
        <a href={older} rel="next">
          {ways.older}
        </a>
      )}
    </nav>
  );
}
