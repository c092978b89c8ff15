import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Encoding, Page } from './page.ts';
import { sendWhole } from './send-whole.ts';

/**
 * Sends a prepared answer in the best encoding that was asked for, or 304 to who has it; answers the status sent. `now` in
 * ms.
 */
export function sendPage(page: Page, request: IncomingMessage, response: ServerResponse, now: number): number {
  const rendition = page.renditions[chooseEncoding(request.headers['accept-encoding'])];
  const { body, etag, headers, unchangedHeaders } = rendition;
  if (page.status === 200 && matches(request.headers['if-none-match'], etag)) {
    response.writeHead(304, unchangedHeaders as string[]);
    response.end();
    return 304;
  }
  if (page.modifiedAt !== undefined && page.modifiedAt <= now)
    return sendDated(page, page.modifiedAt, request, response);
  if (page.status === 200 && request.method === 'GET' && sendWhole(rendition, request, response, now)) return 200;
  response.writeHead(page.status, headers as string[]);
  response.end(request.method === 'HEAD' ? undefined : body);
  return page.status;
}

/**
 * Readers of feeds also ask by time. The date is that of the second after the bytes were first seen here and is told from then
 * on, so no second holds two states; and whoever has a name for what he holds is answered by the name alone (RFC 9110 §13.1.3).
 */
function sendDated(page: Page, modifiedAt: number, request: IncomingMessage, response: ServerResponse): number {
  const { body, headers, unchangedHeaders } = page.renditions[chooseEncoding(request.headers['accept-encoding'])];
  const date = ['Last-Modified', new Date(modifiedAt).toUTCString()];
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  if (request.headers['if-none-match'] === undefined && since >= modifiedAt) {
    response.writeHead(304, [...unchangedHeaders, ...date]);
    response.end();
    return 304;
  }
  response.writeHead(page.status, [...headers, ...date]);
  response.end(request.method === 'HEAD' ? undefined : body);
  return page.status;
}

const REFUSED = /(br|gzip)\s*;\s*q=0(?:\.0*)?\s*(?:[,;]|$)/giu;

/** Browsers say one of a few things; whoever says others may not fill the memory. */
const KNOWN_LIMIT = 100;
const known = new Map<string, Encoding>();

function chooseEncoding(accepted: string | string[] | undefined): Encoding {
  if (typeof accepted !== 'string') return 'identity';
  const found = known.get(accepted);
  if (found) return found;
  const chosen = readEncoding(accepted);
  if (known.size < KNOWN_LIMIT) known.set(accepted, chosen);
  return chosen;
}

function readEncoding(accepted: string): Encoding {
  const offered = /q=0/iu.test(accepted) ? accepted.replace(REFUSED, '') : accepted;
  if (/(?<![\w-])br(?![\w-])/iu.test(offered)) return 'br';
  return /\bgzip\b/iu.test(offered) ? 'gzip' : 'identity';
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header === '*' || header.split(',').some((candidate) => candidate.trim().replace(/^W\//u, '') === etag);
}
