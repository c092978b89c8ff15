/*
 * Work that is written down with the change that asks for it and done later, again and again until it is done or given up.
 */

export const JOB_STATES = ['waiting', 'running', 'done', 'dead'] as const;
export type JobState = (typeof JOB_STATES)[number];

/**
 * What became of one attempt; `retryAfterMs` when the other side said when to come back, `isBusy` when it wants to hear nothing
 * until then, `together` how many went in the same request (1 unless said).
 */
export type Outcome =
  | { readonly kind: 'done'; readonly note?: string }
  | {
      readonly kind: 'again';
      readonly why: string;
      readonly retryAfterMs?: number | undefined;
      readonly isBusy?: boolean;
      readonly together?: number;
    }
  | { readonly kind: 'never'; readonly why: string; readonly together?: number };

/** What is written down after an attempt; `together` when the job has to go in a smaller company from now on. */
export type Verdict =
  | { readonly state: 'done'; readonly note: string | null }
  | { readonly state: 'dead'; readonly why: string }
  | {
      readonly state: 'waiting';
      readonly why: string;
      readonly waitMs: number;
      readonly together?: number | undefined;
    };

/** After so many attempts a job is given up: about eleven hours with the waits below. */
export const MOST_ATTEMPTS = 10;

/** What failed together is tried again in companies so many times smaller, for one of it may spoil the whole. */
export const SMALLER = 10;

/** From this attempt on a request that may yet pass goes smaller too; the second number is for a side that is busy and minds many. */
const SMALLER_FROM = { again: 3, busy: 6 } as const;

const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 4 * 3_600_000;
const LONGEST_ASKED_MS = 24 * 3_600_000;

/**
 * How long to wait after an attempt that failed, in ms: twice as long each time, and between half and all of that by chance
 * (`random` in [0, 1)), so that many jobs do not come back at once. What the other side asks for is kept up to a day.
 */
export function waitAfter(attempts: number, random: number, retryAfterMs = 0): number {
  const full = Math.min(FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_WAIT_MS);
  return Math.round(Math.max(full * (0.5 + random / 2), Math.min(retryAfterMs, LONGEST_ASKED_MS)));
}

/**
 * What an outcome means for a job: done, given up, or to be tried again. A job is given up only when it went alone: companies of
 * ten thousand get smaller in time for that.
 */
export function judgeOutcome(outcome: Outcome, attempts: number, random: number): Verdict {
  if (outcome.kind === 'done') return { state: 'done', note: outcome.note ?? null };
  const { why, together = 1 } = outcome;
  const smaller = together > 1 ? Math.ceil(together / SMALLER) : undefined;
  if (outcome.kind === 'never')
    return smaller === undefined
      ? { state: 'dead', why }
      : { state: 'waiting', why: `${why} for ${together} together`, waitMs: 0, together: smaller };
  if (attempts >= MOST_ATTEMPTS) return { state: 'dead', why };
  const isLate = attempts >= SMALLER_FROM[outcome.isBusy ? 'busy' : 'again'];
  const waitMs = waitAfter(attempts, random, outcome.retryAfterMs);
  return { state: 'waiting', why, waitMs, together: isLate ? smaller : undefined };
}

/** Reads a Retry-After header (RFC 9110 §10.2.3): ms from `now`, or undefined for none or nonsense. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/u.test(text)) return Number(text) * 1000;
  const at = /GMT$/u.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/**
 * What an HTTP status means for the sender: 2xx is taken; 408, 425, 429, 5xx and those in `mayPass` may pass; all others stay
 * as they are. 429 asks to be left alone (RFC 6585 §4). A redirect is refused: where a ping goes is the operator's to say.
 */
export function outcomeOf(status: number, retryAfterMs?: number, mayPass: readonly number[] = []): Outcome {
  if (status >= 200 && status < 300) return { kind: 'done' };
  const why = `answered ${status}`;
  const passes = status >= 500 || [408, 425, 429, ...mayPass].includes(status);
  if (!passes) return { kind: 'never', why };
  return { kind: 'again', why, retryAfterMs, isBusy: status === 429 };
}
