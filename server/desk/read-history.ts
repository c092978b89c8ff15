import { type ArticleDeed, listArticleDeeds, listRevisions, type RevisionRow } from '#db/queries/articles.ts';
import type { Connection } from '#db/store.ts';
import { MOVE_NAMES } from '#domain/moves.ts';

/** A line of an article's history: a deed, or saves of one person in a row. */
export type HistoryEntry = {
  readonly at: number;
  readonly deed: string;
  readonly staffName: string | null;
  readonly reason: string | undefined;
  /** The revision that this entry brought, the newest of a run; undefined for a move, which brings no text. */
  readonly sequence: number | undefined;
  /** How many saves the entry stands for. */
  readonly times: number;
};

/** Why the desk gave an article back. */
export type ReturnNote = Pick<HistoryEntry, 'at' | 'staffName' | 'reason'>;

const ENTRIES = 40;
const REVISIONS = 200;

/** Saves of one person are one entry within this time of the newest: autosaves are no news, an afternoon's work is. */
const RUN_MS = 30 * 60_000;

/** Deeds that made the article, and with it its first revision. */
const ORIGINS: readonly string[] = ['create', 'import'];

/** What happened to an article, newest first, at most 40 entries of the last 200 revisions. */
export async function readHistory(connection: Connection, articleId: string): Promise<readonly HistoryEntry[]> {
  const names = [...MOVE_NAMES, ...ORIGINS, 'correct'];
  const deeds = await listArticleDeeds(connection, articleId, { deeds: names, limit: ENTRIES });
  const revisions = await listRevisions(connection, articleId, REVISIONS);
  const hasOrigin = deeds.some(({ deed }) => ORIGINS.includes(deed));
  const saves = hasOrigin ? revisions.filter(({ sequence }) => sequence > 1) : revisions;
  return foldRuns(merge(deeds, saves)).slice(0, ENTRIES);
}

/** The last return of an article, or undefined. */
export async function readLastReturn(connection: Connection, articleId: string): Promise<ReturnNote | undefined> {
  const [deed] = await listArticleDeeds(connection, articleId, { deeds: ['return'], limit: 1 });
  return deed && { at: deed.at, staffName: deed.staffName, reason: reasonIn(deed.detail) };
}

type Event = ArticleDeed | RevisionRow;

/** Two lists, each newest first, as one. Ids rise with time (UUIDv7), so they order what one millisecond holds. */
function merge(deeds: readonly ArticleDeed[], saves: readonly RevisionRow[]): readonly Event[] {
  const merged: Event[] = [];
  let next = 0;
  for (const deed of deeds) {
    for (let save = saves[next]; save && isLater(save, deed); save = saves[next]) {
      merged.push(save);
      next += 1;
    }
    merged.push(deed);
  }
  return [...merged, ...saves.slice(next)];
}

function isLater(save: RevisionRow, deed: ArticleDeed): boolean {
  return save.createdAt === deed.at ? save.id > deed.id : save.createdAt > deed.at;
}

function foldRuns(events: readonly Event[]): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  let newest: RevisionRow | undefined;
  for (const event of events) {
    const last = entries.at(-1);
    if (!('sequence' in event)) {
      newest = undefined;
      entries.push(entryOfDeed(event));
    } else if (last && newest?.staffId === event.staffId && newest.createdAt - event.createdAt <= RUN_MS) {
      entries[entries.length - 1] = { ...last, times: last.times + 1 };
    } else {
      newest = event;
      const { createdAt: at, staffName, sequence } = event;
      entries.push({ at, deed: 'save', staffName, reason: undefined, sequence, times: 1 });
    }
  }
  return entries;
}

function entryOfDeed({ at, deed, staffName, detail }: ArticleDeed): HistoryEntry {
  const sequence = ORIGINS.includes(deed) ? 1 : undefined;
  return { at, deed, staffName, reason: reasonIn(detail), sequence, times: 1 };
}

function reasonIn(detail: string): string | undefined {
  const parsed: unknown = JSON.parse(detail);
  const reason = typeof parsed === 'object' && parsed !== null && 'reason' in parsed ? parsed.reason : undefined;
  return typeof reason === 'string' ? reason : undefined;
}
