import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, isIP, type Socket } from 'node:net';
import { log } from './log.ts';
import { KEEP_ALIVE_MS } from './send-whole.ts';

/** A slow reader may keep the door open this long after the order to stop. */
const DRAIN_MS = 10_000;

const FAREWELL_MS = 1500;

/** A browser opens six; an office behind one address some hundreds. A proxy on this machine is not limited. */
const CONNECTIONS_PER_ADDRESS = 512;

const LIMITS = {
  headersTimeout: 10_000,
  // A picture of 25 MB on a newsroom's slow line takes minutes.
  requestTimeout: 300_000,
  keepAliveTimeout: KEEP_ALIVE_MS,
  // Node looks for late clients only this often.
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 16 * 1024,
} as const;

/** A server with manners: time and size limits, plain refusals for what is no HTTP, and no upgrades. */
export function createMannerlyServer(listener: RequestListener): Server {
  const server = createServer(LIMITS, listener);
  server.maxRequestsPerSocket = 0;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    const status =
      error.code === 'HPE_HEADER_OVERFLOW'
        ? '431 Request Header Fields Too Large'
        : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
          ? '408 Request Timeout'
          : '400 Bad Request';
    end(socket as Socket, status);
  });
  server.on('upgrade', (_request, socket) => end(socket as Socket, '400 Bad Request'));
  limitConnections(server);
  return server;
}

function end(socket: Socket, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function limitConnections(server: Server): void {
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    if (isLoopback(address)) return;
    const count = (open.get(address) ?? 0) + 1;
    if (count > CONNECTIONS_PER_ADDRESS) {
      socket.destroy();
      return;
    }
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  });
}

/** Whether the other side is a program on this machine, such as a proxy in front. */
export function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/u, '');
  return isIP(plain) !== 0 && (plain.startsWith('127.') || plain === '::1');
}

/**
 * Lets go of everybody politely, then stops taking requests, lets running ones finish, and cuts what is left after ten
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
