import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Rendition } from './page.ts';

/** How long a kept-alive connection may be idle. */
export const KEEP_ALIVE_MS = 15_000;

/** What Node's own `end` would set; see `sendWhole`. */
type Internals = { _header: string; finished: boolean };

/**
 * Sends a prepared answer as one buffer in one write. `response.end` hands head and body to the system apart, which costs as
 * much again as all the rest of an answer from memory; Node has no open way to send a head that is already made, so this sets
 * what `end` would set (Node 20, which package.json holds us to). Answers false, having done nothing, for every request that
 * is not the plain one: then the ordinary way is to be taken.
 */
export function sendWhole(
  rendition: Rendition,
  request: IncomingMessage,
  response: ServerResponse,
  now: number,
): boolean {
  const { socket } = response;
  if (!socket?.writable || socket.writableLength > 0 || response.headersSent) return false;
  // One that waits for the answer before it (pipelining) has no socket yet; one that ends the connection says so in its head.
  if (!response.shouldKeepAlive || request.httpVersionMajor !== 1 || request.httpVersionMinor !== 1) return false;
  socket.write(wholeOf(rendition, now));
  const internals = response as unknown as Internals;
  internals._header = 'sent';
  internals.finished = true;
  response.emit('finish');
  return true;
}

type Whole = { readonly second: number; readonly bytes: Buffer };

const wholes = new WeakMap<Rendition, Whole>();

/** Head and body in one piece; made anew when the second of its `Date` has passed. */
function wholeOf(rendition: Rendition, now: number): Buffer {
  const second = Math.floor(now / 1000);
  const known = wholes.get(rendition);
  if (known?.second === second) return known.bytes;
  const lines = ['HTTP/1.1 200 OK'];
  for (let index = 0; index < rendition.headers.length; index += 2)
    lines.push(`${rendition.headers[index]}: ${rendition.headers[index + 1]}`);
  lines.push(`Date: ${new Date(second * 1000).toUTCString()}`);
  lines.push('Connection: keep-alive', `Keep-Alive: timeout=${KEEP_ALIVE_MS / 1000}`, '', '');
  const head = Buffer.from(lines.join('\r\n'), 'latin1');
  const bytes = Buffer.concat([head, rendition.body]);
  rendition.body = bytes.subarray(head.byteLength);
  wholes.set(rendition, { second, bytes });
  return bytes;
}
