/*
 * Work that is written down with the change that asks for it and done later, again and again until it is done or given up.
 */

export const JOB_STATES = ['waiting', 'running', 'done', 'dead'] as const;
export type JobState = (typeof JOB_STATES)[number];

/**
 * What became of one attempt; `retryAfterMs` when the other side said when to come back, `isBusy` when it wants to hear nothing
 * until then, `isForContent` when what was sent may be at fault and not the way to it, `together` how many went in the same
 * request (1 unless said).
 */
export type Outcome =
  | { readonly kind: 'done'; readonly note?: string }
  | {
      readonly kind: 'again';
      readonly why: string;
      readonly retryAfterMs?: number | undefined;
      readonly isBusy?: boolean;
    }
  | { readonly kind: 'never'; readonly why: string; readonly isForContent?: boolean; readonly together?: number };

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

/** What was refused together is tried again in companies so many times smaller, for one of it may spoil the whole. */
export const SMALLER = 10;

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
 * What an outcome means for a job: done, given up, or to be tried again. Only a refusal of the content takes a company apart, with
 * the usual wait between, and gives a job up when it went alone; while the other side is away or will hear nothing from us at all,
 * smaller companies would only be more requests.
 */
export function judgeOutcome(outcome: Outcome, attempts: number, random: number): Verdict {
  if (outcome.kind === 'done') return { state: 'done', note: outcome.note ?? null };
  const { why } = outcome;
  if (outcome.kind === 'never') {
    const { isForContent = false, together = 1 } = outcome;
    if (!isForContent || together === 1) return { state: 'dead', why };
    const waitMs = waitAfter(attempts, random);
    return {
      state: 'waiting',
      why: `${why} for ${together} together`,
      waitMs,
      together: Math.ceil(together / SMALLER),
    };
  }
  if (attempts >= MOST_ATTEMPTS) return { state: 'dead', why };
  return { state: 'waiting', why, waitMs: waitAfter(attempts, random, outcome.retryAfterMs) };
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
 * as they are. 429 asks to be left alone (RFC 6585 §4). Only 400 and 413 blame what was sent. A redirect is refused: where a ping goes is the operator's to say.
 */
export function outcomeOf(status: number, retryAfterMs?: number, mayPass: readonly number[] = []): Outcome {
  if (status >= 200 && status < 300) return { kind: 'done' };
  const why = `answered ${status}`;
  const passes = status >= 500 || [408, 425, 429, ...mayPass].includes(status);
  if (!passes) return { kind: 'never', why, isForContent: status === 400 || status === 413 };
  return { kind: 'again', why, retryAfterMs, isBusy: status === 429 };
}
