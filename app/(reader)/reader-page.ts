import { decodeCursor, type ListCursor } from '#domain/addresses.ts';
import { readerTexts } from '#domain/texts/reader.ts';
import { currentReaderContext } from '#server/published/reader-context.ts';
import { readSite } from '#server/published/site.ts';

/** What every readers' page starts from: the moment, the site, and the words of the site's language. */
export async function startPage() {
  const context = currentReaderContext();
  const site = await readSite(context);
  return { context, site, texts: readerTexts('vi') };
}

/** Query parameters as the framework gives them. */
export type Search = Readonly<Record<string, string | string[] | undefined>>;

/** A path segment as text in NFC; undefined when its percent-encoding is broken. */
export function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment).normalize('NFC');
  } catch {
    return undefined;
  }
}

/** The place in a list that `?trang=` names: the first page without it, `invalid` when it names none. */
export function listPlace(search: Search): ListCursor | undefined | 'invalid' {
  const value = search.trang;
  if (value === undefined) return undefined;
  return (typeof value === 'string' ? decodeCursor(value) : undefined) ?? 'invalid';
}
