import { keepChoice, readChoice } from './kept-choice.ts';

/** An article that the reader put aside, on this device only. */
export type SavedArticle = { readonly href: string; readonly headline: string; readonly at: number };

const NAME = 'saved';
const LIMIT = 100;

/** Path of an article of ours; what else lies in the storage is not shown. */
export const ARTICLE_PATH = /^\/[^/?#]*a\d+\.html$/u;

/** The articles put aside, newest first. */
export function readSaved(): readonly SavedArticle[] {
  try {
    const kept: unknown = JSON.parse(readChoice(NAME) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  } catch {
    return [];
  }
}

function isSaved(entry: unknown): entry is SavedArticle {
  if (typeof entry !== 'object' || entry === null) return false;
  const { href, headline, at } = entry as Record<string, unknown>;
  return typeof href === 'string' && ARTICLE_PATH.test(href) && typeof headline === 'string' && typeof at === 'number';
}

function keep(articles: readonly SavedArticle[]): void {
  keepChoice(NAME, articles.length === 0 ? null : JSON.stringify(articles.slice(0, LIMIT)));
}

/** Puts an article on top of the list. */
export function saveArticle(article: SavedArticle): void {
  keep([article, ...readSaved().filter(({ href }) => href !== article.href)]);
}

/** Takes an article from the list. */
export function dropSaved(href: string): void {
  keep(readSaved().filter((article) => article.href !== href));
}
