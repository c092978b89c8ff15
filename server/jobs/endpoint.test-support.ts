import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was sent to the endpoint. */
export type Told = { readonly path: string; readonly type: string; readonly body: string };

/** Null is silence for ever. */
type Reply = number | readonly [status: number, headers: Readonly<Record<string, string>>] | null;

/** A search engine or hub on this machine. */
export type Endpoint = {
  readonly url: string;
  /** In the order in which they came. */
  readonly told: readonly Told[];
  /** Answers the next requests with these, in turn; then 200 again. */
  play(...replies: readonly Reply[]): void;
  /** Answers what is not played by what it was told. */
  judge(reply: (told: Told) => Reply): void;
  /** Resolves as soon as so many requests have come. */
  heard(count: number): Promise<void>;
  close(): Promise<void>;
};

/** Opens an endpoint on a free port. */
export async function openEndpoint(): Promise<Endpoint> {
  const told: Told[] = [];
  const answers: Reply[] = [];
  const listeners = new Set<() => void>();
  let judge: (told: Told) => Reply = () => 200;
  const reply = (response: ServerResponse, asked: Told) => {
    const answer = answers.length === 0 ? judge(asked) : (answers.shift() ?? null);
    if (answer === null) return;
    const [status, headers] = typeof answer === 'number' ? [answer, {}] : answer;
    response.writeHead(status, headers).end('ok');
  };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      const asked = { path: request.url ?? '', type: request.headers['content-type'] ?? '', body };
      told.push(asked);
      for (const listen of listeners) listen();
      reply(response, asked);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    told,
    play: (...next) => {
      answers.push(...next);
    },
    judge: (next) => {
      judge = next;
    },
    heard: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (told.length < count) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      }),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
