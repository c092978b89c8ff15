import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Encoding, Page } from './page.ts';

/** Sends a prepared answer in the best encoding that was asked for, or 304 to who has it; answers the status sent. */
export function sendPage(page: Page, request: IncomingMessage, response: ServerResponse): number {
  const { body, etag, headers, unchangedHeaders } = page.renditions[chooseEncoding(request)];
  if (page.status === 200 && matches(request.headers['if-none-match'], etag)) {
    response.writeHead(304, unchangedHeaders as string[]);
    response.end();
    return 304;
  }
  response.writeHead(page.status, headers as string[]);
  response.end(request.method === 'HEAD' ? undefined : body);
  return page.status;
}

const REFUSED = /(br|gzip)\s*;\s*q=0(?:\.0*)?\s*(?:,|$)/giu;

function chooseEncoding(request: IncomingMessage): Encoding {
  const accepted = request.headers['accept-encoding'];
  if (typeof accepted !== 'string') return 'identity';
  const offered = /q=0/iu.test(accepted) ? accepted.replace(REFUSED, '') : accepted;
  if (/\bbr\b/iu.test(offered)) return 'br';
  return /\bgzip\b/iu.test(offered) ? 'gzip' : 'identity';
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header === '*' || header.split(',').some((candidate) => candidate.trim().replace(/^W\//u, '') === etag);
}
