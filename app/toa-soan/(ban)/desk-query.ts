import { decodeCursor, encodeCursor } from '#domain/addresses.ts';
import { ARTICLE_STATES, type ArticleState } from '#domain/moves.ts';
import { singleLine } from '#domain/text.ts';

/** The parameters of an address as the framework gives them. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Which part of the desk's list is wanted. */
export type DeskQuery = {
  readonly state: ArticleState | undefined;
  readonly search: string;
  readonly before: { readonly changedAt: number; readonly number: number } | undefined;
};

/** What the address asks for; values that make no sense are as if they were not there. */
export function readDeskQuery(query: Query): DeskQuery {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const cursor = decodeCursor(one('truoc'));
  return {
    state: ARTICLE_STATES.find((state) => state === one('trang_thai')),
    search: singleLine(singleLine(one('tim')).slice(0, 200)),
    before: cursor && { changedAt: cursor.publishAt, number: cursor.number },
  };
}

/** The address of a part of the desk's list. */
export function deskAddress({ state, search, before }: DeskQuery): string {
  const query = new URLSearchParams();
  if (state) query.set('trang_thai', state);
  if (search) query.set('tim', search);
  if (before) query.set('truoc', encodeCursor({ publishAt: before.changedAt, number: before.number }));
  const written = query.toString();
  return written ? `/toa-soan?${written}` : '/toa-soan';
}
