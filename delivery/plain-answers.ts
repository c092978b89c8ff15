import type { IncomingMessage, ServerResponse } from 'node:http';

/** The path alone, for logs: a query may carry what a person typed. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0]?.slice(0, 300) ?? '/';
}

/** Whether a body comes with the request. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Refuses a request whose body nobody will read, and ends the connection, so that it is not sent in vain. */
export function refuseBody(request: IncomingMessage, response: ServerResponse, status: number): void {
  response.setHeader('Connection', 'close');
  response.once('finish', () => request.destroy());
  refuse(response, status);
}

/** A status without words, for what no reader sees. */
export function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Length': 0 });
  response.end();
}

/** One line of text that no cache keeps. */
export function tell(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}
