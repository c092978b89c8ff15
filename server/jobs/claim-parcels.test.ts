import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertJob, pauseJobs } from '#db/queries/jobs.ts';
import { MORNING, type Newsroom, nextId, openNewsroom, rowsOf } from '../fixture.test-support.ts';
import { claimParcels, LEASE_MS } from './claim-parcels.ts';

const NOW = MORNING;

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
  const payload = JSON.stringify({ number: 1, is: 'there' });
  await newsroom.store.tx(async (tx) => {
    for (const kind of ['websub', 'indexnow'])
      await insertJob(tx, { id: nextId(), kind, key: kind, payload, runAt: NOW, createdAt: NOW });
  });
});
afterEach(() => newsroom.close());

const leased = async () =>
  (await rowsOf(newsroom, 'job')).filter(({ state }) => state === 'running').map(({ kind }) => kind);

describe('a parcel', () => {
  it('is handed over before the store is asked for the next, so that a busy store leaves none alone', async () => {
    const parcels = claimParcels(newsroom.at(NOW), 'one');
    expect((await parcels.next()).value).toMatchObject({ kind: 'websub' });
    const other = new Database(newsroom.file);
    other.exec('BEGIN IMMEDIATE');
    await expect(parcels.next()).rejects.toThrow('write lock');
    other.exec('ROLLBACK');
    other.close();
    expect(await leased()).toEqual(['websub']);
    const later = claimParcels(newsroom.at(NOW + LEASE_MS - 1), 'two');
    expect((await later.next()).value).toMatchObject({ kind: 'indexnow' });
    expect((await later.next()).done).toBe(true);
  }, 20_000);

  it('is not taken of a kind that has been told to rest since', async () => {
    const parcels = claimParcels(newsroom.at(NOW), 'one');
    await parcels.next();
    await newsroom.store.tx((tx) => pauseJobs(tx, 'indexnow', NOW + 60_000));
    expect((await parcels.next()).done).toBe(true);
    expect(await leased()).toEqual(['websub']);
    for await (const _parcel of claimParcels(newsroom.at(NOW + 60_000), 'two'));
    expect(await leased()).toContain('indexnow');
  });
});
