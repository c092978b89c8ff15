import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Newsroom, openNewsroom, rowsOf } from '#server/fixture.test-support.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
  await newsroom.store.tx(async (tx) => {
    for (const id of ['a', 'b', 'c', 'd'])
      tx.run(sql`INSERT INTO job (id, kind, key, payload, state, run_at, attempts, created_at, finished_at)
        VALUES (${id}, 'indexnow', ${id}, '{}', 'dead', 0, 10, 0, 0)`);
  });
});
afterEach(() => newsroom.close());

function jobs(...words: readonly string[]) {
  const main = join(import.meta.dirname, 'main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, 'jobs', ...words], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: newsroom.folder },
  });
  return { status, said: stdout, complained: stderr };
}

const dead = async () => (await rowsOf(newsroom, 'job')).filter(({ state }) => state === 'dead').map(({ id }) => id);

it('tries one job, several or all that were given up again, and says how many', { timeout: 30_000 }, async () => {
  expect(jobs('retry', 'a')).toEqual({ status: 0, said: '1 job is tried again at once.\n', complained: '' });
  expect(jobs('retry', 'a', 'khong-co', 'b', 'x')).toEqual({
    status: 1,
    said: 'khong-co: is no job that waits or was given up.\nx: is no job that waits or was given up.\n2 jobs are tried again at once.\n',
    complained: '2 of 4 ids are those of no job that waits or was given up.\n',
  });
  expect(await dead()).toEqual(['c', 'd']);
  expect(jobs('retry', '--all-dead')).toEqual({ status: 0, said: '2 jobs are tried again at once.\n', complained: '' });
  expect(jobs('retry', '--all-dead')).toEqual({ status: 0, said: 'No job was given up.\n', complained: '' });
});

it('tries nothing when it is not clear what', { timeout: 30_000 }, async () => {
  for (const words of [
    ['retry'],
    ['retry', 'a', '--all-dead'],
    ['list', '--all-dead'],
    ['retry', '--all'],
    ['clear-done', 'a'],
  ]) {
    const { status, said, complained } = jobs(...words);
    expect([status, said], words.join(' ')).toEqual([1, '']);
    expect(complained.trim().split('\n').length, complained).toBe(1);
  }
  expect((await dead()).length).toBe(4);
});
