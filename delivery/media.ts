import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';

/** Names that the picture command makes; nothing else is looked for on disk. */
const RENDITION = /^\/media\/([0-9a-f]{32}-\d{1,5}\.(?:jpg|webp))$/u;

const YEAR_SECONDS = 31_536_000;

/** Answers a picture rendition from the media folder, for ever cacheable: its name changes with its content. */
export function answerMedia(folder: string, path: string, request: IncomingMessage, response: ServerResponse): void {
  const file = RENDITION.exec(path)?.[1];
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (file === undefined || !isRead) {
    response.writeHead(file === undefined ? 404 : 405, {
      'Content-Length': 0,
      ...(isRead ? {} : { Allow: 'GET, HEAD' }),
    });
    response.end();
    return;
  }
  send(request, file, { root: folder, maxAge: YEAR_SECONDS * 1000, immutable: true, index: false, dotfiles: 'deny' })
    .on('error', (error: Error & { status?: number }) => {
      response.writeHead(error.status ?? 404, { 'Content-Length': 0 });
      response.end();
    })
    .pipe(response);
}
