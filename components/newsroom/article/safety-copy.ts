import type { ArticleContent } from '#domain/article.ts';

/** A text kept in the browser until the server has it. */
export type SafetyCopy = { readonly at: number; readonly version: number; readonly content: ArticleContent };

/** What this module needs of localStorage. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The place of an article's copies on this machine; a person's copies are not shown to the next who signs in here. */
export type Place = { readonly login: string; readonly number: number };

const PARKED = 5;

const livingKey = ({ login, number }: Place) => `lentrang:${login}:bai:${number}`;
const parkedKey = (place: Place) => `${livingKey(place)}:cu`;

function isCopy(value: unknown): value is SafetyCopy {
  if (typeof value !== 'object' || value === null || !('at' in value && 'version' in value && 'content' in value))
    return false;
  const { at, version, content } = value;
  if (typeof at !== 'number' || typeof version !== 'number' || typeof content !== 'object' || content === null)
    return false;
  const { headline, body } = content as Partial<ArticleContent>;
  return typeof headline === 'string' && typeof body === 'object' && Array.isArray(body?.content);
}

function read(shelf: Shelf, key: string): unknown {
  try {
    return JSON.parse(shelf.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(shelf: Shelf, key: string, value: unknown): boolean {
  try {
    shelf.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Keeps the text as it stands now; false when the browser does not allow it. */
export function keepCopy(shelf: Shelf, place: Place, copy: SafetyCopy): boolean {
  return write(shelf, livingKey(place), copy);
}

/** Forgets the text that the server has taken. */
export function forgetCopy(shelf: Shelf, place: Place): void {
  try {
    shelf.removeItem(livingKey(place));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** The copies that wait for a decision, newest first. */
export function parkedCopies(shelf: Shelf, place: Place): readonly SafetyCopy[] {
  const found = read(shelf, parkedKey(place));
  return Array.isArray(found) ? found.filter(isCopy) : [];
}

/** Puts a copy aside for a decision, where later typing does not write over it. */
export function parkCopy(shelf: Shelf, place: Place, copy: SafetyCopy): boolean {
  return write(shelf, parkedKey(place), [copy, ...parkedCopies(shelf, place)].slice(0, PARKED));
}

/** Removes a copy after the decision. */
export function dropParked(shelf: Shelf, place: Place, at: number): void {
  write(
    shelf,
    parkedKey(place),
    parkedCopies(shelf, place).filter((copy) => copy.at !== at),
  );
}

/** On opening: what was left unsaved is put aside, unless the server has the very text. Answers the copies to decide on. */
export function recoverCopies(shelf: Shelf, place: Place, onServer: ArticleContent): readonly SafetyCopy[] {
  const server = JSON.stringify(onServer);
  const left = read(shelf, livingKey(place));
  if (isCopy(left) && JSON.stringify(left.content) !== server && !parkCopy(shelf, place, left)) return [left];
  forgetCopy(shelf, place);
  return parkedCopies(shelf, place).filter((copy) => JSON.stringify(copy.content) !== server);
}
