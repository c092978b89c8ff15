import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertJob } from '#db/queries/jobs.ts';
import { MOST_ATTEMPTS } from '#domain/jobs.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import type { Announcing } from '../context.ts';
import {
  granted,
  HOUR,
  MORNING,
  type Newsroom,
  nextId,
  openNewsroom,
  publishText,
  rowsOf,
  writeDraft,
} from '../fixture.test-support.ts';
import { claimParcels, LEASE_MS } from './claim-parcels.ts';
import { type Endpoint, openEndpoint, type Told } from './endpoint.test-support.ts';
import { retryJobs } from './manage-jobs.ts';
import { runDueJobs } from './run-jobs.ts';
import { ended, startWorker } from './worker.test-support.ts';

const NOW = MORNING + HOUR;
const SITE = 'https://bao.example';
const POISON = '/bai-13';

let newsroom: Newsroom;
let endpoint: Endpoint;
let announcing: Announcing;
let number: number;

beforeEach(async () => {
  newsroom = await openNewsroom();
  endpoint = await openEndpoint();
  announcing = { siteUrl: SITE, indexNow: { key: 'khoa-12345', endpoint: `${endpoint.url}/indexnow` } };
  ({ number } = await publishText(newsroom));
});
afterEach(async () => {
  await endpoint.close();
  newsroom.close();
});

let asked = 0;

/** Writes down that addresses of the published article (`/bai-1`, `/bai-2`, …), or of another, are to be told. */
async function ask(count: number, about: { readonly number?: number; readonly is?: string } = {}): Promise<void> {
  asked += 1;
  const change = JSON.stringify({ number, is: 'there', ...about });
  await newsroom.store.tx(async (tx) =>
    tx.run(sql`WITH RECURSIVE counted(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM counted WHERE n < ${count})
      INSERT INTO job (id, kind, key, payload, state, run_at, attempts, created_at)
      SELECT ${asked} || ' ' || n, 'indexnow', ${asked} || ' ' || n, json_insert(${change}, '$.address', '/bai-' || n),
        'waiting', ${NOW}, 0, ${NOW} FROM counted`),
  );
}

const run = (now = NOW, owner = 'one') =>
  runDueJobs({ owner, context: () => ({ ...newsroom.at(now), announcing }), random: () => 0, patienceMs: 5000 });

/** Runs until nothing is due at a moment. */
async function runAll(now = NOW): Promise<void> {
  while ((await run(now)).ran > 0);
}

/** Runs as time goes by, until nothing waits. */
async function runToTheEnd(): Promise<void> {
  let now: number | undefined = NOW;
  while (now !== undefined) {
    await runAll(now);
    ({ nextAt: now } = await run(now));
  }
}

const addressesOf = ({ body }: Told) =>
  (JSON.parse(body) as { readonly urlList: readonly string[] }).urlList.map((url) => url.replace(SITE, ''));
const sizes = () => endpoint.told.map((told) => addressesOf(told).length);

/** How many jobs are in each state. */
async function states(): Promise<Readonly<Record<string, number>>> {
  const counted: Record<string, number> = {};
  for (const { state } of await rowsOf(newsroom, 'job')) counted[`${state}`] = (counted[`${state}`] ?? 0) + 1;
  return counted;
}

const notes = async () => new Set((await rowsOf(newsroom, 'job')).map(({ last_error: note }) => note));

/** Refuses, as `status` says, every request with the poisonous address in it. */
function poison(status: number): void {
  endpoint.judge((told) => (addressesOf(told).includes(POISON) ? status : 202));
}

describe('addresses that are due together', () => {
  it('are told in one request, each once, under the host of the site with its key', async () => {
    await ask(30);
    await ask(2);
    expect((await run()).ran).toBe(32);
    expect(endpoint.told.map(({ body }) => JSON.parse(body))).toEqual([
      {
        host: 'bao.example',
        key: 'khoa-12345',
        keyLocation: `${SITE}/khoa-12345.txt`,
        urlList: Array.from({ length: 30 }, (_, index) => `${SITE}/bai-${index + 1}`),
      },
    ]);
    expect(await states()).toEqual({ done: 32 });
  });

  it('are ten thousand at most in one request', { timeout: 60_000 }, async () => {
    await ask(10_001);
    await runAll();
    expect(sizes()).toEqual([10_000, 1]);
    expect(await states()).toEqual({ done: 10_001 });
  });

  it('are told without those that readers do not see', async () => {
    const gone = await publishText(newsroom);
    granted(await withdrawArticle(newsroom.at(MORNING), newsroom.actors.chief, { ...gone, reason: 'Sai.' }));
    const draft = await writeDraft(newsroom, newsroom.actors.reporter);
    await ask(1);
    await ask(2, { is: 'gone', number: gone.number });
    await ask(5, { number: gone.number });
    await ask(5, { number: draft.number });
    await ask(5, { is: 'gone' });
    await ask(5, { is: 'gone', number: draft.number });
    await run();
    expect(endpoint.told.flatMap(addressesOf)).toEqual(['/bai-1', '/bai-2']);
    expect(await states()).toEqual({ done: 23 });
  });

  it('send nothing when readers see none of them', async () => {
    await ask(5, { is: 'gone' });
    await run();
    expect([endpoint.told, await states()]).toEqual([[], { done: 5 }]);
  });
});

describe('a company that fails', () => {
  it.each([400, 413])('with %i is taken apart, until the one that spoils it is alone', async (status) => {
    poison(status);
    await ask(120);
    await runToTheEnd();
    expect(await states()).toEqual({ done: 119, dead: 1 });
    const [dead] = (await rowsOf(newsroom, 'job')).filter(({ state }) => state === 'dead');
    expect(dead).toMatchObject({ last_error: `answered ${status}`, attempts: 4 });
    expect(String(dead?.payload)).toContain(`"${POISON}"`);
    expect(sizes().slice(0, 2)).toEqual([120, 12]);
    expect(endpoint.told.length).toBeLessThan(25);
  });

  it('is not taken apart without a wait, even if every part of it is refused', async () => {
    endpoint.judge(() => 400);
    await ask(100);
    await runAll();
    expect(sizes()).toEqual([100]);
  });

  it.each([301, 404, 422])('with %i is given up as one: no address is to blame', async (status) => {
    endpoint.judge(() => status);
    await ask(100);
    await runToTheEnd();
    expect([sizes(), await states()]).toEqual([[100], { dead: 100 }]);
  });

  it.each([500, 403])('with %i stays together for all ten attempts', async (status) => {
    endpoint.judge(() => status);
    await ask(100);
    await runToTheEnd();
    expect([sizes(), await states()]).toEqual([Array(MOST_ATTEMPTS).fill(100), { dead: 100 }]);
  });

  it('lets no news wait that comes later', async () => {
    poison(400);
    await ask(20);
    await run();
    await ask(1);
    await run();
    expect([sizes(), await states()]).toEqual([[20, 1], { waiting: 20, done: 1 }]);
  });

  it('with 403 is told as soon as the key is at its place', async () => {
    await ask(30);
    endpoint.play(403, 403);
    await runAll();
    expect(await notes()).toEqual(new Set(['answered 403']));
    await runToTheEnd();
    expect([sizes(), await states()]).toEqual([[30, 30, 30], { done: 30 }]);
  });
});

describe('a side that answers 429', () => {
  it('hears nothing until the time that it asked for, of what waits and of what comes meanwhile', async () => {
    await ask(3);
    endpoint.play([429, { 'Retry-After': '7200' }]);
    await run();
    await ask(2);
    await runAll(NOW + HOUR);
    await ask(1);
    await runAll(NOW + 2 * HOUR - 1);
    expect(sizes()).toEqual([3]);
    expect(await run(NOW + 2 * HOUR - 1)).toEqual({ ran: 0, nextAt: NOW + 2 * HOUR });
    await runAll(NOW + 2 * HOUR);
    expect([sizes(), await states()]).toEqual([[3, 3], { done: 6 }]);
  });

  it('is left alone also without a word about when to come back', async () => {
    await ask(3);
    endpoint.play(429);
    await run();
    await ask(1);
    await runAll(NOW + 14_999);
    expect(sizes()).toEqual([3]);
    await runAll(NOW + 15_000);
    expect(sizes()).toEqual([3, 3]);
  });

  it('keeps no other work waiting', async () => {
    await ask(1);
    endpoint.play([429, { 'Retry-After': '7200' }]);
    await run();
    const row = { id: nextId(), kind: 'websub', key: 'x', runAt: NOW, createdAt: NOW };
    const payload = JSON.stringify({ number, is: 'there', feed: 'tin-moi' });
    await newsroom.store.tx((tx) => insertJob(tx, { ...row, payload }));
    announcing = { ...announcing, webSubHub: `${endpoint.url}/hub` };
    expect((await run()).ran).toBe(1);
    expect(endpoint.told.map(({ path }) => path)).toEqual(['/indexnow', '/hub']);
  });

  it('is asked sooner when a person says so', async () => {
    await ask(1);
    endpoint.play([429, { 'Retry-After': '86400' }]);
    await run();
    const [job] = await rowsOf(newsroom, 'job');
    expect(await retryJobs(newsroom.at(NOW), [String(job?.id)])).toEqual([job?.id]);
    await run();
    expect([sizes(), await states()]).toEqual([[1, 1], { done: 1 }]);
  });

  it('is asked ten times and no more', async () => {
    endpoint.judge(() => [429, { 'Retry-After': '60' }]);
    await ask(2);
    await runToTheEnd();
    expect(await states()).toEqual({ dead: 2 });
  });
});

describe('a company and its holder', () => {
  it('is not sent by two processes at once, and is repeated as a whole when its holder is killed', {
    timeout: 30_000,
  }, async () => {
    await ask(50);
    endpoint.play(null);
    const killed = startWorker(newsroom.file, NOW, 'killed', endpoint.url);
    await endpoint.heard(1);
    expect((await run(NOW + LEASE_MS - 1)).ran).toBe(0);
    killed.kill('SIGKILL');
    await ended(killed);
    await runAll(NOW + LEASE_MS);
    expect([sizes(), await states()]).toEqual([[50, 50], { done: 50 }]);
  });

  it('goes in smaller companies when it kills whoever holds it, until only the one that kills is given up', async () => {
    await ask(30);
    for (let turn = 1; turn <= 40; turn += 1) {
      const owner = `mortal ${turn}`;
      let isDeadly = false;
      for await (const { jobs } of claimParcels(newsroom.at(NOW + turn * LEASE_MS), owner))
        isDeadly ||= jobs.some(({ payload }) => payload.includes(`"${POISON}"`));
      if (isDeadly) continue;
      await newsroom.store.tx(async (tx) => {
        tx.run(`UPDATE job SET state = 'done', lease_owner = NULL, lease_until = NULL WHERE lease_owner = '${owner}'`);
      });
    }
    expect(await states()).toEqual({ done: 29, dead: 1 });
    expect(await notes()).toEqual(new Set([null, 'given up after 10 attempts']));
  });
});
