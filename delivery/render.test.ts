import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { type Pages, render } from './render.ts';

const never: Pages = () => new Promise(() => undefined);
const soon: Pages = async (_request, response) => {
  response.end('trang');
};

describe('a framework that gives no answer', () => {
  it('is waited for only so long', async () => {
    await expect(render(never, '/', 'bao.example', 20)).rejects.toThrow('no answer within 20 ms');
  });

  it('keeps no place for ever: other pages are made after it', async () => {
    const hanging = Array.from({ length: 20 }, () => render(never, '/', 'bao.example', 20));
    const made = render(soon, '/', 'bao.example', 5000);
    const outcomes = await Promise.allSettled(hanging);
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    expect((await made).body.toString()).toBe('trang');
  });
});

describe('an answer of the framework', () => {
  it('comes whole with its head, in however many pieces it was written', async () => {
    const pages: Pages = async (_request, response) => {
      response.writeHead(202, { 'x-what': 'map' });
      for (let piece = 0; piece < 100; piece += 1)
        if (!response.write(Buffer.alloc(10_000, String(piece % 10)))) await once(response, 'drain');
      response.end('hết');
    };
    const { status, headers, body } = await render(pages, '/', 'bao.example', 5000);
    expect([status, headers['x-what'], body.byteLength]).toEqual([202, 'map', 1_000_005]);
    expect(body.subarray(995_000).toString()).toBe(`${'9'.repeat(5000)}hết`);
  });

  it('may be empty', async () => {
    const { status, body } = await render(async (_request, response) => void response.writeHead(404).end(), '/', 'x');
    expect([status, body.byteLength]).toEqual([404, 0]);
  });

  it('is none when it breaks off', async () => {
    const pages: Pages = async (_request, response) => {
      response.write('một nửa');
      throw new Error('broken');
    };
    await expect(render(pages, '/', 'bao.example', 5000)).rejects.toThrow('broken');
  });
});
