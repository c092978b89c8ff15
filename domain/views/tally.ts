/** Views of one article in one hour. */
export type HourViews = {
  readonly number: number;
  readonly sectionId: string;
  readonly hour: number;
  readonly views: number;
};

/** Views that are counted and not yet written down; bounded, so that a disk that is full for days costs no memory. */
export class Tally {
  private held = new Map<string, HourViews>();

  private readonly limit: number;

  /** `limit` is the number of articles and hours that are held at most. */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** How many articles and hours are held. */
  get size(): number {
    return this.held.size;
  }

  /** Adds views; false when there is no room, and nothing is added. */
  add(row: HourViews): boolean {
    const key = `${row.hour} ${row.number} ${row.sectionId}`;
    const before = this.held.get(key);
    if (!before && this.held.size >= this.limit) return false;
    this.held.set(key, before ? { ...before, views: before.views + row.views } : row);
    return true;
  }

  /** Hands over everything and holds nothing any more. */
  take(): readonly HourViews[] {
    const rows = [...this.held.values()];
    this.held = new Map();
    return rows;
  }

  /** Takes back what could not be written; answers how many views found no room. */
  giveBack(rows: readonly HourViews[]): number {
    return rows.reduce((lost, row) => (this.add(row) ? lost : lost + row.views), 0);
  }
}
