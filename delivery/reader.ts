import type { IncomingMessage, ServerResponse } from 'node:http';
import { articleNumberOf } from '#domain/addresses.ts';
import { isWithdrawn } from '#server/published/article.ts';
import { currentReaderContext } from '#server/published/reader-context.ts';
import { type Pages, type Rendering, render } from './render.ts';

const KEPT_HEADERS = ['content-type', 'location', 'link'] as const;

/** Answers a reader's address: the rendered page, a redirect, or the designed 404, 410 or 500 with its right status. */
export async function answerReader(pages: Pages, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 });
    response.end();
    return;
  }
  const { status, headers, body } = await renderPage(pages, request.url ?? '/', request.headers.host ?? 'localhost');
  response.statusCode = status;
  for (const name of KEPT_HEADERS) {
    const value = headers[name];
    if (value !== undefined) response.setHeader(name, value);
  }
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Content-Length', body.byteLength);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * The framework answers an unknown article with an empty 404 and cannot answer 410 at all, so the statuses are decided here:
 * a miss whose number has a tombstone is 410, any other 404, and a failing page is 500 in the paper's own dress.
 */
async function renderPage(pages: Pages, target: string, host: string): Promise<Rendering> {
  const path = target.split('?', 1)[0] ?? '/';
  const isAsked = isDecodable(path) && !path.startsWith('/loi/');
  const page = isAsked ? await render(pages, target, host) : undefined;
  if (page && page.status < 400) return page;
  if (page && page.status >= 500) return notice(pages, 500, host);
  const number = articleNumberOf(path);
  const isGone = number !== undefined && (await isWithdrawn(currentReaderContext(), number));
  return notice(pages, isGone ? 410 : 404, host);
}

/** The framework answers 500 to an address whose percent-encoding is broken; to a reader it is a page that does not exist. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

async function notice(pages: Pages, status: 404 | 410 | 500, host: string): Promise<Rendering> {
  const page = await render(pages, `/loi/${status}`, host);
  if (page.status === 200) return { ...page, status };
  return { status: 500, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: Buffer.from('500') };
}
