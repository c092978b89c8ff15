import type { IncomingMessage, ServerResponse } from 'node:http';
import { inject } from 'light-my-request';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Ceiling } from '#domain/views/ceiling.ts';
import { publishText } from '#server/fixture.test-support.ts';
import { currentViewDesk } from '#server/views/view-desk.ts';
import { type Door, openDoor } from './front.test-support.ts';

let door: Door;

beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());
beforeEach(() => {
  door.forget();
  currentViewDesk().tally.take();
});

const BEACON = 'POST /api/luot-xem HTTP/1.1';
const OWN = 'Origin: https://bao.example';
const PHONE = 'Mozilla/5.0 (Linux; Android 12; SM-A135F) Chrome/140.0.0.0 Mobile Safari/537.36';
const send = (...headers: string[]) => door.send(BEACON, headers);

/** Sends a beacon with a body, as a browser does. */
function post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const sent = { origin: `http://127.0.0.1:${door.port}`, 'user-agent': PHONE, cookie: 'a=b', ...headers };
  return fetch(`http://127.0.0.1:${door.port}/api/luot-xem`, { method: 'POST', body, headers: sent });
}

describe('a view beacon at the door', () => {
  it('is counted without asking the framework, and answered without a cookie or a word', async () => {
    const { number } = await publishText(door.newsroom);
    const view = JSON.stringify({ number, view: 'ab'.repeat(12) });
    const twice = [await post(view), await post(view)];
    for (const answer of twice) {
      expect([answer.status, await answer.text()]).toEqual([204, '']);
      const names = ['set-cookie', 'cache-control', 'content-length', 'x-request-id'];
      expect(names.map((name) => answer.headers.get(name))).toEqual([null, 'no-store', null, null]);
    }
    expect(currentViewDesk().tally.take()).toMatchObject([{ number }]);
    expect(door.asked).toEqual([]);
  });

  it.each([
    ['of a bot', { 'user-agent': 'curl/8.1' }, 204],
    ['of a page fetched ahead', { 'sec-purpose': 'prefetch' }, 204],
    ['of a sister site', { 'sec-fetch-site': 'same-site' }, 403],
  ])('changes nothing when it is %s', async (_what, headers, status) => {
    const { number } = await publishText(door.newsroom);
    const answer = await post(JSON.stringify({ number, view: 'cd'.repeat(12) }), headers);
    expect([answer.status, currentViewDesk().tally.size]).toEqual([status, 0]);
  });

  it('changes nothing for a number that readers cannot open, or for what is no beacon', async () => {
    expect((await post(JSON.stringify({ number: 424242, view: 'ef'.repeat(12) }))).status).toBe(404);
    for (const text of ['{}', 'null', '\u0000', '{"number":1,"view":"'])
      expect([text, (await post(text)).status]).toEqual([text, 400]);
    expect(currentViewDesk().tally.size).toBe(0);
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

  it('is dropped in a flood, so that readers and staff are not kept waiting', async () => {
    const { flood, malformed } = currentViewDesk().outcomes;
    const ceiling = new Ceiling({ times: 3, milliseconds: 3_600_000, names: 1 });
    const { answerBeacon } = await import('./beacons.ts');
    const headers = { origin: 'https://bao.example', 'content-length': '0', 'user-agent': PHONE };
    const statuses: number[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      const answer = await inject(
        (request, response) =>
          void answerBeacon(
            { siteUrl: 'https://bao.example', ceiling },
            request as unknown as IncomingMessage,
            response as unknown as ServerResponse,
          ),
        { method: 'POST', url: '/api/luot-xem', headers },
      );
      statuses.push(answer.statusCode);
    }
    const { outcomes } = currentViewDesk();
    expect([outcomes.malformed - malformed, outcomes.flood - flood]).toEqual([3, 7]);
    expect(statuses).toEqual([400, 400, 400, 204, 204, 204, 204, 204, 204, 204]);
  });
});
