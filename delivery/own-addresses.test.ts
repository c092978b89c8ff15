import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Door, openDoor } from './front.test-support.ts';

let door: Door;

beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const get = (target: string, ...headers: string[]) => door.send(`GET ${target} HTTP/1.1`, headers);

describe('a file', () => {
  it('keeps no refusal for a year', async () => {
    const name = `${'0a'.repeat(16)}-480.webp`;
    mkdirSync(join(door.newsroom.folder, 'media'), { recursive: true });
    writeFileSync(join(door.newsroom.folder, 'media', name), 'tranh');
    const ask = (...headers: string[]) => get(`/media/${name}`, ...headers);
    expect((await ask()).headers.get('cache-control')).toContain('immutable');
    const late = await ask('Range: bytes=99999-');
    expect([late.status, late.headers.get('cache-control')]).toEqual([416, 'no-store']);
    const gone = await get(`/media/${'0b'.repeat(16)}-480.webp`);
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, 'no-store']);
    for (const condition of ['If-Match: "x"', 'If-Unmodified-Since: Mon, 01 Jan 1990 00:00:00 GMT'])
      expect((await ask(condition)).body).toBe('tranh');
  });
});

describe('what tells of health', () => {
  it.each(['/healthz', '/readyz'])('%s is only read', async (path) => {
    expect((await get(path)).status).toBe(200);
    for (const method of ['TRACE', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await door.send(`${method} ${path} HTTP/1.1`);
      expect([method, status, headers.get('allow')]).toEqual([method, 405, 'GET, HEAD']);
    }
  });
});
