import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Page, preparePage } from './page.ts';
import { sendPage } from './send-page.ts';

const TEXT = '<!DOCTYPE html><p>Lúa được mùa, nông dân phấn khởi.</p>'.repeat(20);
const POLICY = { 'Content-Security-Policy': "default-src 'none'", 'X-Content-Type-Options': 'nosniff' };
const BROWSER = 'gzip, deflate, br, zstd';

const MODIFIED_AT = Date.UTC(2020, 5, 1, 23, 17);

let server: Server;
const pages = new Map<string, Page>();
/** What sendPage said that it sent. */
let told: number | undefined;

beforeAll(async () => {
  const contentType = 'text/html; charset=utf-8';
  const body = Buffer.from(TEXT);
  pages.set('/', await preparePage({ status: 200, contentType, policy: POLICY, body }));
  pages.set('/khong-co', await preparePage({ status: 404, contentType, policy: POLICY, body }));
  const dated = { status: 200, contentType, policy: POLICY, body };
  pages.set('/rss', await preparePage({ ...dated, modifiedAt: MODIFIED_AT }));
  pages.set('/moi', await preparePage({ ...dated, modifiedAt: Date.now() + 3_600_000 }));
  const redirect = { status: 308, contentType: '', policy: POLICY, location: '/', body: Buffer.alloc(0) };
  pages.set('/a1', await preparePage(redirect));
  server = createServer((incoming, response) => {
    const page = pages.get(incoming.url ?? '');
    if (page) told = sendPage(page, incoming, response, Date.now());
    else response.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asking.on('error', reject).end();
  });
}

const accepting = (encodings: string) => ({ 'accept-encoding': encodings });

describe('the encoding of an answer', () => {
  it.each([
    [BROWSER, 'br'],
    ['br', 'br'],
    ['BR;Q=1', 'br'],
    ['gzip, deflate', 'gzip'],
    ['x-gzip', 'gzip'],
    ['x-br', undefined],
    ['br;q=0;x=1, gzip', 'gzip'],
    ['gzip;q=1.0, br;q=0.5', 'br'],
    ['br;q=0.001, gzip', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip, br ; q=0.000', 'gzip'],
    ['gzip, br;Q=0', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['gzip;q=0', undefined],
    ['deflate, zstd', undefined],
    ['identity', undefined],
    ['*', undefined],
    ['*;q=0', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('for %j is %s', async (asked, encoding) => {
    const { status, headers, body } = await ask('/', asked === undefined ? {} : accepting(asked));
    expect([status, headers['content-encoding']]).toEqual([200, encoding]);
    expect(headers['content-length']).toBe(String(body.byteLength));
    const decoded = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
    expect(decoded.toString()).toBe(TEXT);
    expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'x-content-type-options': 'nosniff' });
  });
});

describe('who has the page already', () => {
  const etagFor = async (encodings: string) => (await ask('/', accepting(encodings))).headers.etag ?? '';

  it.each([
    ['its name', (etag: string) => etag],
    ['its name, weakened on the way', (etag: string) => `W/${etag}`],
    ['a list with its name', (etag: string) => `"other", W/"more",${etag}`],
    ['a star', () => '*'],
  ])('hears 304 for %s: no body, the same policy', async (_what, header) => {
    for (const encodings of [BROWSER, 'gzip', 'identity']) {
      const etag = await etagFor(encodings);
      for (const method of ['GET', 'HEAD']) {
        const asked = { ...accepting(encodings), 'if-none-match': header(etag) };
        const { status, headers, body } = await ask('/', asked, method);
        expect([status, told, body.byteLength]).toEqual([304, 304, 0]);
        expect(headers).toMatchObject({
          etag,
          vary: 'Accept-Encoding',
          'content-security-policy': "default-src 'none'",
          'x-content-type-options': 'nosniff',
        });
        expect(headers['content-type'] ?? headers['content-encoding']).toBeUndefined();
      }
    }
  });

  it('hears the page for the name of another page or another encoding', async () => {
    const etag = await etagFor(BROWSER);
    for (const header of ['"other"', etag.slice(0, -1), etag.replaceAll('"', ''), await etagFor('gzip'), ''])
      expect((await ask('/', { ...accepting(BROWSER), 'if-none-match': header })).status).toBe(200);
  });

  it('hears of a missing page and of a redirect each time', async () => {
    for (const path of ['/khong-co', '/a1'])
      for (const header of ['*', pages.get(path)?.renditions.br.etag ?? ''])
        expect((await ask(path, { ...accepting(BROWSER), 'if-none-match': header })).status).toBe(
          pages.get(path)?.status,
        );
  });
});

describe('other answers', () => {
  it('HEAD tells everything that GET does, without the body', async () => {
    for (const path of ['/', '/khong-co', '/a1']) {
      const [got, headed] = [await ask(path, accepting(BROWSER)), await ask(path, accepting(BROWSER), 'HEAD')];
      const plain = ({ date: _date, connection: _connection, ...headers }: IncomingHttpHeaders) => headers;
      expect(plain(headed.headers)).toEqual(plain(got.headers));
      expect([headed.status, headed.body.byteLength]).toEqual([got.status, 0]);
    }
  });

  it('a missing page comes whole, in the encoding asked for', async () => {
    const { status, headers, body } = await ask('/khong-co', accepting('gzip'));
    expect([status, told, headers['content-encoding'], headers.etag]).toEqual([404, 404, 'gzip', undefined]);
    expect(gunzipSync(body).toString()).toBe(TEXT);
  });

  it('a redirect has its place and no body', async () => {
    const { status, headers, body } = await ask('/a1', accepting(BROWSER));
    expect([status, told, headers.location, body.byteLength]).toEqual([308, 308, '/', 0]);
    expect(headers['content-length']).toBe('0');
    expect(headers['content-type'] ?? headers['content-encoding']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('a feed that is asked for by time', () => {
  const since = (moment: number | string, headers: Readonly<Record<string, string>> = {}) =>
    ask('/rss', {
      'if-modified-since': typeof moment === 'string' ? moment : new Date(moment).toUTCString(),
      ...headers,
    });

  it('is 304 when it has not changed since, with its date', async () => {
    for (const moment of [MODIFIED_AT, MODIFIED_AT + 1000, Date.now() + 3_600_000]) {
      const { status, headers, body } = await since(moment);
      expect([status, body.byteLength]).toEqual([304, 0]);
      expect(headers['last-modified']).toBe('Mon, 01 Jun 2020 23:17:00 GMT');
      expect(headers.etag).toBeDefined();
      expect(told).toBe(304);
    }
  });

  it('is sent whole when it has, or when the time is none', async () => {
    for (const moment of [MODIFIED_AT - 1000, '', 'hôm qua'.normalize('NFD').replace(/[^ -~]/gu, ''), '-1']) {
      const { status, headers, body } = await since(moment);
      expect([status, body.toString()]).toEqual([200, TEXT]);
      expect(headers['last-modified']).toBe('Mon, 01 Jun 2020 23:17:00 GMT');
    }
    expect((await since(MODIFIED_AT - 1000, accepting('gzip'))).headers['content-encoding']).toBe('gzip');
  });

  it('is judged by its name alone where one is given', async () => {
    expect((await since(Date.now(), { 'if-none-match': '"other"' })).status).toBe(200);
    const { etag = '' } = (await ask('/rss')).headers;
    expect((await since(0, { 'if-none-match': etag })).status).toBe(304);
  });

  it('has no date in the second in which it was first seen, nor has a page', async () => {
    for (const path of ['/moi', '/']) {
      const { status, headers } = await ask(path, { 'if-modified-since': new Date().toUTCString() });
      expect([path, status, headers['last-modified']]).toEqual([path, 200, undefined]);
    }
  });
});
