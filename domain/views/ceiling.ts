/**
 * Lets each name pass so often in a stretch of time and no more. Memory is bounded: when too many names are held, all are
 * forgotten and a new stretch begins, so a flood of names makes it lenient and never large.
 */
export class Ceiling {
  private readonly counts = new Map<string, number>();
  private since = 0;

  private readonly limits: { readonly times: number; readonly milliseconds: number; readonly names: number };

  constructor(limits: { readonly times: number; readonly milliseconds: number; readonly names: number }) {
    this.limits = limits;
  }

  /** How many names are held. */
  get size(): number {
    return this.counts.size;
  }

  /** Whether the name may pass once more at `now` (ms); a passing is counted. */
  pass(name: string, now: number): boolean {
    const { times, milliseconds, names } = this.limits;
    const age = now - this.since;
    if (age < 0 || age >= milliseconds) {
      this.counts.clear();
      this.since = now;
    }
    const count = this.counts.get(name) ?? 0;
    if (count >= times) return false;
    if (count === 0 && this.counts.size >= names) this.counts.clear();
    this.counts.set(name, count + 1);
    return true;
  }
}
