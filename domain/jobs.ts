/*
 * Work that is written down with the change that asks for it and done later, again and again until it is done or given up.
 */

export const JOB_STATES = ['waiting', 'running', 'done', 'dead'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What became of one attempt; `retryAfterMs` when the other side said when to come back. */
export type Outcome =
  | { readonly kind: 'done'; readonly note?: string }
  | { readonly kind: 'again'; readonly why: string; readonly retryAfterMs?: number | undefined }
  | { readonly kind: 'never'; readonly why: string };

/** After so many attempts a job is given up: about eleven hours with the waits below. */
export const MOST_ATTEMPTS = 10;

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

/** Reads a Retry-After header (RFC 9110 §10.2.3): ms from `now`, or undefined for none or nonsense. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/u.test(text)) return Number(text) * 1000;
  const at = /GMT$/u.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/**
 * What an HTTP status means for the sender: 2xx is taken, 408, 425, 429 and 5xx may pass, all others stay as they are. A
 * redirect is refused: where a ping goes is the operator's to say.
 */
export function outcomeOf(status: number, retryAfterMs?: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'done' };
  const why = `answered ${status}`;
  const passes = status >= 500 || [408, 425, 429].includes(status);
  return passes ? { kind: 'again', why, retryAfterMs } : { kind: 'never', why };
}
