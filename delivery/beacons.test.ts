import type { IncomingMessage, ServerResponse } from 'node:http';
import { inject } from 'light-my-request';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Ceiling } from '#domain/views/ceiling.ts';
import { currentViewDesk } from '#server/views/view-desk.ts';
import { type Door, openDoor } from './front.test-support.ts';
import type { Pages } from './render.ts';

let door: Door;

beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());
beforeEach(() => {
  door.forget();
  door.play(async (_request, response) => {
    response.writeHead(204).end();
  });
});

const BEACON = 'POST /api/luot-xem HTTP/1.1';
const OWN = 'Origin: https://bao.example';
const send = (...headers: string[]) => door.send(BEACON, headers);

describe('a view beacon at the door', () => {
  it('reaches the route without cookies, addresses and whatever else the browser tells', async () => {
    const { status, headers } = await send(
      OWN,
      'Content-Length: 0',
      'Cookie: next-auth.session-token=abc',
      'X-Forwarded-For: 203.0.113.7',
      'Referer: https://bao.example/lua-a7.html',
      'Accept-Language: vi',
      'X-Lentrang-Reader: somebody',
      'User-Agent: Mozilla/5.0',
      'Sec-Fetch-Site: same-origin',
    );
    expect([status, headers.get('set-cookie'), headers.get('cache-control')]).toEqual([204, undefined, 'no-store']);
    const { 'x-lentrang-reader': reader, ...told } = door.asked[0]?.headers ?? {};
    expect(told).toEqual({
      host: 'bao.example',
      origin: 'https://bao.example',
      'user-agent': 'Mozilla/5.0',
      'sec-fetch-site': 'same-origin',
      'content-length': '0',
    });
    expect(reader).toMatch(/^[\w-]{16}$/u);
  });

  it('has the same name for the same place behind the proxy of this machine, and another for another', async () => {
    for (const from of ['203.0.113.7', '198.51.100.9, 203.0.113.7', '203.0.113.8', '2001:db8::1', '2001:db8::2:1', 'x'])
      await send(OWN, 'Content-Length: 0', `X-Forwarded-For: ${from}`);
    const names = door.asked.map(({ headers }) => headers['x-lentrang-reader']);
    expect(new Set(names).size).toBe(4);
    expect([names[0], names[3]]).toEqual([names[1], names[4]]);
  });

  it.each([
    [['Content-Length: 201'], 413],
    [['Content-Length: 99999999999'], 413],
    [[], 411],
    [['Transfer-Encoding: chunked'], 411],
  ])('is refused before its body is read with %j', async (headers, expected) => {
    const { malformed } = currentViewDesk().outcomes;
    const { status, headers: answered } = await send(OWN, ...headers);
    expect([status, answered.get('connection')]).toEqual([expected, 'close']);
    expect(currentViewDesk().outcomes.malformed).toBe(malformed + 1);
    expect(door.asked).toEqual([]);
  });

  it.each(['https://other.example', 'null', 'https://bao.example.other.example'])(
    'is refused from the page of somebody else’s at %s',
    async (origin) => {
      expect((await send(`Origin: ${origin}`, 'Content-Length: 0')).status).toBe(403);
      expect(door.asked).toEqual([]);
    },
  );

  it.each(['GET', 'HEAD', 'PUT', 'DELETE'])('is not there for %s', async (method) => {
    const { status, headers } = await door.send(`${method} /api/luot-xem HTTP/1.1`, ['Content-Length: 0']);
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
    expect(door.asked).toEqual([]);
  });

  it('is dropped in a flood, so that the framework has time for readers and staff', async () => {
    const { flood } = currentViewDesk().outcomes;
    const ceiling = new Ceiling({ times: 3, milliseconds: 3_600_000, names: 1 });
    let reached = 0;
    const pages: Pages = async (_request, response) => {
      reached += 1;
      response.writeHead(204).end();
    };
    const desk = { pages, siteUrl: 'https://bao.example', ceiling };
    const { answerBeacon } = await import('./beacons.ts');
    const headers = { origin: 'https://bao.example', 'content-length': '0' };
    const statuses: number[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      const answer = await inject(
        (request, response) =>
          void answerBeacon(desk, request as unknown as IncomingMessage, response as unknown as ServerResponse),
        { method: 'POST', url: '/api/luot-xem', headers },
      );
      statuses.push(answer.statusCode);
    }
    expect([reached, currentViewDesk().outcomes.flood - flood]).toEqual([3, 7]);
    expect(new Set(statuses)).toEqual(new Set([204]));
  });
});
