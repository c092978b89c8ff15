import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';

/** Names that the picture command makes; nothing else is looked for in the media folder. */
const RENDITION = /^\/media\/([0-9a-f]{32}-\d{1,5}\.(?:jpg|webp))$/u;

/** Files whose name changes with their content. */
const IMMUTABLE = [
  { prefix: '/_next/static/', folder: ['.next', 'static'] },
  { prefix: '/fonts/', folder: ['public', 'fonts'] },
  { prefix: '/enhance/', folder: ['public', 'enhance'] },
] as const;

const YEAR_MS = 31_536_000_000;
const DAY_MS = 86_400_000;

/** Answers a picture rendition, for ever cacheable. */
export function answerMedia(folder: string, path: string, request: IncomingMessage, response: ServerResponse): void {
  const file = RENDITION.exec(path)?.[1];
  if (file === undefined) missing(response, 404);
  else sendFile(folder, file, { maxAge: YEAR_MS, immutable: true }, request, response);
}

/** Answers one of the program's own files; false when the path is none of theirs. */
export function answerFile(project: string, path: string, request: IncomingMessage, response: ServerResponse): boolean {
  if (path === '/icon.svg') {
    sendFile(join(project, 'public'), 'icon.svg', { maxAge: DAY_MS, immutable: false }, request, response);
    return true;
  }
  const kind = IMMUTABLE.find(({ prefix }) => path.startsWith(prefix));
  if (!kind) {
    if (!path.startsWith('/_next/')) return false;
    missing(response, 404);
    return true;
  }
  const options = { maxAge: YEAR_MS, immutable: true };
  sendFile(join(project, ...kind.folder), path.slice(kind.prefix.length), options, request, response);
  return true;
}

function sendFile(
  root: string,
  file: string,
  options: { readonly maxAge: number; readonly immutable: boolean },
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    missing(response, 405);
    return;
  }
  send(request, file, { root, index: false, dotfiles: 'deny', ...options })
    .on('directory', () => missing(response, 404))
    .on('error', (error: Error & { status?: number }) => missing(response, error.status === 416 ? 416 : 404))
    .pipe(response);
}

function missing(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'Content-Length': 0 });
  response.end();
}
