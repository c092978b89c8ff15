import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { currentReaderContext } from '#server/published/reader-context.ts';
import { standingValidity } from '#server/published/validity.ts';
import { log } from './log.ts';
import { countAnswer } from './metrics.ts';
import type { PageCache } from './page-cache.ts';
import { hasBody, pathOf } from './plain-answers.ts';
import { sendPage } from './send-page.ts';

type Waiting = readonly [request: IncomingMessage, response: ServerResponse];

/**
 * Takes what most readers ask for: a page that is in memory under the very address asked for. Requests of one turn of the event
 * loop wait for its end, so that one look at the database, made after every one of them had come, tells for all whether their
 * pages still stand. Answers false, having done nothing, for what is not in memory; `otherwise` answers what no longer stands.
 */
export function answerFromMemory(
  cache: PageCache,
  otherwise: RequestListener,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  let waiting: Waiting[] = [];
  const answerAll = () => {
    const due = waiting;
    waiting = [];
    const { now, validity } = look();
    for (const [request, response] of due) {
      const page = validity === undefined ? undefined : cache.peek(request.url ?? '', validity);
      if (page) send(() => countAnswer('reader', sendPage(page, request, response, now)), request, response);
      else otherwise(request, response);
    }
  };
  return (request, response) => {
    if (request.method !== 'GET' || !cache.has(request.url ?? '') || hasBody(request)) return false;
    if (waiting.length === 0) setImmediate(answerAll);
    waiting.push([request, response]);
    return true;
  };
}

/** A database that cannot be asked tells its fault on the ordinary way, to each reader apart. */
function look(): { readonly now: number; readonly validity: string | undefined } {
  try {
    const context = currentReaderContext();
    return { now: context.now, validity: standingValidity(context) };
  } catch {
    return { now: 0, validity: undefined };
  }
}

/** The fault of one answer may not take the others of its turn along. */
function send(work: () => void, request: IncomingMessage, response: ServerResponse): void {
  try {
    work();
  } catch (error) {
    log.error({ path: pathOf(request), err: error }, 'an answer from memory failed');
    response.destroy();
  }
}
