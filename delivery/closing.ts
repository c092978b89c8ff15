import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { currentReaderContext } from '#server/published/reader-context.ts';
import { countAnswer } from './metrics.ts';
import type { Page } from './page.ts';
import { makeNotice, type ReaderDesk } from './reader.ts';
import { sendPage } from './send-page.ts';

/** The disk is looked at once a second at most. */
const LOOK_MS = 1000;

/** A page made while the database is being replaced may be the bare one; the next minute may have a better. */
const KEEP_MS = 60_000;

/** What readers are told when nobody said how long it takes, and the least they are told: five minutes, ten seconds. */
const UNKNOWN_MS = 300_000;
const LEAST_SECONDS = 10;

/** A number beyond it is in no milliseconds of ours. */
const LATEST = Date.UTC(3000, 0);

/** When readers are to come back (UTC ms), and whether somebody said so. */
type Until = { readonly at: number; readonly isTold: boolean };

/**
 * Whether the paper is closed for maintenance, as `lentrang maintenance` says with a file: it holds in every process, through
 * restarts, and while the database is away.
 */
export class Closing {
  private lookedAt = Number.NEGATIVE_INFINITY;
  private until: Until | undefined;
  private notice: { readonly at: number; readonly told: number | undefined; readonly page: Promise<Page> } | undefined;

  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** When readers are to come back; undefined while the paper is open. */
  closedUntil(now: number): Until | undefined {
    if (now - this.lookedAt < LOOK_MS && now >= this.lookedAt) return this.until;
    this.lookedAt = now;
    this.until = readMoment(this.file, now);
    if (this.until === undefined) this.notice = undefined;
    return this.until;
  }

  /** Answers a reader's address with 503 in the paper's dress, and when to come back. */
  async answer(desk: ReaderDesk, request: IncomingMessage, response: ServerResponse, until: Until): Promise<void> {
    const { now, siteUrl } = currentReaderContext();
    const told = until.isTold && until.at > now ? until.at : undefined;
    if (!this.notice || this.notice.told !== told || now - this.notice.at > KEEP_MS)
      this.notice = { at: now, told, page: makeNotice(desk.pages, { closedUntil: told }, siteUrl) };
    response.setHeader('Retry-After', Math.max(LEAST_SECONDS, Math.ceil((until.at - now) / 1000)));
    const page = await this.notice.page;
    countAnswer('reader', sendPage(page, request, response, now));
  }
}

function readMoment(file: string, now: number): Until | undefined {
  const unknown = { at: now + UNKNOWN_MS, isTold: false };
  try {
    const told = Number(readFileSync(file, 'utf8').trim() || Number.NaN);
    return Number.isSafeInteger(told) && told > 0 && told < LATEST ? { at: told, isTold: true } : unknown;
  } catch (error) {
    // A file that cannot be read was still put there; one that is not there is the usual case.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : unknown;
  }
}
