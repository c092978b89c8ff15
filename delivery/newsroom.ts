import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from './log.ts';
import { pathOf, refuse } from './plain-answers.ts';
import { newsroomSources } from './policy.ts';
import type { Pages } from './render.ts';

/** Headers by which the framework's own parts talk to each other; nobody outside may speak in their name. */
const INTERNAL = /^x-(?:middleware|invoke|nextjs|matched|now|vercel|prerender)/u;

/**
 * Most bytes of a body by address, and the time it may take to come. The framework and next-auth read a body whole before anybody looks who sent it, so what
 * is too long is refused here; an upload may be a picture of 25 MB with its form around it.
 */
const BODY_LIMITS = [
  { prefix: '/api/auth/', bytes: 64 * 1024, seconds: 10 },
  { prefix: '/api/pictures', bytes: 26 * 1024 * 1024, seconds: 300 },
  { prefix: '/', bytes: 4 * 1024 * 1024, seconds: 60 },
] as const;

/** The status that refuses a body, or undefined for one that may come. A length must be told, for it is what is checked. */
function refusalOfBody(request: IncomingMessage): 411 | 413 | undefined {
  if (request.method !== 'POST') return undefined;
  const length = request.headers['content-length'];
  if (length === undefined || request.headers['transfer-encoding'] !== undefined) return 411;
  return Number(length) <= (limitsOf(request)?.bytes ?? 0) ? undefined : 413;
}

function limitsOf(request: IncomingMessage) {
  const path = decodeURIComponent(pathOf(request)).replace(/\/+/gu, '/');
  return BODY_LIMITS.find(({ prefix }) => path.startsWith(prefix));
}

/** Cuts off a sender who dawdles over a body: each keeps a part of the framework waiting. */
function hurry(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'POST' || request.complete) return;
  const timer = setTimeout(
    () => {
      if (request.complete) return;
      if (!response.headersSent) {
        response.setHeader('Connection', 'close');
        refuse(response, 408);
      }
      request.destroy();
    },
    (limitsOf(request)?.seconds ?? 0) * 1000,
  );
  request.once('close', () => clearTimeout(timer));
}

/** Whether a page of somebody else's sends this; the framework would answer it with a fault. Actions check again. */
export function isForeign({ method, headers }: IncomingMessage, siteUrl: string): boolean {
  const { origin, host } = headers;
  if (method !== 'POST' || origin === undefined || origin === siteUrl) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** The framework answers 500 to a path whose percent-encoding is broken. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** What staff see is nobody else's: no cache keeps it, no page frames it, and only scripts with this answer's nonce run. */
export async function answerNewsroom(
  { pages, siteUrl }: { readonly pages: Pages; readonly siteUrl: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'POST') {
    response.setHeader('Allow', 'GET, HEAD, POST');
    return refuse(response, 405);
  }
  if (isForeign(request, siteUrl)) return refuse(response, 403);
  if (!isDecodable(pathOf(request))) return refuse(response, 404);
  const refusal = refusalOfBody(request);
  if (refusal !== undefined) {
    response.setHeader('Connection', 'close');
    response.once('finish', () => request.destroy());
    return refuse(response, refusal);
  }
  for (const name of Object.keys(request.headers)) if (INTERNAL.test(name)) delete request.headers[name];
  hurry(request, response);
  const startedAt = performance.now();
  const id = randomUUID();
  response.setHeader('X-Request-Id', id);
  response.once('close', () => {
    const milliseconds = Math.round(performance.now() - startedAt);
    log.info(
      { id, method: request.method, path: pathOf(request), status: response.statusCode, milliseconds },
      'newsroom',
    );
  });
  const sources = newsroomSources(randomBytes(18).toString('base64'));
  // The framework takes the nonce for its scripts from this request header.
  request.headers['content-security-policy'] = sources;
  response.setHeader('Content-Security-Policy', sources);
  response.setHeader('Cache-Control', 'no-store');
  await pages(request, response);
}
