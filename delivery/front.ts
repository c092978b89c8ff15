import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { answerMedia } from './media.ts';
import { answerReader } from './reader.ts';
import type { Pages } from './render.ts';

/** What the program's own parts answer; every other address is a reader's. */
const PASSED_ON = /^\/(?:toa-soan|api|_next|fonts|enhance|icon\.svg)(?:\/|$)/u;

/** Longest request target that is looked at: RFC 9110 asks for at least 8,000. */
const TARGET_LIMIT = 8192;

/** The door of the program: decides who answers a request. Reader pages pass through `answerReader` and nothing else. */
export function createFront(pages: Pages, mediaFolder: string): RequestListener {
  return (request, response) => {
    answer(pages, mediaFolder, request, response).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  };
}

async function answer(
  pages: Pages,
  mediaFolder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = request.url ?? '/';
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  if (!target.startsWith('/') || target.length > TARGET_LIMIT)
    return refuse(response, target.length > TARGET_LIMIT ? 414 : 400);
  const path = target.split('?', 1)[0] ?? '/';
  if (path.startsWith('/media/')) return answerMedia(mediaFolder, path, request, response);
  if (PASSED_ON.test(path)) {
    if (!path.startsWith('/_next') && !path.startsWith('/fonts') && !path.startsWith('/enhance')) keepPrivate(response);
    return pages(request, response);
  }
  return answerReader(pages, request, response);
}

/** What staff see is nobody else's: no cache keeps it, no page frames it. */
function keepPrivate(response: ServerResponse): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Frame-Options', 'DENY');
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': 0 });
  response.end();
}
