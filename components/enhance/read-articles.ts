import { ARTICLE_PATH, type SavedArticle } from './saved-articles.ts';

/** Where the service worker keeps the articles opened last. */
export const READ_CACHE = 'read-articles';

/** The articles kept for reading without a connection, the one opened last first. */
export async function listRead(): Promise<readonly SavedArticle[]> {
  try {
    const cache = await caches.open(READ_CACHE);
    const found: SavedArticle[] = [];
    for (const request of await cache.keys()) {
      const answer = await cache.match(request);
      const href = new URL(request.url).pathname;
      const page = new DOMParser().parseFromString((await answer?.text()) ?? '', 'text/html');
      const headline = page.querySelector('h1')?.textContent;
      const at = Date.parse(answer?.headers.get('date') ?? '');
      if (headline && ARTICLE_PATH.test(href)) found.unshift({ href, headline, at });
    }
    return found;
  } catch {
    return [];
  }
}

/** Takes one of them from the device, or all. */
export async function dropRead(href?: string): Promise<void> {
  try {
    if (href === undefined) await caches.delete(READ_CACHE);
    else await (await caches.open(READ_CACHE)).delete(href);
  } catch {
    // Private windows have no such store, so nothing is in it.
  }
}
