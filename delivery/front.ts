import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { findObstacles } from '#server/readiness.ts';
import { answerFile, answerMedia } from './files.ts';
import { log } from './log.ts';
import { answers } from './metrics.ts';
import { commonPolicy, newsroomSources } from './policy.ts';
import { answerReader, type ReaderDesk } from './reader.ts';
import type { Pages } from './render.ts';

/** Addresses of the newsroom and its endpoints: the framework answers them itself, for staff only. */
const NEWSROOM = /^\/(?:toa-soan|api)(?:\/|$)/u;

/** Addresses that are not a reader's page: the newsroom, files, health. */
const OWN = /^\/(?:(?:toa-soan|api|media|fonts|enhance|_next)(?:\/|$)|icon\.svg$|healthz$|readyz$)/u;

/** Longest request target that is looked at: RFC 9110 asks for at least 8,000. */
const TARGET_LIMIT = 8192;

export type FrontSettings = ReaderDesk & {
  readonly siteUrl: string;
  readonly mediaFolder: string;
  /** The project's folder, with `public` and `.next`. */
  readonly project: string;
};

/** The door of the program: decides who answers a request. Reader pages pass through `answerReader` and nothing else. */
export function createFront(settings: FrontSettings): RequestListener {
  return (request, response) => {
    answer(settings, request, response).catch((error: unknown) => {
      log.error({ path: pathOf(request), err: error }, 'an answer failed');
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  };
}

/** The path alone: a query may carry what a person typed. */
function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0]?.slice(0, 300) ?? '/';
}

async function answer(settings: FrontSettings, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = request.url ?? '/';
  const path = target.split('?', 1)[0] ?? '/';
  if (target.startsWith('/') && target.length <= TARGET_LIMIT && !OWN.test(path)) {
    const status = await answerReader(settings, request, response);
    answers.inc(readerLabels(status));
    return;
  }
  for (const [name, value] of Object.entries(commonPolicy(settings.siteUrl))) response.setHeader(name, value);
  if (target.length > TARGET_LIMIT) return refuse(response, 414);
  if (!target.startsWith('/')) return refuse(response, 400);
  const area = NEWSROOM.test(path) ? 'newsroom' : 'file';
  response.once('finish', () => answers.inc({ area, status: classOf(response.statusCode) }));
  if (path === '/healthz') return tell(response, 200, 'ok');
  if (path === '/readyz') return answerReadiness(response);
  if (area === 'newsroom') return answerNewsroom(settings.pages, request, response);
  if (path.startsWith('/media/')) return answerMedia(settings.mediaFolder, path, request, response);
  await answerFile(settings, path, request, response);
}

const classOf = (status: number) => `${Math.floor(status / 100)}xx`;

const READER_LABELS = new Map(
  ['2xx', '3xx', '4xx', '5xx'].map((status) => [status, { area: 'reader', status }] as const),
);

function readerLabels(status: number) {
  return READER_LABELS.get(classOf(status)) ?? { area: 'reader', status: 'other' };
}

async function answerReadiness(response: ServerResponse): Promise<void> {
  const obstacles = await findObstacles();
  if (obstacles.length > 0) log.warn({ obstacles }, 'not ready');
  tell(response, obstacles.length === 0 ? 200 : 503, obstacles.length === 0 ? 'ok' : obstacles.join(' '));
}

function tell(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}

/** Headers by which the framework's own parts talk to each other; nobody outside may speak in their name. */
const INTERNAL = /^x-(?:middleware|invoke|nextjs|matched|now|vercel|prerender)/u;

/** What staff see is nobody else's: no cache keeps it, no page frames it, and only scripts with this answer's nonce run. */
async function answerNewsroom(pages: Pages, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'POST') {
    response.setHeader('Allow', 'GET, HEAD, POST');
    return refuse(response, 405);
  }
  for (const name of Object.keys(request.headers)) if (INTERNAL.test(name)) delete request.headers[name];
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

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Length': 0 });
  response.end();
}
