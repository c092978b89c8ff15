import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { articleNumberOf, declaredParameters } from '#domain/addresses.ts';
import { TurnstileFullError } from '#domain/turnstile.ts';
import { findPage } from '#server/published/find-page.ts';
import { findMoved, findMovedByParameters, type Moved } from '#server/published/moved.ts';
import { currentReaderContext, type ReaderContext } from '#server/published/reader-context.ts';
import { readValidityQuickly } from '#server/published/validity.ts';
import { finishPage } from './finish.ts';
import { log } from './log.ts';
import { countAnswer } from './metrics.ts';
import { countMoved } from './moved.ts';
import { type Page, preparePage } from './page.ts';
import type { PageCache } from './page-cache.ts';
import { pathOf } from './plain-answers.ts';
import { commonPolicy, readerPolicy } from './policy.ts';
import { type Pages, type Rendering, render } from './render.ts';
import { sendPage } from './send-page.ts';

/** What the readers' side of the door works with. */
export type ReaderDesk = { readonly pages: Pages; readonly cache: PageCache };

/**
 * Readers' browsers ask each time and mostly hear 304; a shared cache in front may serve for ten seconds, be late by a minute
 * while it asks again, and help out for five when we are down.
 */
const SHARED_CACHE = 'public, max-age=0, s-maxage=10, stale-while-revalidate=60, stale-if-error=300';
const MISSING_CACHE = 'public, max-age=0, s-maxage=5';

/** Answers a reader's address from memory, or renders it once for all who wait. */
export async function answerReader(
  desk: ReaderDesk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const startedAt = performance.now();
  const id = randomUUID();
  const status = await answerReaderAs(id, desk, request, response);
  countAnswer('reader', status);
  const milliseconds = Math.round(performance.now() - startedAt);
  log[status >= 500 ? 'warn' : 'debug']({ id, path: pathOf(request), status, milliseconds }, 'reader');
}

async function answerReaderAs(
  id: string,
  desk: ReaderDesk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const { siteUrl } = currentReaderContext();
    response.writeHead(405, { ...commonPolicy(siteUrl), Allow: 'GET, HEAD', 'Content-Length': 0 });
    response.end();
    return 405;
  }
  const context = currentReaderContext();
  const asked = request.url ?? '/';
  const target = canonicalTarget(asked);
  const validity = await readValidityQuickly(context);
  const movedByParameters = await findMovedByParameters(context, asked);
  if (movedByParameters) {
    const answer = await makeMoved(desk, movedByParameters, validity, context);
    return sendPage(answer, request, response, context.now);
  }
  const page = await desk.cache.find(target, validity, context.now, () => makePage(desk, target, validity, context));
  if (page.status >= 500) response.setHeader('X-Request-Id', id);
  const moved = mayHaveMoved(page, target) ? await findMoved(context, asked) : undefined;
  const answer = moved ? await makeMoved(desk, moved, validity, context) : page;
  return sendPage(answer, request, response, context.now);
}

/** Who asks for nothing that is here may be led on; who asks for a withdrawn article is told that it was withdrawn. */
function mayHaveMoved({ status }: Page, target: string): boolean {
  return status === 404 || (status === 410 && articleNumberOf(target.split('?', 1)[0] ?? '') === undefined);
}

/** An address of an earlier website: leads to its page here, or is gone for ever. */
async function makeMoved(desk: ReaderDesk, moved: Moved, validity: string, context: ReaderContext): Promise<Page> {
  countMoved(moved.address, context.now);
  if (moved.target === null) return findNotice(desk, 410, validity, context);
  return lead(moved.target, 301, context);
}

function lead(location: string, status: 301 | 308, { siteUrl }: ReaderContext): Promise<Page> {
  const policy = { ...readerPolicy(siteUrl, []), 'Cache-Control': SHARED_CACHE };
  return preparePage({ status, contentType: '', policy, location, body: Buffer.alloc(0) });
}

/** Letters that need no encoding (RFC 3986 §6.2.2.2): `/thoi%2Dsu` is the same address, and not one more page to keep. */
const NEEDLESS = /%(?:2[de]|3\d|[46][1-9a-f]|[57][\da]|5f|7e)/giu;

/** Path and declared parameters: what a page may depend on. Everything else of the address is as if it were not there. */
function canonicalTarget(target: string): string {
  const at = target.indexOf('?');
  const path = (at < 0 ? target : target.slice(0, at)).replace(NEEDLESS, decodeURIComponent);
  if (at < 0) return path;
  const given = new URLSearchParams(target.slice(at + 1));
  const declared = new URLSearchParams();
  for (const name of declaredParameters(path)) for (const value of given.getAll(name)) declared.append(name, value);
  const query = declared.toString();
  return query === '' ? path : `${path}?${query}`;
}

/**
 * The framework answers an unknown article with an empty 404 and cannot answer 410 at all, so the statuses are decided here,
 * before anything is rendered; a failing page is 500 in the paper's own dress.
 */
async function makePage(desk: ReaderDesk, target: string, validity: string, context: ReaderContext): Promise<Page> {
  const [path = '/', query = ''] = target.split('?', 2);
  const state = await findPage(context, path, new URLSearchParams(query));
  if (typeof state === 'object') {
    const [location, status] = 'movedTo' in state ? [state.movedTo, 308 as const] : [state.renamedTo, 301 as const];
    return lead(`${location}${query && `?${query}`}`, status, context);
  }
  const answer = state === 'there' ? await tryRender(desk.pages, target, context.siteUrl) : state;
  if (typeof answer === 'object') return answer;
  if (answer === 'unsupported') return refuseForm(context.siteUrl);
  if (answer === 500) return findNotice(desk, 500, validity, context);
  if (answer === 'emptied') return findNotice(desk, 'emptied', validity, context);
  return findNotice(desk, answer === 'gone' ? 410 : 404, validity, context);
}

/** 501 is what oEmbed wants said of a form that it knows and we do not give. */
function refuseForm(siteUrl: string): Promise<Page> {
  const policy = { ...commonPolicy(siteUrl), 'Cache-Control': 'no-store' };
  return preparePage({ status: 501, contentType: '', policy, body: Buffer.alloc(0) });
}

/**
 * One page of words serves all addresses that have none. Its key is nobody's address: whoever asks for /loi/404 would
 * otherwise wait for himself.
 */
function findNotice(desk: ReaderDesk, notice: Notice, validity: string, context: ReaderContext): Promise<Page> {
  return desk.cache.find(`notice ${notice}`, validity, context.now, () =>
    makeNotice(desk.pages, notice, context.siteUrl),
  );
}

async function tryRender(pages: Pages, target: string, siteUrl: string, status = 200): Promise<Page | 404 | 500> {
  try {
    const { status: given, headers, body } = await render(pages, target, new URL(siteUrl).host);
    if (given >= 500) return 500;
    if (given >= 400) return 404;
    if (headers.location !== undefined) {
      const policy = { ...readerPolicy(siteUrl, []), 'Cache-Control': SHARED_CACHE };
      const location = ownLocation(String(headers.location), siteUrl);
      return preparePage({ status: given, contentType: '', policy, location, body: Buffer.alloc(0) });
    }
    const kept = status >= 500 ? 'no-store' : status >= 400 ? MISSING_CACHE : SHARED_CACHE;
    const contentType = String(headers['content-type'] ?? '');
    if (PASSED_TYPES.test(contentType)) {
      const policy = { ...commonPolicy(siteUrl), ...passedOn(headers), 'Cache-Control': kept };
      const modifiedAt = Math.ceil(Date.now() / 1000) * 1000;
      return preparePage({ status, contentType, policy, body, modifiedAt });
    }
    const { html, hashes } = finishPage(body.toString('utf8'));
    const policy = { ...readerPolicy(siteUrl, hashes), 'Cache-Control': kept };
    return preparePage({ status, contentType: 'text/html; charset=utf-8', policy, body: Buffer.from(html) });
  } catch (error) {
    if (error instanceof TurnstileFullError) throw error;
    log.error({ path: target.split('?', 1)[0], err: error }, 'a page could not be made');
    return 500;
  }
}

/** What readers' programs are answered besides pages: feeds, maps, lists, share images. */
const PASSED_TYPES =
  /^(?:application\/(?:xml|rss\+xml|atom\+xml|feed\+json|json|json\+oembed|manifest\+json)|text\/(?:plain|xml|javascript)|image\/(?:png|svg\+xml))(?:;|$)/u;

/** Headers that a feed or a map may set for itself; of a page's, none. */
const PASSED_ON = new Map([
  ['link', 'Link'],
  ['x-robots-tag', 'X-Robots-Tag'],
  ['access-control-allow-origin', 'Access-Control-Allow-Origin'],
]);

function passedOn(headers: Rendering['headers']): Record<string, string> {
  return Object.fromEntries(
    [...PASSED_ON].flatMap(([name, shown]) => (headers[name] === undefined ? [] : [[shown, String(headers[name])]])),
  );
}

/** Redirects are told as paths, so that they hold under whatever name the reader came by. */
function ownLocation(location: string, siteUrl: string): string {
  const url = new URL(location, siteUrl);
  return `${url.pathname}${url.search}`;
}

/** What there are words for: a status, that nothing is left on a list, which is gone too, or that the paper is closed. */
type Notice = 404 | 410 | 500 | 'emptied';
type Closed = { readonly closedUntil: number | undefined };

/** Where the words stand for the framework; nobody else can ask for them. */
function targetOf(notice: Notice | Closed): string {
  if (typeof notice === 'object') return `/loi/503${notice.closedUntil === undefined ? '' : `-${notice.closedUntil}`}`;
  return `/loi/${notice === 'emptied' ? 'het-bai' : notice}`;
}

/** The page of words for a notice; if even that cannot be made, the status alone. */
export async function makeNotice(pages: Pages, notice: Notice | Closed, siteUrl: string): Promise<Page> {
  const status = typeof notice === 'object' ? 503 : notice === 'emptied' ? 410 : notice;
  const page = await tryRender(pages, targetOf(notice), siteUrl, status);
  if (typeof page === 'object') return page;
  const policy = { ...commonPolicy(siteUrl), 'Cache-Control': 'no-store' };
  const bare = status === 503 ? 503 : 500;
  const body = Buffer.from(String(bare));
  return preparePage({ status: bare, contentType: 'text/plain; charset=utf-8', policy, body });
}
