import { parseMonthMap } from '#domain/maps/addresses.ts';
import { isSameAnswer, type Page } from './page.ts';

/** Counts since the start, for metrics and benches. */
export type CacheCounts = { hits: number; misses: number; makings: number };

/** `turn` tells which making was started later. */
type Kept = { readonly page: Page; readonly validity: string; readonly turn: number; readonly until: number };

/** 48 MiB hold some thousand articles in three encodings. */
const CAPACITY_BYTES = 48 * 1024 * 1024;

/** A robot walks through all months and comes back another day: their maps have a small place of their own, and push no page out. */
const MAPS_CAPACITY_BYTES = 4 * 1024 * 1024;

/** Misses, redirects and later pages of lists are kept apart, for a moment: made-up addresses may not push pages out. */
const MISSING_MS = 5000;
const MISSING_CAPACITY = 500;

/**
 * Finished pages by address. A page is given out only while the validity it was made under still holds, so nothing has to be
 * told what to forget. However many readers wait for a page, it is rendered once.
 */
export class PageCache {
  readonly counts: CacheCounts = { hits: 0, misses: 0, makings: 0 };
  private readonly kept = new Map<string, Kept>();
  private readonly missing = new Map<string, Kept>();
  private readonly underway = new Map<string, Promise<Page>>();
  private readonly sizes = { page: 0, map: 0 };

  /** Bytes kept now. */
  get bytes(): number {
    return this.sizes.page + this.sizes.map;
  }

  /** Whether a page of an address is in memory, standing or not. */
  has(key: string): boolean {
    return this.kept.has(key);
  }

  /** A page of an address that is in memory and stands under a validity: what most readers get. */
  peek(key: string, validity: string): Page | undefined {
    const found = this.kept.get(key);
    if (found?.validity !== validity) return undefined;
    this.counts.hits += 1;
    this.touch(key, found);
    return found.page;
  }

  /** The page for a key under a validity, from memory or by one `make` for all who ask meanwhile. `now` in ms. */
  async find(key: string, validity: string, now: number, make: () => Promise<Page>): Promise<Page> {
    const found = this.peek(key, validity);
    if (found) return found;
    const passing = this.missing.get(key);
    if (passing && passing.validity === validity && passing.until > now) {
      this.counts.hits += 1;
      return passing.page;
    }
    this.counts.misses += 1;
    const flight = `${validity} ${key}`;
    const started = this.underway.get(flight);
    if (started) return started;
    this.counts.makings += 1;
    const turn = this.counts.makings;
    const making = make()
      .then((made) => {
        const page = this.asBefore(key, made);
        this.keep(key, { page, validity, turn, until: now + MISSING_MS });
        return page;
      })
      .finally(() => this.underway.delete(flight));
    this.underway.set(flight, making);
    return making;
  }

  /** What was made anew and came out the same is what was there before, with its date. */
  private asBefore(key: string, made: Page): Page {
    const before = made.modifiedAt === undefined ? undefined : this.kept.get(key)?.page;
    return before && isSameAnswer(before, made) ? before : made;
  }

  private touch(key: string, found: Kept): void {
    this.kept.delete(key);
    this.kept.set(key, found);
  }

  private keep(key: string, made: Kept): void {
    const { page } = made;
    // One that was long under way may not take the place of what was asked for after it.
    if ((this.kept.get(key) ?? this.missing.get(key) ?? made).turn > made.turn) return;
    this.forget(key);
    if (page.status >= 500) return;
    if (page.status !== 200 || key.includes('?')) {
      this.missing.set(key, made);
      const oldest = this.missing.keys().next().value;
      if (this.missing.size > MISSING_CAPACITY && oldest !== undefined) this.missing.delete(oldest);
      return;
    }
    this.kept.set(key, made);
    const kind = kindOf(key);
    this.sizes[kind] += page.bytes;
    const capacity = kind === 'map' ? MAPS_CAPACITY_BYTES : CAPACITY_BYTES;
    for (const oldest of this.kept.keys()) {
      if (this.sizes[kind] <= capacity) break;
      if (kindOf(oldest) === kind) this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.missing.delete(key);
    const found = this.kept.get(key);
    if (!found) return;
    this.sizes[kindOf(key)] -= found.page.bytes;
    this.kept.delete(key);
  }
}

const kindOf = (key: string) => (parseMonthMap(key) ? 'map' : 'page');
