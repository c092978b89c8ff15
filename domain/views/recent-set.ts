/**
 * Remembers names for a while in bounded memory: two generations, of which the older is forgotten when the younger is full
 * or old. A name is remembered for at least one generation.
 */
export class RecentSet<Name> {
  private young = new Set<Name>();
  private old = new Set<Name>();
  private since = 0;

  private readonly limits: { readonly size: number; readonly milliseconds: number };

  /** Each generation holds `size` names at most and lasts `milliseconds` at most. */
  constructor(limits: { readonly size: number; readonly milliseconds: number }) {
    this.limits = limits;
  }

  /** How many names are held; never more than twice the size. */
  get size(): number {
    return this.young.size + this.old.size;
  }

  /** Whether the name was seen lately (at `now`, ms). */
  has(name: Name, now: number): boolean {
    this.age(now);
    return this.young.has(name) || this.old.has(name);
  }

  /** Remembers a name from `now` on. */
  add(name: Name, now: number): void {
    this.age(now);
    if (this.young.size >= this.limits.size) this.turn(now);
    this.young.add(name);
  }

  private age(now: number): void {
    const age = now - this.since;
    // A clock that steps back begins a generation too.
    if (age >= 0 && age < this.limits.milliseconds) return;
    if (age >= 2 * this.limits.milliseconds) this.young = new Set<Name>();
    this.turn(now);
  }

  private turn(now: number): void {
    this.old = this.young;
    this.young = new Set<Name>();
    this.since = now;
  }
}
