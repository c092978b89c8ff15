import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { lentrang } from './command.ts';
import { expect, test } from './newspaper.ts';

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** One request as it is, without a browser's own headers and decoding. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const url = new URL(process.env.E2E_BASE ?? '');
    const asking = httpRequest({
      host: '127.0.0.1',
      port: url.port,
      path,
      method,
      headers: { host: url.host, ...headers },
    });
    asking.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asking.end();
  });
}

/** Sends bytes as they are and answers what came back until the other side closed. */
function sendRaw(text: string, patienceMs = 15_000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(process.env.E2E_BASE ?? '').port), '127.0.0.1');
    let answer = '';
    socket.setTimeout(patienceMs, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
    socket.write(text, 'latin1');
  });
}

async function articleAddress(): Promise<string> {
  const front = (await ask('/')).body.toString();
  return /href="(\/[a-z0-9-]+-a\d+\.html)"/u.exec(front)?.[1] ?? '';
}

test('reader pages carry no framework script and stay within their weight', async () => {
  for (const path of [
    '/',
    '/kinh-te',
    '/kinh-te/nong-nghiep',
    '/tu-khoa/tet',
    '/tac-gia/thanh-an',
    await articleAddress(),
    '/khong-co',
  ]) {
    const { headers, body } = await ask(path, { 'accept-encoding': 'br' });
    const html = brotliDecompressSync(body).toString();
    const scripts = [...html.matchAll(/<script\b[^>]*>/gu)].map(([tag]) => tag);
    expect(
      scripts.filter((tag) => /_next|__next/u.test(tag)),
      path,
    ).toEqual([]);
    expect(html, path).not.toContain('__next_f');
    expect(html, path).not.toMatch(/rel="(?:modulepreload|preload)"[^>]*as="script"/u);
    expect(
      scripts.filter((tag) => tag.includes('src=')),
      path,
    ).toHaveLength(1);
    expect(html.match(/<main\b/gu), path).toHaveLength(1);
    expect(body.byteLength, path).toBeLessThanOrEqual(20 * 1024);
    expect(headers['set-cookie'], path).toBeUndefined();
    expect(headers['x-powered-by'], path).toBeUndefined();
  }
});

test('an article with style, script and fonts weighs at most 120 KB', async ({ reader }) => {
  const sizes = new Map<string, number>();
  const client = await reader.context().newCDPSession(reader);
  const paths = new Map<string, string>();
  await client.send('Network.enable');
  client.on('Network.responseReceived', ({ requestId, response }) =>
    paths.set(requestId, new URL(response.url).pathname),
  );
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(paths.get(requestId) ?? requestId, encodedDataLength),
  );
  await reader.goto(await articleAddress());
  await reader.waitForLoadState('networkidle');
  const counted = [...sizes].filter(([path]) => !path.startsWith('/media/') && path !== '/icon.svg');
  const total = counted.reduce((sum, [, size]) => sum + size, 0);
  expect(total, JSON.stringify(counted)).toBeLessThanOrEqual(120 * 1024);
  const css = counted.filter(([path]) => path.endsWith('.css')).reduce((sum, [, size]) => sum + size, 0);
  const script = counted.filter(([path]) => path.startsWith('/enhance/')).reduce((sum, [, size]) => sum + size, 0);
  expect(css).toBeLessThanOrEqual(12 * 1024);
  expect(script).toBeLessThanOrEqual(6 * 1024);
});

test('a page is told apart by content: 304 for who has it, the same bytes in every encoding', async () => {
  const path = await articleAddress();
  const plain = await ask(path);
  const br = await ask(path, { 'accept-encoding': 'gzip, br' });
  const gzip = await ask(path, { 'accept-encoding': 'gzip, br;q=0' });
  expect(br.headers['content-encoding']).toBe('br');
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
  for (const { headers } of [plain, br, gzip]) {
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['cache-control']).toContain('s-maxage=10');
  }
  const again = await ask(path, { 'if-none-match': `"other", W/${plain.headers.etag}` });
  expect(again.status).toBe(304);
  expect(again.body.byteLength).toBe(0);
  expect(again.headers.etag).toBe(plain.headers.etag);
  const head = await ask(path, {}, 'HEAD');
  expect(head.body.byteLength).toBe(0);
  expect(head.headers['content-length']).toBe(plain.headers['content-length']);
});

test('every answer has a policy, whatever its status', async () => {
  const path = await articleAddress();
  const number = /a(\d+)\.html$/u.exec(path)?.[1];
  const { etag = '' } = (await ask(path)).headers;
  const answers = [
    await ask(path),
    await ask(path, { 'if-none-match': etag }),
    await ask('/khong-co'),
    await ask(`/a${number}`),
    await ask('/media/no.jpg'),
    await ask('/icon.svg'),
    await ask('/toa-soan'),
    await ask('/toa-soan/dang-nhap'),
    await ask('/healthz'),
    await ask('/', {}, 'DELETE'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 304, 404, 308, 404, 200, 307, 200, 200, 405]);
  for (const { status, headers } of answers) {
    expect(headers['content-security-policy'], String(status)).toContain("default-src 'none'");
    expect(headers['content-security-policy'], String(status)).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy'], String(status)).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/u);
    expect(headers['x-content-type-options'], String(status)).toBe('nosniff');
    expect(headers['referrer-policy'], String(status)).toBeDefined();
    expect(headers['permissions-policy'], String(status)).toBeDefined();
    expect(headers['cross-origin-opener-policy'], String(status)).toBe('same-origin');
  }
});

test('no header and no foreign parameter changes a page, for who sent it or for who comes after', async () => {
  const path = await articleAddress();
  const clean = await ask(path);
  const attacks: readonly Readonly<Record<string, string>>[] = [
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-state-tree': '%5B%22%22%5D' },
    { 'next-action': '00aa' },
    { 'x-middleware-rewrite': '/toa-soan', 'x-middleware-subrequest': 'middleware', 'x-middleware-next': '1' },
    { 'x-invoke-path': '/toa-soan', 'x-matched-path': '/toa-soan', 'x-nextjs-data': '1', 'x-now-route-matches': '1=a' },
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example' },
    { 'x-original-url': '/toa-soan', 'x-rewrite-url': '/toa-soan', 'x-http-method-override': 'POST' },
    { cookie: 'next-auth.session-token=x; __prerender_bypass=1', 'accept-language': 'en', range: 'bytes=0-5' },
    { 'user-agent': 'Googlebot', accept: 'text/x-component' },
  ];
  for (const attack of attacks) {
    const attacked = await ask(path, attack);
    expect(attacked.status, JSON.stringify(attack)).toBe(200);
    expect(attacked.body.equals(clean.body), JSON.stringify(attack)).toBe(true);
    expect((await ask(path)).body.equals(clean.body), JSON.stringify(attack)).toBe(true);
  }
  for (const query of ['?utm_source=zalo', '?fbclid=1&zarsrc=2', '?_rsc=abc', '?trang=zz', '?__proto__=1'])
    expect((await ask(`${path}${query}`)).body.equals(clean.body), query).toBe(true);
  expect((await ask(path, { host: 'evil.example' })).body.toString()).not.toContain('evil.example');
});

test('what is no proper request is refused plainly', async () => {
  const status = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/u.exec(answer)?.[1] ?? 0);
  const close = 'Host: x\r\nConnection: close\r\n';
  expect(status(await sendRaw('NONSENSE\r\n\r\n'))).toBe(400);
  expect(status(await sendRaw(`GET /\0 HTTP/1.1\r\n${close}\r\n`))).toBe(400);
  expect(status(await sendRaw(`GET / HTTP/1.1\r\n${close}X: ${'a'.repeat(20_000)}\r\n\r\n`))).toBe(431);
  expect(status(await sendRaw(`GET /${'a'.repeat(9000)} HTTP/1.1\r\n${close}\r\n`))).toBe(414);
  expect(status(await sendRaw(`GET http://evil.example/ HTTP/1.1\r\n${close}\r\n`))).toBe(400);
  expect(status(await sendRaw(`TRACE / HTTP/1.1\r\n${close}\r\n`))).toBe(405);
  expect(status(await sendRaw(`POST / HTTP/1.1\r\n${close}Content-Length: 1\r\nContent-Length: 2\r\n\r\na`))).toBe(400);
  expect(
    status(
      await sendRaw(`POST / HTTP/1.1\r\n${close}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`),
    ),
  ).toBe(400);
  expect(status(await sendRaw(`GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`))).toBe(
    400,
  );
  expect(await sendRaw(`GET / HTTP/1.1\r\n${close}Content-Length: 10\r\n\r\n`)).toContain('HTTP/1.1');
});

test('a client that dawdles over its headers, or over the body of a sign-in, is cut off within twelve seconds', async () => {
  const start = Date.now();
  const slow = [
    'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ',
    'POST /api/auth/callback/credentials HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nlogin=',
  ];
  const answers = await Promise.all(slow.map((text) => sendRaw(text, 20_000)));
  expect(Date.now() - start).toBeLessThan(12_500);
  expect(answers[0]).toMatch(/^(?:HTTP\/1\.1 408|$)/u);
  // Who has told no secret of the form is sent back before the body is there; the connection ends all the same.
  expect(answers[1]).toMatch(/^(?:HTTP\/1\.1 (?:302|408)|$)/u);
});

/**
 * Points of the HTTP Observatory for what a reader page answers; its scorer's rules as run in reference/reliability.md §3.3.
 * HSTS counts where the address is https, which unit tests of the policy hold.
 */
function observatoryBonus(headers: IncomingHttpHeaders, html: string): number {
  const policy = String(headers['content-security-policy']);
  const scripts = html.match(/<script[^>]+src=[^>]+>/gu) ?? [];
  const bonuses: readonly (readonly [points: number, isEarned: boolean])[] = [
    [10, /default-src 'none'/u.test(policy) && !/unsafe-(?:inline|eval)/u.test(policy)],
    [5, /frame-ancestors 'none'/u.test(policy)],
    [10, headers['cross-origin-opener-policy'] === 'same-origin'],
    [10, headers['cross-origin-embedder-policy'] === 'credentialless'],
    [10, headers['cross-origin-resource-policy'] === 'same-origin'],
    [5, headers['referrer-policy'] === 'strict-origin-when-cross-origin'],
    [5, scripts.length > 0 && scripts.every((tag) => /integrity="sha384-/u.test(tag))],
  ];
  return bonuses.reduce((sum, [points, isEarned]) => sum + (isEarned ? points : 0), 0);
}

test('reader pages earn every point of the header score that a page can earn by itself', async () => {
  for (const path of ['/', '/kinh-te', await articleAddress(), '/khong-co']) {
    const { headers, body } = await ask(path);
    expect(observatoryBonus(headers, body.toString()), path).toBe(55);
    expect(headers['set-cookie'], path).toBeUndefined();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
  }
});

test('what another process publishes is in the very next answer, on every surface', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lentrang-fresh-'));
  for (const turn of [1, 2, 3]) {
    const headline = `Bản tin nóng số ${turn} từ bến Ninh Hòa sáng nay`;
    const before = (await ask('/ban-doc')).body.toString();
    expect(before).not.toContain(headline);
    const file = join(folder, `${turn}.txt`);
    writeFileSync(
      file,
      `0${turn}/04/2019 - 08:00\n\n${headline}\n\n(SH)- Một dòng tin ngắn vừa được gửi về tòa soạn.\n\nTin sẽ được cập nhật.\n\nTHANH AN\n`,
    );
    const { status, stdout } = lentrang(['import', 'page', file, '--publish', '--section', 'ban-doc']);
    expect(status, stdout).toBe(0);
    expect((await ask('/ban-doc')).body.toString()).toContain(headline);
    const short = await ask(/\/a\d+/u.exec(stdout)?.[0] ?? '');
    expect((await ask(short.headers.location ?? '')).body.toString()).toContain(headline);
  }
  rmSync(folder, { recursive: true });
});

test('the program tells whether it lives and whether it is ready', async () => {
  expect((await ask('/healthz')).body.toString()).toBe('ok\n');
  const ready = await ask('/readyz');
  expect(ready.status).toBe(200);
  expect(ready.headers['cache-control']).toBe('no-store');
});
