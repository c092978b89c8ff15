import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { isIP, type Socket } from 'node:net';

/** A browser opens six; an office behind one address some hundreds. A proxy on this machine is not limited. */
const CONNECTIONS_PER_ADDRESS = 512;

/** No browser asks for more on one connection before it has an answer; each waiting answer costs memory. */
const UNANSWERED_PER_CONNECTION = 32;

/** Passes requests on as long as their sender also takes the answers; who does not is cut off. */
export function limitUnanswered(listener: RequestListener): RequestListener {
  const unanswered = new WeakMap<Socket, number>();
  return (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    const count = (unanswered.get(socket) ?? 0) + 1;
    unanswered.set(socket, count);
    if (count > UNANSWERED_PER_CONNECTION) {
      socket.destroy();
      return;
    }
    response.once('close', () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1));
    listener(request, response);
  };
}

/** Closes connections of one sender beyond what an office needs. */
export function limitConnections(server: Server): void {
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    if (isLoopback(address)) return;
    const sender = senderOf(address);
    const count = (open.get(sender) ?? 0) + 1;
    if (count > CONNECTIONS_PER_ADDRESS) {
      socket.destroy();
      return;
    }
    open.set(sender, count);
    socket.once('close', () => {
      const left = (open.get(sender) ?? 1) - 1;
      if (left > 0) open.set(sender, left);
      else open.delete(sender);
    });
  });
}

/** Whether the other side is a program on this machine, such as a proxy in front. */
export function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/u, '');
  return isIP(plain) !== 0 && (plain.startsWith('127.') || plain === '::1');
}

/** The address, or of IPv6 its first 64 bits: one household or machine has all of the rest (RFC 6177). */
export function senderOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/iu, '').replace(/%.*$/u, '');
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail] = plain.split('::');
  const first = head.split(':').filter(Boolean);
  const last = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array(zeros).fill('0'), ...last]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
