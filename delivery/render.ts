import type { IncomingMessage, ServerResponse } from 'node:http';
import { inject } from 'light-my-request';
import { SEARCH_ADDRESS } from '#domain/search/address.ts';
import { Turnstile } from '#domain/turnstile.ts';
import { renderSeconds } from './metrics.ts';

/** The framework's request handler. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A whole answer of the framework. */
export type Rendering = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly body: Buffer;
};

/** The framework did not answer; its page is asked for again by the next reader. */
class RenderTimeoutError extends Error {
  override readonly name = 'RenderTimeoutError';
}

/** A page takes some hundredths of a second; one that takes this long will never come, and would keep its place for ever. */
const RENDER_MS = 20_000;

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new RenderTimeoutError(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Eight pages are rendered at once; of five hundred that wait the last is made before its reader has gone. */
const turnstile = new Turnstile({ atOnce: 8, longestQueue: 500 });

/** Later pages of lists have any number of addresses: whoever walks them all may not keep readers of the news waiting. */
const aside = new Turnstile({ atOnce: 2, longestQueue: 50 });

/** Searches have any number of addresses too, and each is work; whoever asks for many keeps only others that search waiting. */
const searches = new Turnstile({ atOnce: 2, longestQueue: 50 });

function laneOf(target: string): Turnstile {
  if (!target.includes('?')) return turnstile;
  return target.startsWith(`${SEARCH_ADDRESS}?`) ? searches : aside;
}

/**
 * Has the framework render an address, as a request of our own making: nothing of the reader's request but the address and
 * the host reaches it, so no header can change a page that others will be given. Throws TurnstileFullError, and
 * RenderTimeoutError when the framework gives no answer.
 */
export async function render(pages: Pages, target: string, host: string, patience = RENDER_MS): Promise<Rendering> {
  return laneOf(target).run(() => {
    const tell = renderSeconds.startTimer();
    return within(patience, ask(pages, target, host)).finally(tell);
  });
}

async function ask(pages: Pages, target: string, host: string): Promise<Rendering> {
  const answer = await inject(
    (request, response) => {
      pages(request as unknown as IncomingMessage, response as unknown as ServerResponse).catch((error: Error) =>
        // Nobody else waits for it: without this the answer would never come and its place stay taken.
        response.destroy(error),
      );
    },
    {
      method: 'GET',
      url: target,
      headers: { host, 'user-agent': 'lentrang', accept: 'text/html' },
      // Otherwise each answer is also made into a string that nobody reads.
      payloadAsStream: true,
    },
  );
  const pieces: Buffer[] = [];
  for await (const piece of answer.stream()) pieces.push(piece);
  const [whole] = pieces;
  const body = whole && pieces.length === 1 ? whole : Buffer.concat(pieces);
  return { status: answer.statusCode, headers: answer.headers, body };
}
