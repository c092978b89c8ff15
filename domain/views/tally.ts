/** A view that was counted; `name` is the random number that tells it from all others, and means nothing else. */
export type CountedView = {
  readonly number: number;
  readonly sectionId: string;
  readonly hour: number;
  readonly name: number;
};

/** Views of one article in one hour. */
export type HourViews = Omit<CountedView, 'name'> & { readonly views: number };

/** Views that are counted and not yet written down; bounded, so that a disk that is full for days costs little memory. */
export class Tally {
  private held: CountedView[] = [];

  private readonly limit: number;

  /** `limit` is the number of views that are held at most. */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** How many views are held. */
  get size(): number {
    return this.held.length;
  }

  /** Adds a view; false when there is no room, and nothing is added. */
  add(view: CountedView): boolean {
    if (this.held.length >= this.limit) return false;
    this.held.push(view);
    return true;
  }

  /** Hands over everything and holds nothing any more. */
  take(): readonly CountedView[] {
    const views = this.held;
    this.held = [];
    return views;
  }

  /** Takes back what could not be written; answers how many views found no room. */
  giveBack(views: readonly CountedView[]): number {
    return views.filter((view) => !this.add(view)).length;
  }
}

/** Adds views up by article and hour, and by the section in which the article stood. */
export function addUp(views: readonly CountedView[]): readonly HourViews[] {
  const sums = new Map<string, HourViews>();
  for (const { number, sectionId, hour } of views) {
    const key = `${hour} ${number} ${sectionId}`;
    sums.set(key, { number, sectionId, hour, views: (sums.get(key)?.views ?? 0) + 1 });
  }
  return [...sums.values()];
}
