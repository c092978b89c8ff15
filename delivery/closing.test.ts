import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Closing } from './closing.ts';
import { type Door, openDoor } from './front.test-support.ts';

const NOW = Date.UTC(2026, 10, 23, 4, 0);
const MINUTE = 60_000;

describe('whether the paper is closed', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lentrang-closing-'));
    file = join(folder, 'maintenance');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is looked up on the disk, once a second at most', () => {
    const closing = new Closing(file);
    expect(closing.closedUntil(NOW)).toBeUndefined();
    writeFileSync(file, `${NOW + 10 * MINUTE}\n`);
    expect(closing.closedUntil(NOW + 999)).toBeUndefined();
    expect(closing.closedUntil(NOW + 1000)).toEqual({ at: NOW + 10 * MINUTE, isTold: true });
    rmSync(file);
    expect(closing.closedUntil(NOW + 1999)?.at).toBe(NOW + 10 * MINUTE);
    expect(closing.closedUntil(NOW + 2000)).toBeUndefined();
  });

  it('does not hang on a clock that was set back', () => {
    const closing = new Closing(file);
    expect(closing.closedUntil(NOW)).toBeUndefined();
    writeFileSync(file, String(NOW));
    expect(closing.closedUntil(NOW - MINUTE)?.at).toBe(NOW);
  });

  it.each(['', '\n', 'mai', '-1', '0', '1e999', '1795632892947000', 'NaN', '{"until":1}', '\u0000'])(
    'is closed for about five minutes by a file that says nothing: %j',
    (text) => {
      writeFileSync(file, text);
      expect(new Closing(file).closedUntil(NOW)).toEqual({ at: NOW + 5 * MINUTE, isTold: false });
    },
  );

  it('stays closed by what cannot be read', () => {
    expect(new Closing(folder).closedUntil(NOW)?.at).toBe(NOW + 5 * MINUTE);
  });
});

describe('the closed paper', () => {
  let door: Door;

  beforeEach(async () => {
    door = await openDoor();
    writeFileSync(join(door.newsroom.folder, 'maintenance'), String(Date.now() + 10 * MINUTE));
  });
  afterEach(() => door.close());

  it('answers every reader’s address with 503, in its own dress, and says when to come back', async () => {
    for (const target of ['/', '/thoi-su', '/lua-a1.html', '/rss/tin-moi.rss', '/khong-co']) {
      const { status, headers, body } = await door.send(`GET ${target} HTTP/1.1`);
      expect([target, status, body.includes('/loi/503')]).toEqual([target, 503, true]);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(590);
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(600);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
    expect(door.asked.map(({ url }) => url)).toEqual([expect.stringMatching(/^\/loi\/503-\d+$/u)]);
    expect(await door.send('HEAD / HTTP/1.1')).toMatchObject({ status: 503, body: '' });
  });

  it('keeps the newsroom, health and files open', async () => {
    expect((await door.send('GET /healthz HTTP/1.1')).status).toBe(200);
    expect((await door.send('GET /toa-soan/dang-nhap HTTP/1.1')).status).toBe(200);
    expect((await door.send('GET /media/x HTTP/1.1')).status).toBe(404);
  });

  it('says so plainly when not even the page of words can be made', async () => {
    door.play(async (_request, response) => {
      response.writeHead(500);
      response.end();
    });
    const { status, headers, body } = await door.send('GET / HTTP/1.1');
    expect([status, body]).toEqual([503, '503']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
