import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { headlineTerm } from '#domain/search/entry.ts';
import type { SearchQuery, SearchTier } from '#domain/search/query.ts';
import { pairsOf } from '#domain/search/words.ts';

/**
 * The index of words: an FTS5 table, which only the migrations can make. It holds no texts, only which term is where. On PostgreSQL
 * the table is a `tsvector` of the same terms, and this file writes its questions.
 */
export const publishedWords = sqliteTable('published_words', {
  place: integer('rowid').notNull(),
  terms: text().notNull(),
});

/** Better tiers whose finds a tier would hold too. */
const HELD: Readonly<Record<SearchTier, readonly SearchTier[]>> = {
  headline_marked: [],
  marked: ['headline_marked'],
  headline: [],
  phrase: ['headline'],
  words: ['marked', 'phrase'],
};

/** The full-text expression (https://sqlite.org/fts5.html §3) for what a tier finds and no better one among `tiers` does. */
export function matchOf(query: SearchQuery, tier: SearchTier, tiers: readonly SearchTier[]): string {
  const better = HELD[tier].filter((other) => tiers.includes(other)).map((other) => finds(query, other));
  const found = finds(query, tier);
  return better.length === 0 ? found : `(${found}) NOT (${better.join(' OR ')})`;
}

function finds({ readings, apart }: SearchQuery, tier: SearchTier): string {
  const form = tier === 'words' ? apart : tier.endsWith('marked') ? 'marked' : 'folded';
  const ways = readings.map((reading) => {
    const words = reading.map((word) => word[form]);
    const terms = tier === 'words' || words.length === 1 ? words : pairsOf(words);
    const known = tier.startsWith('headline') ? terms.map(headlineTerm) : terms;
    // Letters, marks, digits and two signs of ours: nothing in them could end the quotation.
    return `(${[...new Set(known)].map((term) => `"${term}"`).join(' AND ')})`;
  });
  return ways.join(' OR ');
}
