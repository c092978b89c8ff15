import { cache } from 'react';
import { readerTexts } from '#domain/texts/reader.ts';
import { currentReaderContext } from '#server/published/reader-context.ts';
import { readSite } from '#server/published/site.ts';

/** What every readers' page starts from: the moment, the site, and the words of the site's language; once per request. */
export const startPage = cache(async () => {
  const context = currentReaderContext();
  const site = await readSite(context);
  return { context, site, texts: readerTexts('vi') };
});

/** What `startPage` answers. */
export type Start = Awaited<ReturnType<typeof startPage>>;

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
