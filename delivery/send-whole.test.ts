import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Page, preparePage } from './page.ts';
import { sendPage } from './send-page.ts';
import { KEEP_ALIVE_MS } from './send-whole.ts';

const TEXT = 'Lúa được mùa.';
const AT = Date.UTC(2026, 10, 23, 3, 17, 5, 400);

let server: Server;
let page: Page;
let now = AT;

beforeAll(async () => {
  const policy = { 'X-Content-Type-Options': 'nosniff' };
  page = await preparePage({ status: 200, contentType: 'text/plain', policy, body: Buffer.from(TEXT) });
  server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    if (request.url === '/') sendPage(page, request, response, now);
    // An answer of the ordinary kind that comes later than the one asked for after it could.
    else setImmediate(() => response.end('ordinary'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

type Answer = { readonly head: readonly string[]; readonly body: string };

/** Sends requests in one piece on one connection and reads as many answers, or until the other side closes. */
function converse(requests: readonly string[], count: number): Promise<{ answers: Answer[]; isClosed: boolean }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    const finish = (isClosed: boolean) => {
      socket.destroy();
      resolve({ answers: readAnswers(text), isClosed });
    };
    socket.on('data', (chunk) => {
      text += chunk.toString();
      if (readAnswers(text).length >= count) setImmediate(() => socket.destroyed || finish(false));
    });
    socket.on('end', () => finish(true)).on('error', reject);
    socket.write(requests.join(''));
  });
}

function readAnswers(text: string): Answer[] {
  const answers: Answer[] = [];
  for (let rest = text; rest.includes('\r\n\r\n'); ) {
    const [head = '', ...more] = rest.split('\r\n\r\n');
    const after = Buffer.from(more.join('\r\n\r\n'));
    const length = Number(/content-length: (\d+)/iu.exec(head)?.[1] ?? 0);
    if (after.byteLength < length) break;
    answers.push({ head: head.split('\r\n'), body: after.subarray(0, length).toString() });
    rest = after.subarray(length).toString();
  }
  return answers;
}

const get = (target: string, version = '1.1', ...headers: string[]) =>
  `${[`GET ${target} HTTP/${version}`, 'Host: x', ...headers].join('\r\n')}\r\n\r\n`;

describe('a prepared answer in one write', () => {
  it('has the head that Node would have written', async () => {
    now = AT;
    const { answers } = await converse([get('/')], 1);
    expect(answers[0]?.body).toBe(TEXT);
    expect(answers[0]?.head).toEqual([
      'HTTP/1.1 200 OK',
      'X-Content-Type-Options: nosniff',
      'Vary: Accept-Encoding',
      `ETag: ${page.renditions.identity.etag}`,
      `Content-Length: ${Buffer.byteLength(TEXT)}`,
      'Content-Type: text/plain',
      'Date: Mon, 23 Nov 2026 03:17:05 GMT',
      'Connection: keep-alive',
      'Keep-Alive: timeout=15',
    ]);
  });

  it('tells the second of its sending', async () => {
    now = AT + 700;
    const { answers } = await converse([get('/')], 1);
    expect(answers[0]?.head).toContain('Date: Mon, 23 Nov 2026 03:17:06 GMT');
    expect(answers[0]?.body).toBe(TEXT);
  });

  it('leaves the connection fit for the next request, in order, whatever kind it is', async () => {
    const { answers } = await converse([get('/'), get('/'), get('/other'), get('/')], 4);
    expect(answers.map(({ body }) => body)).toEqual([TEXT, TEXT, 'ordinary', TEXT]);
  });

  it('leaves the body of a GET out, and answers what comes after it', async () => {
    const withBody = `GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabcde`;
    const { answers } = await converse([withBody, get('/other')], 2);
    expect(answers.map(({ body }) => body)).toEqual([TEXT, 'ordinary']);
  });

  it('ends the connection for who asks for it, and for HTTP 1.0', async () => {
    for (const request of [get('/', '1.1', 'Connection: close'), get('/', '1.0')]) {
      const { answers, isClosed } = await converse([request], 2);
      expect([answers.map(({ body }) => body), isClosed]).toEqual([[TEXT], true]);
      expect(answers[0]?.head).toContain('Connection: close');
    }
  });

  it('keeps HTTP 1.0 open only for who asks for that', async () => {
    const { answers, isClosed } = await converse([get('/', '1.0', 'Connection: keep-alive')], 1);
    expect([answers[0]?.body, isClosed]).toEqual([TEXT, false]);
    expect(answers[0]?.head).toContain('Connection: keep-alive');
  });
});
