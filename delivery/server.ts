import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { limitConnections, limitUnanswered } from './limits.ts';
import { log } from './log.ts';
import { refuseBody } from './plain-answers.ts';
import { commonPolicy } from './policy.ts';
import { KEEP_ALIVE_MS } from './send-whole.ts';

/** A slow reader may keep the door open this long after the order to stop: ten seconds, less what ending itself takes. */
const DRAIN_MS = 9000;

const FAREWELL_MS = 1500;

/** Whoever neither sends nor takes anything for so long has gone; making a page takes at most twenty. */
const SILENCE_MS = 30_000;

const LIMITS = {
  headersTimeout: 10_000,
  // A picture of 25 MB on a newsroom's slow line takes minutes.
  requestTimeout: 300_000,
  keepAliveTimeout: KEEP_ALIVE_MS,
  // Node looks for late clients only this often.
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 16 * 1024,
  // Refused here, with the policy.
  requireHostHeader: false,
} as const;

/**
 * A server with manners: limits of time, size and number, plain refusals for what is no HTTP, and no upgrades. `siteUrl`
 * decides the policy of what is refused here.
 */
export function createMannerlyServer(listener: RequestListener, siteUrl: string): Server {
  const policy = Object.entries(commonPolicy(siteUrl)).map(([name, value]) => `${name}: ${value}\r\n`);
  const end = (socket: Socket, status: string) => {
    socket.end(`HTTP/1.1 ${status}\r\n${policy.join('')}Connection: close\r\nContent-Length: 0\r\n\r\n`);
  };
  const answer: RequestListener = (request, response) => {
    if (hasOneHost(request)) return listener(request, response);
    for (const [name, value] of Object.entries(commonPolicy(siteUrl))) response.setHeader(name, value);
    refuseBody(request, response, 400);
  };
  const server = createServer(LIMITS, limitUnanswered(answer));
  server.maxRequestsPerSocket = 0;
  server.timeout = SILENCE_MS;
  server.on('clientError', (error: NodeJS.ErrnoException, stream) => {
    const socket = stream as Answering;
    if (!socket.writable || error.code === 'ECONNRESET') socket.destroy();
    // What comes after the last request of a connection; the answer to that one ends it.
    else if (error.code === 'HPE_CLOSED_CONNECTION') return;
    else if (socket._httpMessage) endAfter(socket._httpMessage, socket);
    else end(socket, refusalOf(error.code));
  });
  for (const event of ['upgrade', 'connect'] as const)
    server.on(event, (_request, socket) => end(socket as Socket, '400 Bad Request'));
  limitConnections(server);
  return server;
}

/** The answer that a connection is giving, as Node keeps it. */
type Answering = Socket & { readonly _httpMessage?: ServerResponse | null };

/** What is no HTTP comes after a request that is: its answer is given first, and nothing more is read. */
function endAfter(response: ServerResponse, socket: Socket): void {
  response.shouldKeepAlive = false;
  response.once('finish', () => socket.end());
}

function refusalOf(code: string | undefined): string {
  if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large';
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
}

/** RFC 9112 §3.2: a request with no or several hosts is refused; HTTP 1.0 had none. */
function hasOneHost({ rawHeaders, httpVersionMinor }: IncomingMessage): boolean {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts === 1 || (hosts === 0 && httpVersionMinor === 0);
}

/**
 * Lets go of everybody politely, then stops taking requests, lets running ones finish, and cuts what is left after nine
 * seconds; then `done`. For the first moment requests are still answered, each with the word that the connection ends.
 */
export function drain(server: Server, done: () => void): void {
  const port = (server.address() as AddressInfo | null)?.port;
  log.info({ port }, 'draining');
  server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false;
  });
  const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  setTimeout(() => close(server, deadline, done), FAREWELL_MS);
}

function close(server: Server, deadline: NodeJS.Timeout, done: () => void): void {
  server.close(() => {
    clearTimeout(deadline);
    done();
  });
  server.closeIdleConnections();
  // A kept-alive connection that finishes its request now is idle only from then on.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  sweep.unref();
}
