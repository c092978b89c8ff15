import { type ArticleContent, articleContentSchema, EMPTY_CONTENT } from '#domain/article.ts';

/** A text kept in the browser until the server has it. */
export type SafetyCopy = {
  /** Whose it is: an open page writes its own copy only, so no tab touches the words of another. */
  readonly id: string;
  readonly at: number;
  readonly version: number;
  readonly content: ArticleContent;
};

/** What this module needs of localStorage. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The place of an article's copies on this machine; a person's copies are not shown to the next who signs in here. */
export type Place = { readonly login: string; readonly number: number };

/** Copies of one article; what is older goes. */
const KEPT = 8;

const prefixOf = ({ login, number }: Place) => `lentrang:${encodeURIComponent(login)}:bai:${number}:`;
const keyOf = (place: Place, id: string) => prefixOf(place) + id;

/** A name for a copy that no other page has; works on sites without encryption too, where `randomUUID` does not. */
export function newCopyId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}

/** A text as the server would keep it: two that are equal here are the same to a reader. */
export function asStored(content: ArticleContent): string {
  const parsed = articleContentSchema.safeParse(content);
  return JSON.stringify(parsed.success ? parsed.data : content);
}

function isKept(value: unknown): value is Omit<SafetyCopy, 'id'> {
  if (typeof value !== 'object' || value === null || !('at' in value && 'version' in value && 'content' in value))
    return false;
  const { at, version, content } = value;
  if (typeof at !== 'number' || typeof version !== 'number' || typeof content !== 'object' || content === null)
    return false;
  const { headline, body } = content as Partial<ArticleContent>;
  return typeof headline === 'string' && typeof body === 'object' && Array.isArray(body?.content);
}

function parseCopy(id: string, written: string | null): SafetyCopy | undefined {
  try {
    const found: unknown = JSON.parse(written ?? 'null');
    if (!isKept(found)) return undefined;
    // A copy kept before a field existed is a copy without it.
    return { id, at: found.at, version: found.version, content: { ...EMPTY_CONTENT, ...found.content } };
  } catch {
    return undefined;
  }
}

function keysOn(shelf: Shelf): readonly string[] {
  try {
    return Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '');
  } catch {
    return [];
  }
}

/** The copies of an article, of every tab, newest first. */
export function copiesOn(shelf: Shelf, place: Place): readonly SafetyCopy[] {
  const prefix = prefixOf(place);
  return keysOn(shelf)
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => parseCopy(key.slice(prefix.length), shelf.getItem(key)) ?? [])
    .sort((one, other) => other.at - one.at);
}

/** Keeps a text as it stands now, over the last one with this id; false when the browser does not allow it. */
export function keepCopy(shelf: Shelf, place: Place, { id, at, version, content }: SafetyCopy): boolean {
  try {
    shelf.setItem(keyOf(place, id), JSON.stringify({ at, version, content }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a text: the server has taken it, or somebody decided. */
export function forgetCopy(shelf: Shelf, place: Place, id: string): void {
  try {
    shelf.removeItem(keyOf(place, id));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/**
 * On opening: the copies to decide on, newest first, whether their tab is gone or still open. What the server has, what is
 * there twice, and the oldest of too many are forgotten.
 */
export function recoverCopies(shelf: Shelf, place: Place, onServer: ArticleContent): readonly SafetyCopy[] {
  const seen = new Set([asStored(onServer)]);
  const offered: SafetyCopy[] = [];
  for (const copy of copiesOn(shelf, place)) {
    const text = asStored(copy.content);
    if (offered.length >= KEPT || seen.has(text)) forgetCopy(shelf, place, copy.id);
    else offered.push(copy);
    seen.add(text);
  }
  return offered;
}

/** The offers after another tab wrote a key: a copy whose tab has saved it is no news any more, one typed on is as it is now. */
export function followTab(
  offers: readonly SafetyCopy[],
  place: Place,
  { key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>,
): readonly SafetyCopy[] {
  return offers.flatMap((copy) => (key === keyOf(place, copy.id) ? (parseCopy(copy.id, newValue) ?? []) : [copy]));
}
