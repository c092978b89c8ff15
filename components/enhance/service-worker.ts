import { formatDateLine } from '../../domain/dates.ts';
import { offlineVi } from '../../domain/texts/offline-vi.ts';
import { READ_CACHE } from './read-articles.ts';
import { ARTICLE_PATH } from './saved-articles.ts';

/*
 * Reading without a connection; the rules are docs/decisions (what a device keeps). While there is a connection every page
 * comes from the newspaper; what is kept is shown only when the newspaper cannot be reached at all.
 */

type WorkerEvent = Event & { waitUntil(work: Promise<unknown>): void };
type MessageFromPage = WorkerEvent & { readonly data: unknown };
type Asked = WorkerEvent & {
  readonly request: Request;
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
};

/** The parts of a worker's world that the page's own types do not know. */
type WorkerWorld = {
  addEventListener(kind: 'install' | 'activate', act: (event: WorkerEvent) => void): void;
  addEventListener(kind: 'message', act: (event: MessageFromPage) => void): void;
  addEventListener(kind: 'fetch', act: (event: Asked) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly registration: { readonly navigationPreload?: { enable(): Promise<void> } };
};

const world = self as unknown as WorkerWorld;

const OFFLINE_PAGE = '/ngoai-tuyen';
const SHELL_CACHE = 'shell';
const FILE_CACHE = 'files';
const MOST_ARTICLES = 20;
const MOST_FILES = 40;
const SHELL_MS = 86_400_000;

/** Files whose names change with their content. */
const FILE = /^\/(?:enhance|fonts|_next\/static)\/[^?#]+\.(?:css|js|woff2)$/u;
const NAMED_FILES = /(?:href|src)="(\/(?:enhance|fonts|_next\/static)\/[^"?#]+\.(?:css|js|woff2))"/gu;
/** The newsroom and its endpoints are never touched. */
const NOT_OURS = /^\/(?:toa-soan|api)(?:\/|$)/u;

world.addEventListener('install', (event) => event.waitUntil(Promise.all([keepShell(), world.skipWaiting()])));

world.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([world.clients.claim(), world.registration.navigationPreload?.enable()])),
);

world.addEventListener('message', (event) => {
  const path = typeof event.data === 'object' && event.data !== null && 'keep' in event.data ? event.data.keep : '';
  if (typeof path === 'string' && ARTICLE_PATH.test(path))
    event.waitUntil(ask(path).then((page) => follow(path, page)));
});

world.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || NOT_OURS.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(openPage(event, pathname));
  else if (FILE.test(pathname)) event.respondWith(openFile(request));
});

/** From the newspaper itself, past the browser's own memory: an old copy may not be shown for a moment. */
function ask(path: string): Promise<Response> {
  return fetch(path, { cache: 'no-cache', redirect: 'manual', credentials: 'omit' });
}

async function openPage(event: Asked, path: string): Promise<Response> {
  let page: Response;
  try {
    page = (await event.preloadResponse) ?? (await fetch(event.request, { cache: 'no-cache' }));
  } catch {
    return openKept(path);
  }
  if (ARTICLE_PATH.test(path)) event.waitUntil(follow(path, page.clone()));
  return page;
}

/** Keeps what the newspaper shows at an address, or forgets it when it shows nothing there any more; faults change nothing. */
async function follow(path: string, page: Response): Promise<void> {
  if (page.status >= 500) return;
  const cache = await caches.open(READ_CACHE);
  await cache.delete(path);
  if (page.status !== 200 || page.redirected) return;
  const html = await page.clone().text();
  await cache.put(path, page);
  const [...kept] = await cache.keys();
  for (const old of kept.slice(0, Math.max(0, kept.length - MOST_ARTICLES))) await cache.delete(old);
  await keepFiles(html);
  const shell = await (await caches.open(SHELL_CACHE)).match(OFFLINE_PAGE);
  if (!shell || Date.now() - dateOf(shell) > SHELL_MS) await keepShell();
}

async function keepShell(): Promise<void> {
  const page = await ask(OFFLINE_PAGE);
  if (page.status !== 200) return;
  await keepFiles(await page.clone().text());
  await (await caches.open(SHELL_CACHE)).put(OFFLINE_PAGE, page);
}

async function keepFiles(html: string): Promise<void> {
  const cache = await caches.open(FILE_CACHE);
  for (const [, file = ''] of html.matchAll(NAMED_FILES)) if (!(await cache.match(file))) await takeFile(cache, file);
}

async function takeFile(cache: Cache, file: string | Request): Promise<Response> {
  const answer = await fetch(file);
  if (answer.status === 200) {
    await cache.put(file, answer.clone());
    const [...kept] = await cache.keys();
    for (const old of kept.slice(0, Math.max(0, kept.length - MOST_FILES))) await cache.delete(old);
  }
  return answer;
}

async function openFile(request: Request): Promise<Response> {
  const cache = await caches.open(FILE_CACHE);
  return (await cache.match(request.url)) ?? takeFile(cache, request);
}

/** The kept copy with the word that it is one, else the page that says that there is no connection. */
async function openKept(path: string): Promise<Response> {
  const page = await (await caches.open(READ_CACHE)).match(path);
  if (!page) return (await (await caches.open(SHELL_CACHE)).match(OFFLINE_PAGE)) ?? Response.error();
  const note = `<p class="offline-note" role="status">${offlineVi.note(formatDateLine(dateOf(page)))}</p>`;
  const html = (await page.text()).replace(/<main[^>]*>/u, (main) => main + note);
  const { status, headers } = page;
  return new Response(html, { status, headers });
}

const dateOf = (answer: Response) => Date.parse(answer.headers.get('date') ?? '') || 0;
