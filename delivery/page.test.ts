import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Encoding, type Page, preparePage, type Rendition } from './page.ts';

const TEXT = '<!DOCTYPE html><p>Nông dân phấn khởi vì lúa được mùa.</p>'.repeat(40);
const POLICY = { 'Content-Security-Policy': "default-src 'none'", 'Cache-Control': 'public, max-age=0' };
const ENCODINGS: readonly Encoding[] = ['br', 'gzip', 'identity'];

const prepare = (text = TEXT, status = 200): Promise<Page> =>
  preparePage({ status, contentType: 'text/html; charset=utf-8', policy: POLICY, body: Buffer.from(text) });

/** Flat header lists as names and values, in lower case as Node's client gives them. */
const headersOf = (list: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    list.flatMap((name, index) => (index % 2 === 0 ? [[name.toLowerCase(), list[index + 1] ?? '']] : [])),
  );

const tagsOf = ({ renditions }: Page) => ENCODINGS.map((encoding) => renditions[encoding].etag);

describe('a prepared page', () => {
  it('decodes to the same bytes from every encoding, and is smaller in the compressed ones', async () => {
    const { br, gzip, identity } = (await prepare()).renditions;
    expect(identity.body.toString()).toBe(TEXT);
    expect(brotliDecompressSync(br.body).toString()).toBe(TEXT);
    expect(gunzipSync(gzip.body).toString()).toBe(TEXT);
    expect(Math.max(br.body.byteLength, gzip.body.byteLength)).toBeLessThan(TEXT.length / 5);
  });

  it('says of each encoding how long it is, what it is, and that there are others', async () => {
    const { renditions } = await prepare();
    for (const encoding of ENCODINGS) {
      const headers = headersOf(renditions[encoding].headers);
      expect(headers).toMatchObject({
        'content-length': String(renditions[encoding].body.byteLength),
        'content-type': 'text/html; charset=utf-8',
        vary: 'Accept-Encoding',
        etag: renditions[encoding].etag,
        'cache-control': 'public, max-age=0',
        'content-security-policy': "default-src 'none'",
      });
      expect(headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding);
      expect(headers.location).toBeUndefined();
    }
  });

  it('has a strong name of its own for each encoding, which only other bytes change', async () => {
    const [one, same, other] = await Promise.all([prepare(), prepare(), prepare(`${TEXT} `)]);
    expect(new Set(tagsOf(one)).size).toBe(3);
    for (const tag of tagsOf(one)) expect(tag).toMatch(/^"[\w-]{22}-(?:br|gzip|identity)"$/u);
    expect(tagsOf(same)).toEqual(tagsOf(one));
    expect(tagsOf(other).filter((tag) => tagsOf(one).includes(tag))).toEqual([]);
  });

  it('keeps, for who has it already, everything but the body and what describes it', async () => {
    const { renditions } = await prepare();
    for (const encoding of ENCODINGS)
      expect(headersOf(renditions[encoding].unchangedHeaders)).toEqual({
        'content-security-policy': "default-src 'none'",
        'cache-control': 'public, max-age=0',
        vary: 'Accept-Encoding',
        etag: renditions[encoding].etag,
      });
  });

  it.each([404, 410, 500])('is not named when it is a %i, which nobody should hear 304 of', async (status) => {
    const page = await prepare(TEXT, status);
    for (const encoding of ENCODINGS) expect(headersOf(page.renditions[encoding].headers).etag).toBeUndefined();
  });

  it('costs at least its bytes in all encodings', async () => {
    const { bytes, renditions } = await prepare();
    const sum = Object.values(renditions).reduce((total, { body }: Rendition) => total + body.byteLength, 0);
    expect(bytes).toBeGreaterThanOrEqual(sum);
    expect(bytes).toBeLessThan(sum + 8192);
  });
});

describe('a prepared redirect', () => {
  it('has a place and no body, no type and no name in any encoding', async () => {
    const location = '/lua-duoc-mua-a1.html';
    const page = await preparePage({ status: 308, contentType: '', policy: POLICY, location, body: Buffer.alloc(0) });
    for (const encoding of ENCODINGS) {
      const { body, headers } = page.renditions[encoding];
      expect(body.byteLength).toBe(0);
      expect(headersOf(headers)).toEqual({
        'content-security-policy': "default-src 'none'",
        'cache-control': 'public, max-age=0',
        vary: 'Accept-Encoding',
        'content-length': '0',
        location,
      });
    }
  });
});
