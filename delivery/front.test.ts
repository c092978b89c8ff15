import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withdrawArticle } from '#server/article/withdraw-article.ts';
import { granted, publishText } from '#server/fixture.test-support.ts';
import { type Door, openDoor } from './front.test-support.ts';

let door: Door;
let article: string;
let withdrawn: string;

beforeAll(async () => {
  door = await openDoor();
  const { newsroom } = door;
  const { slug, number } = await publishText(newsroom, { tags: ['Lúa'] });
  article = `/${slug}-a${number}.html`;
  const mistaken = await publishText(newsroom);
  const request = { ...mistaken, reason: 'Sai sự thật.' };
  granted(await withdrawArticle(newsroom.at(Date.now()), newsroom.actors.chief, request));
  withdrawn = `/a${mistaken.number}`;
});
afterAll(() => door.close());
beforeEach(async () => {
  // With a commit nothing that is kept stands any longer.
  await publishText(door.newsroom);
  door.play(undefined);
  door.forget();
});

const get = (target: string, ...headers: string[]) => door.send(`GET ${target} HTTP/1.1`, headers);
const urls = () => door.asked.map(({ url }) => url);

describe('a target that parts of the program could read differently', () => {
  it.each([
    '/thoi-su\\..\\toa-soan',
    '/\\toa-soan/dang-nhap',
    '\\toa-soan',
    '/thoi-su#x',
    '/#/toa-soan',
    '/thoi-su?x=\\',
    '/./',
    '/./toa-soan/dang-nhap',
    '/thoi-su/.',
    '/..',
    '/../toa-soan/dang-nhap',
    '/x/../toa-soan/dang-nhap',
    '/x/%2e%2e/toa-soan/dang-nhap',
    '/x/.%2E/toa-soan/dang-nhap',
    '/toa-soan/../thoi-su',
    '/media/../lentrang.db',
    '//',
    '//evil/x',
    '//evil/toa-soan/dang-nhap',
    '///toa-soan',
    'http://bao.example/thoi-su',
    'http://evil/toa-soan/dang-nhap',
    'thoi-su',
    '/th\u00F4i-su',
    '/<script>',
  ])('is refused: %s', async (target) => {
    const { status, body } = await get(target);
    expect([status, body]).toEqual([400, '']);
    expect(door.asked).toEqual([]);
  });

  it('is refused under the strictest policy', async () => {
    const { headers } = await get('/x/../toa-soan/dang-nhap');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is refused when it is longer than 8 KB, and looked at up to there', async () => {
    const long = (length: number) => `/?${'x'.repeat(length - 2)}`;
    expect((await get(long(8192))).status).toBe(200);
    expect((await get(long(8193))).status).toBe(414);
    expect((await get(`/${'x'.repeat(8192)}`)).status).toBe(414);
    expect((await get(`/toa-soan/${'x'.repeat(8192)}`)).status).toBe(414);
    expect((await get(long(20_000))).status).toBe(431);
    expect(urls()).toEqual(['/']);
  });
});

describe('an address that is no reader’s page', () => {
  it.each([
    '/thoi-su.rsc',
    '/index.rsc',
    '/toa-soan.rsc',
    '/thoi-su.segments/_tree.segment.rsc',
    '/toa%2Dsoan/dang-nhap',
    '/%74oa-soan/dang-nhap',
    '/toa-soan%2Fdang-nhap',
    '/TOA-SOAN/dang-nhap',
    '/toa-soan;x/dang-nhap',
    '/%61pi/auth/session',
    '/thoi-su%00',
    '/%ff',
    '/khong-co',
    '/__proto__/x',
  ])('is missing, and the framework is asked for nothing but the words: %s', async (target) => {
    const { status, body, headers } = await get(target);
    expect([status, body.includes('/loi/404')]).toEqual([404, true]);
    expect(urls()).toEqual(['/loi/404']);
    expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=5');
  });

  it.each(['/_next/data/x.json', '/_next/image?url=%2Ficon.svg', '/media/x', '/fonts/../x', '/enhance/', '/icon.svg'])(
    'is a file or nothing, without the framework: %s',
    async (target) => {
      expect([400, 404]).toContain((await get(target)).status);
      expect(door.asked).toEqual([]);
    },
  );

  it('is the proof for search engines at the address of the key, and nowhere else', async () => {
    const { status, headers, body } = await get('/khoa-cua-bao.txt');
    expect([status, headers.get('content-type'), body]).toEqual([200, 'text/plain; charset=utf-8', 'khoa-cua-bao']);
    expect((await get('/khoa-cua-bao.txt/')).status).toBe(404);
    expect((await get('/khoa-khac.txt')).status).toBe(404);
  });

  it('is answered also where it is that of the words themselves', async () => {
    for (const [target, status] of [
      ['/loi/404', 404],
      ['/loi/410', 404],
      ['/loi/500', 404],
      [withdrawn, 410],
      ['/khong-co', 404],
    ] as const) {
      const answer = await get(target);
      expect([target, answer.status, answer.body.includes(`/loi/${status}`)]).toEqual([target, status, true]);
    }
  });
});

describe('a reader’s page', () => {
  it('is asked of the framework once, and comes without its scripts under the readers’ policy', async () => {
    const [one, same] = [await get(article), await get(`${article}?utm_source=x&fbclid=y`)];
    expect([one.status, one.body]).toEqual([200, same.body]);
    expect(one.body).toContain(`<p>${article}</p>`);
    expect(one.body).not.toContain('_next');
    expect(one.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-[^' ]+';/u);
    expect(one.headers.get('content-security-policy')).not.toContain('nonce');
    expect(urls()).toEqual([article]);
  });

  it('depends on no header and no cookie of the one who asks first', async () => {
    await get(
      article,
      'Cookie: next-auth.session-token=x',
      'RSC: 1',
      'X-Middleware-Rewrite: /toa-soan',
      'Next-Url: /x',
    );
    expect(door.asked).toMatchObject([{ method: 'GET', url: article }]);
    expect(Object.keys(door.asked[0]?.headers ?? {}).sort()).toEqual(['accept', 'host', 'user-agent']);
    expect(door.asked[0]?.headers.host).toBe('bao.example');
  });

  it('depends on the declared parameters only, in whatever company they come', async () => {
    await get('/thoi-su?x=1&trang=k9qzwxyz-1&y=2');
    await get('/thoi-su?trang=k9qzwxyz-1');
    expect(urls()).toEqual(['/thoi-su?trang=k9qzwxyz-1']);
  });

  it('is one page however its letters are encoded, but for those that have to be', async () => {
    const all = [...article.slice(1)].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');
    expect((await get(`/${all}`)).body).toBe((await get(article)).body);
    expect((await get(`/${all.toUpperCase()}?x=1`)).status).toBe(200);
    expect(urls()).toEqual([article]);
    // Decoded once, and not once more.
    expect((await get('/thoi%25%32Dsu')).status).toBe(404);
  });

  it('is made anew after a commit, and the same for HEAD', async () => {
    await get('/');
    expect((await door.send('HEAD / HTTP/1.1')).body).toBe('');
    expect(urls()).toEqual(['/']);
    await publishText(door.newsroom);
    await get('/');
    expect(urls()).toEqual(['/', '/']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('is not there for %s', async (method) => {
    const { status, headers } = await door.send(`${method} ${article} HTTP/1.1`, ['Content-Length: 0']);
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(door.asked).toEqual([]);
  });

  it('that moved is told as a path of ours, whatever host the framework names', async () => {
    door.play(async (_request, response) => {
      response.writeHead(308, { Location: `http://localhost:1${article}?x=1` }).end();
    });
    const { status, headers, body } = await get('/thoi-su');
    expect([status, headers.get('location'), body]).toEqual([308, `${article}?x=1`, '']);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('leads to the one address of an article without asking the framework, however many slugs are made up', async () => {
    const number = /a(\d+)\.html$/u.exec(article)?.[1];
    for (const target of [`/x-a${number}.html`, `/a${number}`, `/y-a${number}.html?utm_source=x`, `${article}/`]) {
      const { status, headers } = await get(target);
      expect([target, status, headers.get('location')]).toEqual([target, 308, article]);
      expect(headers.get('cache-control')).toContain('s-maxage');
    }
    const { headers } = await get('/thoi-su/?trang=k9qzwxyz-1&utm_source=x');
    expect(headers.get('location')).toBe('/thoi-su?trang=k9qzwxyz-1');
    expect(door.asked).toEqual([]);
  });

  it('takes no body, and ends the connection of who sends one', async () => {
    for (const [line, expected] of [
      ['POST /thoi-su HTTP/1.1', 405],
      ['GET /thoi-su HTTP/1.1', 400],
      ['POST /media/x.jpg HTTP/1.1', 405],
      ['POST /healthz HTTP/1.1', 405],
    ] as const)
      for (const header of ['Transfer-Encoding: chunked', 'Content-Length: 9']) {
        const { status, headers } = await door.send(line, [header]);
        expect([line, header, status, headers.get('connection')]).toEqual([line, header, expected, 'close']);
      }
    expect(door.asked).toEqual([]);
  });

  it.each(['application/rss+xml; charset=utf-8', 'application/json', 'text/plain; charset=utf-8', 'image/png'])(
    'may be no page but %s, and is then left as it is',
    async (type) => {
      door.play(async (_request, response) => {
        response.writeHead(200, {
          'Content-Type': type,
          'X-Robots-Tag': 'noindex',
          'Set-Cookie': 'a=b',
          'X-Other': '1',
        });
        response.end('<script>1</script>');
      });
      const { status, headers, body } = await get('/thoi-su');
      expect([status, body, headers.get('content-type')]).toEqual([200, '<script>1</script>', type]);
      expect(headers.get('x-robots-tag')).toBe('noindex');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      expect([headers.get('set-cookie'), headers.get('x-other')]).toEqual([undefined, undefined]);
    },
  );

  it.each(['text/x-component', 'application/octet-stream', ''])(
    'is 500 when the framework answers %s',
    async (type) => {
      door.play(async (_request, response) => {
        response.writeHead(200, type === '' ? {} : { 'Content-Type': type });
        response.end('0:{"P":null}');
      });
      expect((await get('/thoi-su')).status).toBe(500);
    },
  );

  it.each([
    ['answers 500', async () => 500],
    ['answers half a page', async () => 200],
    ['throws', () => Promise.reject(new Error('broken'))],
  ])('is 500 in the paper’s own dress when the framework %s, and is asked for again', async (_what, fails) => {
    door.play(async (request, response) => {
      const isNotice = request.url === '/loi/500';
      response.writeHead(isNotice ? 200 : await fails());
      response.end(isNotice ? '<html><body>Lỗi</body></html>' : '<html><body>nửa');
    });
    for (const _time of [1, 2]) {
      const { status, headers, body } = await get(article);
      expect([status, headers.get('cache-control')]).toEqual([500, 'no-store']);
      expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/u);
      expect(body).toContain('L\u00E1\u00BB\u0097i');
    }
    expect(urls().filter((url) => url === article)).toHaveLength(2);
    door.play(undefined);
    expect((await get(article)).status).toBe(200);
  });
});
