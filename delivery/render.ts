import type { IncomingMessage, ServerResponse } from 'node:http';
import { inject } from 'light-my-request';

/** The framework's request handler. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A whole answer of the framework. */
export type Rendering = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly body: Buffer;
};

/** So many pages wait to be rendered that another would not be made before its reader has gone. */
export class RenderQueueFullError extends Error {
  override readonly name = 'RenderQueueFullError';
}

const AT_ONCE = 8;
const LONGEST_QUEUE = 500;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Has the framework render an address, as a request of our own making: nothing of the reader's request but the address and
 * the host reaches it, so no header can change a page that others will be given. Throws RenderQueueFullError.
 */
export async function render(pages: Pages, target: string, host: string): Promise<Rendering> {
  if (running >= AT_ONCE) {
    if (waiting.length >= LONGEST_QUEUE) throw new RenderQueueFullError(target);
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    const answer = await inject(
      (request, response) => {
        pages(request as unknown as IncomingMessage, response as unknown as ServerResponse).catch((error: Error) =>
          // Nobody else waits for it: without this the answer would never come and its place stay taken.
          response.destroy(error),
        );
      },
      { method: 'GET', url: target, headers: { host, 'user-agent': 'lentrang', accept: 'text/html' } },
    );
    return { status: answer.statusCode, headers: answer.headers, body: answer.rawPayload };
  } finally {
    const next = waiting.shift();
    // The place is handed on, so that nobody can slip in between.
    if (next) next();
    else running -= 1;
  }
}
