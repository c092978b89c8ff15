import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/**
 * Whether a folded column holds a folded word somewhere, every sign of the word meaning itself. Both must be folded: of the two
 * engines one takes capitals of ASCII for their small letters here.
 */
export function contains(column: SQLWrapper, word: string): SQL {
  const pattern = `%${word.replace(/[\\%_]/gu, '\\$&')}%`;
  return sql`${column} LIKE ${pattern} ESCAPE '\\'`;
}
