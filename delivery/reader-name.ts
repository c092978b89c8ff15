import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { isLoopback } from './limits.ts';

const HOUR_MS = 3_600_000;

let salt = randomBytes(16);
let saltedAt = 0;

/**
 * A name for the address that a request came from: a hash with a salt that is thrown away within the hour, in memory only,
 * so that afterwards nobody can tell whose it was. A proxy on this machine names the address; one elsewhere is not believed.
 */
export function readerName(request: IncomingMessage, now: number): string {
  if (now - saltedAt >= HOUR_MS || now < saltedAt) {
    salt = randomBytes(16);
    saltedAt = now;
  }
  return createHash('sha256').update(salt).update(addressOf(request)).digest('base64url').slice(0, 16);
}

function addressOf({ socket, headers }: IncomingMessage): string {
  const peer = socket.remoteAddress ?? '';
  if (!isLoopback(peer)) return network(peer);
  // The last one is what the proxy itself saw; those before it are what the other side claimed.
  const told = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return told && isIP(told) !== 0 ? network(told) : peer;
}

/** A house with IPv6 owns as many addresses as it likes in one /64. */
function network(address: string): string {
  if (isIP(address) !== 6 || address.includes('.')) return address;
  const [head = '', tail] = address.split('::', 2);
  const first = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - first.length - (tail === '' ? 0 : tail.split(':').length);
  const groups = [...first, ...Array.from({ length: missing }, () => '0'), ...(tail ? tail.split(':') : [])];
  return groups.slice(0, 4).join(':');
}
