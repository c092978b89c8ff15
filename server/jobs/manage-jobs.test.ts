import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOUR, MORNING, type Newsroom, openNewsroom, publishText, rowsOf } from '../fixture.test-support.ts';
import { type Endpoint, openEndpoint } from './endpoint.test-support.ts';
import { retryDeadJobs, retryJobs } from './manage-jobs.ts';
import { runDueJobs } from './run-jobs.ts';

const NOW = MORNING + HOUR;

let newsroom: Newsroom;
let endpoint: Endpoint;

beforeEach(async () => {
  newsroom = await openNewsroom();
  endpoint = await openEndpoint();
});
afterEach(async () => {
  await endpoint.close();
  newsroom.close();
});

/** Jobs `1`, `2`, … that tell of a published article and were given up after they had been taken apart. */
async function putDead(count: number): Promise<void> {
  const { number } = await publishText(newsroom);
  await newsroom.store.tx(async (tx) =>
    tx.run(sql`WITH RECURSIVE counted(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM counted WHERE n < ${count})
      INSERT INTO job (id, kind, key, payload, state, run_at, attempts, together, last_error, created_at, finished_at)
      SELECT n, 'indexnow', n, json_object('number', ${number}, 'is', 'there', 'address', '/bai-' || n), 'dead', 0, 10, 1,
        'answered 400', 0, ${MORNING} FROM counted`),
  );
}

const become = (id: string, fields: string) =>
  newsroom.store.tx(async (tx) => {
    tx.run(sql.raw(`UPDATE job SET ${fields} WHERE id = '${id}'`));
  });

async function run(): Promise<void> {
  const announcing = { siteUrl: 'https://bao.example', indexNow: { key: 'khoa-12345', endpoint: endpoint.url } };
  const context = () => ({ ...newsroom.at(NOW), announcing });
  while ((await runDueJobs({ owner: 'one', context, random: () => 0 })).ran > 0);
}

const sizes = () =>
  endpoint.told.map(({ body }) => (JSON.parse(body) as { readonly urlList: string[] }).urlList.length);
const idsIn = async (state: string) =>
  (await rowsOf(newsroom, 'job')).filter((job) => job.state === state).map(({ id }) => id);
const deeds = async () =>
  (await rowsOf(newsroom, 'audit_event'))
    .filter(({ deed }) => deed === 'retry_job')
    .map(({ detail }) => JSON.parse(String(detail)).jobs);

describe('jobs that a person retries', () => {
  it('start anew, in full company although they had been taken apart, and it is written down once', async () => {
    await putDead(30);
    expect(await retryJobs(newsroom.at(NOW), ['1', '2', '3'])).toEqual(['1', '2', '3']);
    expect(await deeds()).toEqual([['1', '2', '3']]);
    await run();
    expect(sizes()).toEqual([3]);
    expect(await idsIn('done')).toEqual(['1', '2', '3']);
    expect((await idsIn('dead')).length).toBe(27);
  });

  it('are those alone that wait or were given up, each once; of others nothing is written', async () => {
    await putDead(4);
    await become('2', `state = 'done'`);
    await become('3', `state = 'running', lease_owner = 'x', lease_until = ${NOW + HOUR}`);
    await become('4', `state = 'waiting', run_at = ${NOW + HOUR}`);
    expect(await retryJobs(newsroom.at(NOW), ['4', 'khong-co', '1', '3', '2', '1'])).toEqual(['4', '1']);
    expect(await idsIn('waiting')).toEqual(['1', '4']);
    expect(await retryJobs(newsroom.at(NOW), ['khong-co', "' OR 1=1 --"])).toEqual([]);
    expect(await deeds()).toEqual([['4', '1']]);
    await run();
    expect(sizes()).toEqual([2]);
  });

  it('are all that were given up until then, in short turns, when a person says so', async () => {
    await putDead(1201);
    await become('7', `state = 'waiting', run_at = ${NOW + HOUR}`);
    await become('8', `finished_at = ${NOW + 1}`);
    expect(await retryDeadJobs(newsroom.at(NOW))).toBe(1199);
    expect(await idsIn('dead')).toEqual(['8']);
    const written = await deeds();
    expect(written.length).toBeGreaterThan(1);
    expect(written.flat().length).toBe(1199);
    await run();
    expect(sizes()).toEqual([1199]);
    expect(await idsIn('waiting')).toEqual(['7']);
    expect(await retryDeadJobs(newsroom.at(NOW))).toBe(0);
  });

  it('are asked for at once although their kind rests', async () => {
    await putDead(1);
    await newsroom.store.tx(async (tx) => {
      tx.run(sql`INSERT INTO job_pause VALUES ('indexnow', ${NOW + HOUR})`);
    });
    expect(await retryDeadJobs(newsroom.at(NOW))).toBe(1);
    await run();
    expect(sizes()).toEqual([1]);
  });
});
