import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Door, openDoor } from './front.test-support.ts';

let door: Door;

beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());
beforeEach(() => door.play(undefined));

/** Sends text as it is and answers everything that came back until the other side closed. */
function converse(...pieces: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(door.port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    socket.on('error', () => undefined).on('close', () => resolve(text));
    socket.write(pieces.join(''), 'latin1');
  });
}

const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d+)/gu)].map(([, status]) => status);

describe('what is no proper request', () => {
  it.each([
    ['no HTTP', 'hello\r\n\r\n', '400'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', '400'],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', '400'],
    ['two hosts, one in capitals', 'GET / HTTP/1.1\r\nHost: a\r\nHOST: a\r\n\r\n', '400'],
    ['too long headers', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
    ['an upgrade', 'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', '400'],
    ['a tunnel', 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', '400'],
  ])('is refused under the strictest policy: %s', async (_what, text, status) => {
    const answer = await converse(text);
    expect(statuses(answer)).toEqual([status]);
    expect(answer).toMatch(/content-security-policy: default-src 'none'; frame-ancestors 'none'/iu);
    expect(answer).toMatch(/connection: close/iu);
  });

  it('is refused only after the answer to the request before it', async () => {
    const good = 'GET /thoi-su HTTP/1.1\r\nHost: a\r\n\r\n';
    for (const _time of ['rendered', 'from memory']) {
      const answer = await converse(good, 'garbage\r\n\r\n');
      expect(statuses(answer)).toEqual(['200']);
      expect(answer).toContain('/thoi-su');
    }
  });

  it('is not answered at all after the last request of a connection', async () => {
    const last = 'GET /thoi-su HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';
    expect(statuses(await converse(last, 'GET /x HTTP/1.1\r\nHost: a\r\n\r\n'))).toEqual(['200']);
  });
});

describe('a sender who does not wait for answers', () => {
  const request = 'GET /thoi-su HTTP/1.1\r\nHost: a\r\n\r\n';

  it('is served some at a time, in order', async () => {
    const answer = await converse(request.repeat(31), request.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'));
    expect(statuses(answer)).toEqual(Array(32).fill('200'));
  });

  it('is cut off when it asks for more, and costs no answers', async () => {
    door.forget();
    const answer = await converse(`GET /cho HTTP/1.1\r\nHost: a\r\n\r\n`, request.repeat(1000));
    expect(statuses(answer).length).toBeLessThanOrEqual(33);
    expect(door.asked.length).toBeLessThanOrEqual(2);
  });
});

it('lets nobody be silent for longer than half a minute', async () => {
  const { createMannerlyServer } = await import('./server.ts');
  const server = createMannerlyServer(() => undefined, 'https://bao.example');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  expect(server.timeout).toBe(30_000);
  // The same as Node does it, in less time.
  server.timeout = 100;
  const { port } = server.address() as AddressInfo;
  const text = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'));
    socket.on('close', () => resolve('closed')).on('error', () => undefined);
  });
  expect(text).toBe('closed');
  await new Promise((resolve) => server.close(resolve));
});
