import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Door, openDoor } from './front.test-support.ts';

let door: Door;

beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());
beforeEach(() => {
  door.play(undefined);
  door.forget();
});

const KIB = 1024;
const post = (path: string, ...headers: string[]) => door.send(`POST ${path} HTTP/1.1`, headers);
const announce = (path: string, bytes: number | string) => post(path, `Content-Length: ${bytes}`);

describe('a body sent to the newsroom', () => {
  it.each([
    ['/api/auth/callback/credentials', 64 * KIB],
    ['/toa-soan/bai/1', 4 * KIB * KIB],
    ['/toa-soan/dang-nhap', 4 * KIB * KIB],
    ['/api/khac', 4 * KIB * KIB],
    ['/api/pictures', 26 * KIB * KIB],
  ])('for %s may have %i bytes and no more, told before it is sent', async (path, limit) => {
    expect((await announce(path, limit)).status).toBe(200);
    expect(door.asked.map(({ method, url }) => [method, url])).toEqual([['POST', path]]);
    door.forget();
    for (const bytes of [limit + 1, limit * 1000, '9'.repeat(18)]) {
      const { status, headers } = await announce(path, bytes);
      expect([bytes, status, headers.get('connection')]).toEqual([bytes, 413, 'close']);
    }
    expect(door.asked).toEqual([]);
  });

  it.each(['/api/auth/callback/credentials', '/toa-soan/bai/1', '/api/pictures'])(
    'for %s has to tell its length',
    async (path) => {
      expect((await post(path, 'Transfer-Encoding: chunked')).status).toBe(411);
      expect((await post(path)).status).toBe(411);
      expect(door.asked).toEqual([]);
    },
  );

  it.each([
    ['Content-Length: 5', 'Transfer-Encoding: chunked'],
    ['Content-Length: 5', 'Content-Length: 6'],
    ['Content-Length: -1'],
    ['Content-Length: 0x5'],
    [`Content-Length: ${'9'.repeat(30)}`],
  ])('is refused with the headers %s %s', async (...headers) => {
    const { status } = await post('/toa-soan/bai/1', ...headers.filter(Boolean));
    expect([400, 411]).toContain(status);
    expect(door.asked).toEqual([]);
  });
});

describe('a request to the newsroom', () => {
  it('does not speak in the name of the framework’s own parts', async () => {
    const { status } = await door.send('GET /toa-soan HTTP/1.1', [
      'X-Middleware-Subrequest: middleware:middleware:middleware',
      'x-middleware-rewrite: /toa-soan/bai/1',
      'X-Invoke-Path: /toa-soan/bai/1',
      'X-Nextjs-Data: 1',
      'X-Matched-Path: /toa-soan/bai/1',
      'X-Now-Route-Matches: 1',
      'X-Vercel-Id: 1',
      'X-Prerender-Revalidate: 1',
      'Content-Security-Policy: script-src *',
      'RSC: 1',
      'Cookie: a=b',
    ]);
    expect(status).toBe(200);
    const { 'content-security-policy': policy, ...headers } = door.asked[0]?.headers ?? {};
    expect(headers).toEqual({ host: 'bao.example', connection: 'close', rsc: '1', cookie: 'a=b' });
    expect(policy).not.toContain('*');
  });

  it('has a nonce of its own, told to the framework and in the answer alike', async () => {
    const nonces: string[] = [];
    for (const _time of [1, 2, 3]) {
      door.forget();
      const { headers } = await door.send('GET /toa-soan/dang-nhap HTTP/1.1');
      const told = headers.get('content-security-policy') ?? '';
      expect(door.asked[0]?.headers['content-security-policy']).toBe(told);
      nonces.push(/script-src 'self' 'nonce-([\w+/]{24})' 'strict-dynamic';/u.exec(told)?.[1] ?? 'none');
      expect(told).not.toMatch(/script-src[^;]*unsafe/u);
    }
    expect(nonces).not.toContain('none');
    expect(new Set(nonces).size).toBe(3);
  });

  it('is kept by nobody, framed by nobody, and has a number of its own', async () => {
    const [one, other] = [await door.send('GET /toa-soan HTTP/1.1'), await door.send('GET /toa-soan HTTP/1.1')];
    expect(Object.fromEntries(one.headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.stringContaining('max-age='),
    });
    expect(one.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/u);
    expect(one.headers.get('x-request-id')).not.toBe(other.headers.get('x-request-id'));
    expect(door.asked).toHaveLength(2);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('is not there for %s', async (method) => {
    const { status, headers } = await door.send(`${method} /toa-soan HTTP/1.1`, ['Content-Length: 0']);
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    expect(door.asked).toEqual([]);
  });

  it('is 500 without words when the framework throws, and the next one is answered', async () => {
    door.play(() => Promise.reject(new Error('broken')));
    expect(await door.send('GET /toa-soan HTTP/1.1')).toMatchObject({ status: 500, body: '' });
    door.play(undefined);
    expect((await door.send('GET /toa-soan HTTP/1.1')).status).toBe(200);
  });
});
