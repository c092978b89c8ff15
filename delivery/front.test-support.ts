import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { type Newsroom, openNewsroom } from '#server/fixture.test-support.ts';

/** What the framework was asked for. */
export type Asked = { readonly method: string; readonly url: string; readonly headers: IncomingHttpHeaders };

/** What came back on a socket; `status` 0 if nothing did. */
export type Answer = { readonly status: number; readonly headers: ReadonlyMap<string, string>; readonly body: string };

/** The door on a free port, over a newspaper of its own and with a framework that we play. */
export type Door = {
  readonly newsroom: Newsroom;
  readonly port: number;
  /** Requests that reached the framework since the last `forget`. */
  readonly asked: readonly Asked[];
  /** Plays the framework for the next requests; without it, each address gets a page of its own. */
  play(handler: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | undefined): void;
  forget(): void;
  /** Sends a request line and headers as they are, and no body, and reads until the other side closes. */
  send(line: string, headers?: readonly string[]): Promise<Answer>;
  close(): Promise<void>;
};

/** The framework's page of an address, with what has to be dropped from it. */
export const pageAt = (url: string) =>
  `<!DOCTYPE html><html lang="vi"><head><script data-before-paint="">1</script></head><body><p>${url.replaceAll('&', '&amp;')}</p><script src="/_next/static/chunks/a.js"></script></body></html>`;

async function playFramework(request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'text/html' });
  response.end(pageAt(request.url ?? ''));
}

/** Opens the door. The settings are read when its files are first imported, so that is done here. */
export async function openDoor(): Promise<Door> {
  const newsroom = await openNewsroom();
  process.env.DATA_DIR = newsroom.folder;
  process.env.SITE_URL = 'https://bao.example';
  process.env.LOG_LEVEL = 'silent';
  const { Closing } = await import('./closing.ts');
  const { createFront } = await import('./front.ts');
  const { PageCache } = await import('./page-cache.ts');
  const { createMannerlyServer } = await import('./server.ts');
  const asked: Asked[] = [];
  let handler = playFramework;
  const front = createFront({
    pages: (request, response) => {
      asked.push({ method: request.method ?? '', url: request.url ?? '', headers: { ...request.headers } });
      return handler(request, response);
    },
    cache: new PageCache(),
    siteUrl: 'https://bao.example',
    mediaFolder: `${newsroom.folder}/media`,
    closing: new Closing(`${newsroom.folder}/maintenance`),
    project: newsroom.folder,
    indexNowKey: 'khoa-cua-bao',
  });
  const server: Server = createMannerlyServer(front, 'https://bao.example');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    newsroom,
    port,
    asked,
    play: (given) => {
      handler = given ?? playFramework;
    },
    forget: () => asked.splice(0),
    send: (line, headers = []) => sendRaw(port, [line, 'Host: bao.example', 'Connection: close', ...headers]),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      newsroom.close();
    },
  };
}

function sendRaw(port: number, lines: readonly string[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    // The door may close on what it refuses before all has been sent.
    socket.on('error', (error: NodeJS.ErrnoException) => error.code === 'ECONNREFUSED' && reject(error));
    socket.on('close', () => resolve(readAnswer(Buffer.concat(chunks).toString('latin1'))));
    socket.write(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  });
}

function readAnswer(text: string): Answer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
  });
  return { status: Number(first.split(' ')[1] ?? 0), headers: new Map(headers), body: rest.join('\r\n\r\n') };
}
