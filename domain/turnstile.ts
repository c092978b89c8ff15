/** More are waiting than could be served in sensible time. */
export class TurnstileFullError extends Error {
  override readonly name = 'TurnstileFullError';
}

/** Lets so much work run at once and the rest wait in order; heavy work may not take all memory or time. */
export class Turnstile {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  private readonly limits: { readonly atOnce: number; readonly longestQueue: number };

  constructor(limits: { readonly atOnce: number; readonly longestQueue: number }) {
    this.limits = limits;
  }

  /** Whether another would be turned away. */
  get isFull(): boolean {
    return this.waiting.length >= this.limits.longestQueue;
  }

  /** Runs the work when its turn comes. Throws TurnstileFullError when too many wait already. */
  async run<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.running >= this.limits.atOnce) {
      if (this.isFull) throw new TurnstileFullError();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // The place is handed on, so that nobody can slip in between.
      if (next) next();
      else this.running -= 1;
    }
  }
}
