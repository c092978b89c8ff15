import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Encoding, Page } from './page.ts';

/** Sends a prepared answer in the best encoding that was asked for, or 304 to who has it. */
export function sendPage(
  page: Page,
  policy: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const encoding = chooseEncoding(request);
  const etag = `"${page.etag}-${encoding}"`;
  const headers: Record<string, string | number> = { ...policy, Vary: 'Accept-Encoding' };
  if (page.location !== undefined) headers.Location = page.location;
  if (page.status === 200) headers.ETag = etag;
  if (page.status === 200 && matches(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const body = page.bodies[encoding];
  headers['Content-Type'] = page.contentType;
  headers['Content-Length'] = page.location === undefined ? body.byteLength : 0;
  if (encoding !== 'identity' && page.location === undefined) headers['Content-Encoding'] = encoding;
  response.writeHead(page.status, headers);
  response.end(request.method === 'HEAD' || page.location !== undefined ? undefined : body);
}

function chooseEncoding(request: IncomingMessage): Encoding {
  const accepted = request.headers['accept-encoding'];
  if (typeof accepted !== 'string') return 'identity';
  const refused = /(br|gzip)\s*;\s*q=0(?:\.0*)?\s*(?:,|$)/giu;
  const offered = accepted.replace(refused, '');
  if (/\bbr\b/iu.test(offered)) return 'br';
  return /\bgzip\b/iu.test(offered) ? 'gzip' : 'identity';
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header === '*' || header.split(',').some((candidate) => candidate.trim().replace(/^W\//u, '') === etag);
}
