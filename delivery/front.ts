import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { TurnstileFullError } from '#domain/turnstile.ts';
import { findObstacles } from '#server/readiness.ts';
import { answerBeacon, BEACON_ADDRESS } from './beacons.ts';
import type { Closing } from './closing.ts';
import { answerFile, answerMedia } from './files.ts';
import { answerFromMemory } from './from-memory.ts';
import { log } from './log.ts';
import { countAnswer } from './metrics.ts';
import { answerNewsroom } from './newsroom.ts';
import { hasBody, pathOf, refuse, refuseBody, tell } from './plain-answers.ts';
import { commonPolicy } from './policy.ts';
import { answerReader, type ReaderDesk } from './reader.ts';

/** Addresses of the newsroom and its endpoints: the framework answers them itself, for staff only. */
const NEWSROOM = /^\/(?:toa-soan|api)(?:\/|$)/u;

/** Addresses that are not a reader's page: the newsroom, files, health. */
const OWN = /^\/(?:(?:toa-soan|api|media|fonts|enhance|bieu-tuong|_next)(?:\/|$)|icon\.svg$|sw\.js$|healthz$|readyz$)/u;

/** Longest request target that is looked at: RFC 9110 asks for at least 8,000. */
const TARGET_LIMIT = 8192;

export type FrontSettings = ReaderDesk & {
  readonly siteUrl: string;
  readonly mediaFolder: string;
  readonly closing: Closing;
  /** The project's folder, with `public` and `.next`. */
  readonly project: string;
  /** Proves to search engines that what tells them of news is this site. */
  readonly indexNowKey?: string | undefined;
};

/** The door of the program: decides who answers a request. Reader pages pass through `answerReader` and nothing else. */
export function createFront(settings: FrontSettings): RequestListener {
  const answerOrRefuse: RequestListener = (request, response) => {
    answer(settings, request, response).catch((error: unknown) => {
      const id = randomUUID();
      if (!(error instanceof TurnstileFullError))
        log.error({ id, path: pathOf(request), err: error }, 'an answer failed');
      if (response.headersSent) {
        response.destroy();
        return;
      }
      for (const [name, value] of Object.entries(commonPolicy(settings.siteUrl))) response.setHeader(name, value);
      response.setHeader('X-Request-Id', id);
      refuse(response, error instanceof TurnstileFullError ? 503 : 500);
    });
  };
  const isFromMemory = answerFromMemory(settings.cache, answerOrRefuse);
  return (request, response) => {
    const isOpen = settings.closing.closedUntil(Date.now()) === undefined;
    if (!isOpen || !isFromMemory(request, response)) answerOrRefuse(request, response);
  };
}

async function answer(settings: FrontSettings, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = request.url ?? '/';
  const path = target.split('?', 1)[0] ?? '/';
  if (settings.indexNowKey !== undefined && path === `/${settings.indexNowKey}.txt` && !hasBody(request))
    return tellKey(settings.siteUrl, settings.indexNowKey, response);
  const isReaders = isPlain(target, path) && target.length <= TARGET_LIMIT && !OWN.test(path);
  if (isReaders && !hasBody(request)) {
    const closedUntil = settings.closing.closedUntil(Date.now());
    if (closedUntil !== undefined) return settings.closing.answer(settings, request, response, closedUntil);
    return answerReader(settings, request, response);
  }
  for (const [name, value] of Object.entries(commonPolicy(settings.siteUrl))) response.setHeader(name, value);
  if (target.length > TARGET_LIMIT) return refuse(response, 414);
  if (!isPlain(target, path)) return refuse(response, 400);
  if (!NEWSROOM.test(path) && hasBody(request)) return refuseBody(request, response, isRead(request) ? 400 : 405);
  const area = path === BEACON_ADDRESS ? 'beacon' : NEWSROOM.test(path) ? 'newsroom' : 'file';
  response.once('finish', () => countAnswer(area, response.statusCode));
  if (path === '/healthz' || path === '/readyz') return answerHealth(path, request, response);
  if (area === 'beacon') return answerBeacon(settings, request, response);
  if (area === 'newsroom') return answerNewsroom(settings, request, response);
  if (path.startsWith('/media/')) return answerMedia(settings.mediaFolder, path, request, response);
  await answerFile(settings, path, request, response);
}

function tellKey(siteUrl: string, key: string, response: ServerResponse): void {
  for (const [name, value] of Object.entries(commonPolicy(siteUrl))) response.setHeader(name, value);
  countAnswer('file', 200);
  response.writeHead(200, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(key),
  });
  response.end(key);
}

/**
 * Whether everybody would read the target as the same path: no dot segments, backslashes, fragments or foreign hosts that one
 * part of the program would see and another resolve.
 */
function isPlain(target: string, path: string): boolean {
  if (!target.startsWith('/') || /[\\#]/u.test(target)) return false;
  return URL.canParse(target, 'http://x') && new URL(target, 'http://x').pathname === path && !path.startsWith('//');
}

const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD';

/** Anybody may ask, so what is wrong is told in the log alone. */
async function answerHealth(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isRead(request)) {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  const obstacles = path === '/readyz' ? await findObstacles() : [];
  if (obstacles.length > 0) log.warn({ obstacles }, 'not ready');
  tell(response, obstacles.length === 0 ? 200 : 503, obstacles.length === 0 ? 'ok' : 'not ready');
}
