import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import send from 'send';
import { MEDIA_FILE } from '#domain/addresses.ts';
import { type Page, preparePage } from './page.ts';
import { refuse } from './plain-answers.ts';
import { commonPolicy, SPECULATION_RULES, workerPolicy } from './policy.ts';
import { sendPage } from './send-page.ts';

const MEDIA = '/media/';

/** The program's own files; all but the icon have a name that changes with their content. */
const FOLDERS = [
  { prefix: '/_next/static/', folder: ['.next', 'static'] },
  { prefix: '/fonts/', folder: ['public', 'fonts'] },
  { prefix: '/bieu-tuong/', folder: ['public', 'bieu-tuong'] },
  { prefix: '/enhance/', folder: ['public', 'enhance'] },
] as const;

const ICON = '/icon.svg';

/** At the top, for a service worker rules what lies below its address; asked for anew each time, so that it can be changed. */
const WORKER = '/sw.js';

const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Plain path segments: no dot files, no way up, nothing encoded. */
const PLAIN_PATH = /^(?:[\w~-][\w.~-]*\/)*[\w~-][\w.~-]*$/u;

const YEAR_MS = 31_536_000_000;
const FOR_EVER = 'public, max-age=31536000, immutable';
const A_DAY = 'public, max-age=86400';

/** Text files by path, compressed once; there are some dozens and they do not change while the program runs. */
const texts = new Map<string, Promise<Page | undefined>>();

/** Answers a picture rendition, for ever cacheable. */
export function answerMedia(folder: string, path: string, request: IncomingMessage, response: ServerResponse): void {
  const file = path.slice(MEDIA.length);
  if (isNotRead(request, response)) return;
  if (!MEDIA_FILE.test(file)) missing(response, 404);
  else sendFile(folder, file, request, response);
}

/** Answers one of the program's own files. */
export async function answerFile(
  { project, siteUrl }: { readonly project: string; readonly siteUrl: string },
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isNotRead(request, response)) return;
  if (path === SPECULATION_RULES) return sendSpeculationRules(siteUrl, request, response);
  if (path === WORKER) return sendWorker({ project, siteUrl }, request, response);
  const kind = FOLDERS.find(({ prefix }) => path.startsWith(prefix));
  const name = kind ? path.slice(kind.prefix.length) : path.slice(1);
  const folder = join(project, ...(kind?.folder ?? ['public']));
  if ((!kind && path !== ICON) || !PLAIN_PATH.test(name)) return missing(response, 404);
  const type = TEXT_TYPES[extname(name)];
  if (type === undefined) return sendFile(folder, name, request, response);
  const policy = { ...commonPolicy(siteUrl), 'Cache-Control': path === ICON ? A_DAY : FOR_EVER };
  const page = await readText(join(folder, name), type, policy);
  if (page) sendPage(page, request, response, Date.now());
  else missing(response, 404);
}

/** Reader pages only: fetched ahead on a moment's hover; the newsroom and files are never guessed at. */
const RULES = {
  prefetch: [
    {
      where: {
        and: [{ href_matches: '/*' }, { not: { href_matches: ['/toa-soan/*', '/toa-soan', '/api/*', '/media/*'] } }],
      },
      eagerness: 'moderate',
    },
  ],
};

async function sendSpeculationRules(
  siteUrl: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = Buffer.from(JSON.stringify(RULES));
  const policy = { ...commonPolicy(siteUrl), 'Cache-Control': A_DAY };
  const page = await preparePage({ status: 200, contentType: 'application/speculationrules+json', policy, body });
  sendPage(page, request, response, Date.now());
}

async function sendWorker(
  { project, siteUrl }: { readonly project: string; readonly siteUrl: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const policy = { ...workerPolicy(siteUrl), 'Cache-Control': 'no-cache' };
  const page = await readText(join(project, 'public', 'enhance', 'sw.js'), TEXT_TYPES['.js'] ?? '', policy);
  if (page) sendPage(page, request, response, Date.now());
  else missing(response, 404);
}

function readText(
  file: string,
  contentType: string,
  policy: Readonly<Record<string, string>>,
): Promise<Page | undefined> {
  const known = texts.get(file);
  if (known) return known;
  const reading = readFile(file).then(
    (body) => preparePage({ status: 200, contentType, policy, body }),
    () => {
      texts.delete(file);
      return undefined;
    },
  );
  texts.set(file, reading);
  return reading;
}

function sendFile(root: string, file: string, request: IncomingMessage, response: ServerResponse): void {
  // A file whose name is its content has one state only; these ask whether it is still that one.
  delete request.headers['if-match'];
  delete request.headers['if-unmodified-since'];
  send(request, file, { root, index: false, dotfiles: 'deny', maxAge: YEAR_MS, immutable: true })
    .on('directory', () => missing(response, 404))
    .on('error', (error: Error & { status?: number }) => missing(response, error.status === 416 ? 416 : 404))
    .pipe(response);
}

function isNotRead(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  response.setHeader('Allow', 'GET, HEAD');
  missing(response, 405);
  return true;
}

function missing(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // What sending a file had set already would have caches keep the refusal for a year.
  for (const name of ['Cache-Control', 'ETag', 'Last-Modified', 'Content-Type']) response.removeHeader(name);
  response.setHeader('Cache-Control', 'no-store');
  refuse(response, status);
}
