import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertJob } from '#db/queries/jobs.ts';
import { MOST_ATTEMPTS } from '#domain/jobs.ts';
import type { Announcing } from '../context.ts';
import {
  DAY,
  HOUR,
  MINUTE,
  MORNING,
  type Newsroom,
  nextId,
  openNewsroom,
  publishText,
  rowsOf,
} from '../fixture.test-support.ts';
import { LEASE_MS } from './claim-parcels.ts';
import { type Endpoint, openEndpoint } from './endpoint.test-support.ts';
import { clearDoneJobs, retryJobs } from './manage-jobs.ts';
import { forgetDoneJobs, runDueJobs } from './run-jobs.ts';
import { ended, startWorker } from './worker.test-support.ts';

const NOW = MORNING + HOUR;

let newsroom: Newsroom;
let endpoint: Endpoint;
let announcing: Announcing;
let number: number;

beforeEach(async () => {
  newsroom = await openNewsroom();
  endpoint = await openEndpoint();
  announcing = {
    siteUrl: 'https://bao.example',
    indexNow: { key: 'khoa-12345', endpoint: `${endpoint.url}/indexnow` },
  };
  ({ number } = await publishText(newsroom));
});
afterEach(async () => {
  await endpoint.close();
  newsroom.close();
});

async function put(count = 1, fields: { readonly kind?: string; readonly payload?: string } = {}): Promise<void> {
  await newsroom.store.tx(async (tx) => {
    for (let index = 0; index < count; index += 1) {
      const payload = JSON.stringify({ number, is: 'there', address: `/bai-${index}-a${number}.html` });
      const row = { id: nextId(), kind: 'indexnow', key: `${index}`, payload, runAt: NOW, createdAt: NOW, ...fields };
      await insertJob(tx, row);
    }
  });
}

const run = (now = NOW, owner = 'one', patienceMs = 5000) =>
  runDueJobs({ owner, context: () => ({ ...newsroom.at(now), announcing }), random: () => 0, patienceMs });

const jobs = () => rowsOf(newsroom, 'job');
const states = async () => (await jobs()).map(({ state }) => state);

describe('a job', () => {
  it('is done at its time and not again', async () => {
    await put();
    expect(await run(NOW - 1)).toEqual({ ran: 0, nextAt: NOW });
    expect(await run()).toEqual({ ran: 1, nextAt: undefined });
    expect(await run(NOW + DAY)).toEqual({ ran: 0, nextAt: undefined });
    expect(endpoint.told).toEqual([
      {
        path: '/indexnow',
        type: 'application/json; charset=utf-8',
        body: JSON.stringify({
          host: 'bao.example',
          key: 'khoa-12345',
          keyLocation: 'https://bao.example/khoa-12345.txt',
          urlList: [`https://bao.example/bai-0-a${number}.html`],
        }),
      },
    ]);
    expect(await jobs()).toMatchObject([{ state: 'done', attempts: 1, last_error: null, finished_at: NOW }]);
  });

  it('is written down once, however often it is asked for', async () => {
    await put();
    await put();
    await run();
    await put();
    expect((await run()).ran).toBe(0);
    expect(endpoint.told.length).toBe(1);
  });

  it('comes again later and later while the other side fails, and then is done', async () => {
    await put();
    endpoint.play(500, 503);
    await run();
    expect(await jobs()).toMatchObject([
      { state: 'waiting', run_at: NOW + 15_000, last_error: 'answered 500', lease_until: null },
    ]);
    expect((await run(NOW + 14_999)).ran).toBe(0);
    await run(NOW + 15_000);
    expect(await jobs()).toMatchObject([
      { state: 'waiting', run_at: NOW + 45_000, last_error: 'answered 503', attempts: 2 },
    ]);
    await run(NOW + 45_000);
    expect(await states()).toEqual(['done']);
    expect(endpoint.told.length).toBe(3);
  });

  it('comes again when the other side asks for it', async () => {
    await put();
    endpoint.play([429, { 'Retry-After': '7200' }]);
    await run();
    expect(await jobs()).toMatchObject([{ state: 'waiting', run_at: NOW + 2 * HOUR, last_error: 'answered 429' }]);
  });

  it('comes again when the other side says nothing, or is not there', async () => {
    await put(2);
    endpoint.play(null, null);
    await run(NOW, 'one', 100);
    expect(new Set((await jobs()).map(({ last_error: why }) => why))).toEqual(new Set(['no answer (TimeoutError)']));
    await endpoint.close();
    await run(NOW + MINUTE);
    expect(new Set((await jobs()).map(({ last_error: why }) => why))).toEqual(new Set(['no answer (ECONNREFUSED)']));
    expect(await states()).toEqual(['waiting', 'waiting']);
    endpoint = await openEndpoint();
  });

  it.each([400, 404, 422])('is given up at once when the other side refuses it with %i', async (status) => {
    await put();
    endpoint.play(status);
    await run();
    expect(await jobs()).toMatchObject([{ state: 'dead', last_error: `answered ${status}`, finished_at: NOW }]);
  });

  it('is not led elsewhere by the other side', async () => {
    const elsewhere = await openEndpoint();
    await put();
    endpoint.play([307, { Location: elsewhere.url }]);
    await run();
    expect(await jobs()).toMatchObject([{ state: 'dead', last_error: 'answered 307' }]);
    expect(elsewhere.told).toEqual([]);
    await elsewhere.close();
  });

  it('is given up after so many attempts, and starts anew when a person says so', async () => {
    await put();
    endpoint.play(...Array.from({ length: MOST_ATTEMPTS }, () => 500));
    for (let turn = 1; turn <= MOST_ATTEMPTS; turn += 1) await run(NOW + turn * DAY);
    expect(await jobs()).toMatchObject([{ state: 'dead', attempts: MOST_ATTEMPTS }]);
    expect((await run(NOW + 100 * DAY)).ran).toBe(0);
    const [{ id }] = (await jobs()) as readonly [{ readonly id: string }];
    expect(await retryJobs(newsroom.at(NOW + 100 * DAY), [id])).toEqual([id]);
    await run(NOW + 100 * DAY);
    expect(await jobs()).toMatchObject([{ state: 'done', attempts: 1 }]);
    expect(await retryJobs(newsroom.at(NOW), [id, 'khong-co'])).toEqual([]);
  });

  it('that nobody can read or knows does no harm to others', async () => {
    await put(1, { payload: '{"number":"x"}' });
    await newsroom.store.tx(async (tx) => {
      const row = { payload: '{}', runAt: NOW, createdAt: NOW };
      await insertJob(tx, { ...row, id: nextId(), key: 'la', kind: 'nobody-knows' });
    });
    await newsroom.store.tx(async (tx) => {
      const payload = JSON.stringify({ number, is: 'there', address: '/x' });
      await insertJob(tx, { id: nextId(), kind: 'indexnow', key: 'tot', payload, runAt: NOW, createdAt: NOW });
    });
    await run();
    expect(await states()).toEqual(['waiting', 'waiting', 'done']);
    expect(endpoint.told.length).toBe(1);
  });

  it('that is done is forgotten after a week, or when a person says so', async () => {
    await put(1);
    endpoint.play(400);
    await run();
    await put(3);
    await run();
    expect(await forgetDoneJobs(newsroom.at(NOW + 6 * DAY))).toBe(0);
    expect(await forgetDoneJobs(newsroom.at(NOW + 8 * DAY))).toBe(2);
    expect(await states()).toEqual(['dead']);
    await put(5);
    await run(NOW, 'one');
    expect(await clearDoneJobs(newsroom.at(NOW))).toBe(4);
    expect(await states()).toEqual(['dead']);
  });
});

describe('a lease', () => {
  it('keeps others away until it ends, and what comes after its end does not count', async () => {
    await put();
    endpoint.play(null);
    const slow = run(NOW, 'slow', 1000);
    await endpoint.heard(1);
    expect((await run(NOW + LEASE_MS - 1, 'other')).ran).toBe(0);
    expect((await run(NOW + LEASE_MS, 'other')).ran).toBe(1);
    expect(await jobs()).toMatchObject([{ state: 'done', attempts: 2 }]);
    await slow;
    expect(await jobs()).toMatchObject([{ state: 'done', attempts: 2, last_error: null }]);
  });

  it('is the other’s as long as the other works, whatever who was too slow says', async () => {
    await put();
    endpoint.play(null, null);
    const slow = run(NOW, 'slow', 500);
    await endpoint.heard(1);
    const other = run(NOW + LEASE_MS, 'other', 1500);
    await endpoint.heard(2);
    await slow;
    expect(await jobs()).toMatchObject([{ state: 'running', lease_owner: 'other', attempts: 2 }]);
    await other;
    expect(await jobs()).toMatchObject([{ state: 'waiting', lease_owner: null, attempts: 2 }]);
  });

  it('keeps others away also when they come for other work', async () => {
    await put();
    endpoint.play(null);
    const slow = run(NOW, 'slow', 1000);
    await endpoint.heard(1);
    const payload = JSON.stringify({ number, is: 'there', address: '/x' });
    const row = { id: nextId(), kind: 'indexnow', key: 'x', payload, runAt: NOW, createdAt: NOW };
    await newsroom.store.tx((tx) => insertJob(tx, row));
    expect((await run(NOW + 1, 'other')).ran).toBe(1);
    expect(endpoint.told.length).toBe(2);
    await slow;
  });

  it('of a process that is killed ends, and another does its work', { timeout: 30_000 }, async () => {
    await put();
    endpoint.play(null);
    const killed = startWorker(newsroom.file, NOW, 'killed', endpoint.url);
    await endpoint.heard(1);
    killed.kill('SIGKILL');
    await ended(killed);
    expect(await jobs()).toMatchObject([{ state: 'running', lease_owner: 'killed', attempts: 1 }]);
    expect((await run(NOW + LEASE_MS - 1, 'heir')).ran).toBe(0);
    await run(NOW + LEASE_MS, 'heir');
    expect(await jobs()).toMatchObject([{ state: 'done', attempts: 2 }]);
    expect(endpoint.told.length).toBe(2);
  });

  it('is held by one of several processes', { timeout: 60_000 }, async () => {
    await put(60);
    await newsroom.store.tx(async (tx) => {
      tx.run('UPDATE job SET together = 1');
    });
    const processes = ['a', 'b', 'c'].map((owner) => startWorker(newsroom.file, NOW, owner, endpoint.url));
    await Promise.all(processes.map(ended));
    expect(new Set(await states())).toEqual(new Set(['done']));
    expect((await jobs()).map(({ attempts }) => attempts)).toEqual(Array.from({ length: 60 }, () => 1));
    expect(new Set(endpoint.told.map(({ body }) => body)).size).toBe(60);
    expect(endpoint.told.length).toBe(60);
  });

  it('of a job that kills whoever runs it is not given for ever', async () => {
    await put();
    await newsroom.store.tx(async (tx) => {
      tx.run(`UPDATE job SET state = 'running', lease_owner = 'x', lease_until = ${NOW}, attempts = ${MOST_ATTEMPTS}`);
    });
    await run();
    expect(await jobs()).toMatchObject([{ state: 'dead', last_error: `given up after ${MOST_ATTEMPTS} attempts` }]);
    expect(endpoint.told).toEqual([]);
  });
});
