import type { Server } from 'node:http';
import { Server as Listener } from 'node:net';

/** What the leader says to a process that shall go because a newer one is open. */
export const RETIRE = 'retire';

/** A little longer than the server keeps an idle connection, so that those end as they would on any day. */
const PATIENCE_MS = 5000;

/**
 * Takes no new connections and lets the open ones end by themselves, in no hurry, for others answer: each request is answered
 * with the word that the connection ends, and a connection that nothing is asked on ends at its usual time. `done` when all
 * have ended, `insist` when some have not.
 */
export function retire(server: Server, done: () => void, insist: () => void): void {
  server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false;
  });
  // The close of an HTTP server cuts idle connections, on which a request may be under way.
  Listener.prototype.close.call(server, done);
  setTimeout(insist, server.keepAliveTimeout + PATIENCE_MS).unref();
}
