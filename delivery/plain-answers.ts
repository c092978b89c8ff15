import type { IncomingMessage, ServerResponse } from 'node:http';

/** The path alone, for logs: a query may carry what a person typed. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0]?.slice(0, 300) ?? '/';
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
