import { readShareCard, type ShareCard } from '#domain/share-card.ts';

/** The card in a page's own head, as every network reads it. */
export function cardInPage(page: Document): ShareCard | undefined {
  const tags = new Map([['title', page.title]]);
  for (const meta of page.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.name;
    if (name !== '' && !tags.has(name)) tags.set(name, meta.content);
  }
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (canonical) tags.set('canonical', canonical);
  return readShareCard(tags);
}

/** Asks for a page as a stranger would, and reads its card; undefined when there is no such page or no answer. */
export async function fetchPublicCard(path: string): Promise<ShareCard | undefined> {
  try {
    const answer = await fetch(path, { credentials: 'omit', cache: 'no-store' });
    if (!answer.ok) return undefined;
    return cardInPage(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  } catch {
    return undefined;
  }
}
