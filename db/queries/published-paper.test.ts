import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MORNING, type Newsroom, openNewsroom, publishText } from '#server/fixture.test-support.ts';
import type { Connection } from '../store.ts';
import { insertTombstone, upsertNewspaper } from './editions.ts';
import { findContentVersion, findNewspaperProfile, findTombstone, listSections } from './published.ts';

let newsroom: Newsroom;
let read: Connection;

beforeEach(async () => {
  newsroom = await openNewsroom();
  read = newsroom.store.read;
});
afterEach(() => newsroom.close());

describe('the paper itself', () => {
  it('keeps one profile and its sections in their order', async () => {
    expect(await findNewspaperProfile(read)).toBeUndefined();
    await newsroom.store.tx((tx) => upsertNewspaper(tx, '{"a":1}'));
    await newsroom.store.tx((tx) => upsertNewspaper(tx, '{"a":2}'));
    expect(await findNewspaperProfile(read)).toBe('{"a":2}');
    const top = (await listSections(read)).filter((section) => section.parentId === null).map((section) => section.id);
    expect(top).toEqual(['thoi-su', 'kinh-te', 'xa-hoi']);
  });

  it('remembers the last time that a number was withdrawn', async () => {
    expect(await findTombstone(read, 7)).toBeUndefined();
    await newsroom.store.tx((tx) => insertTombstone(tx, 7, 1));
    await newsroom.store.tx((tx) => insertTombstone(tx, 7, 2));
    expect(await findTombstone(read, 7)).toBe(2);
  });

  it('answers the version that the triggers move, at the next question', async () => {
    const before = await findContentVersion(read);
    await publishText(newsroom, {}, MORNING);
    expect(await findContentVersion(read)).toBeGreaterThan(before);
    expect(await findContentVersion(read)).toBe(
      read.get<{ v: number }>(sql`SELECT content_version AS v FROM site_state`)?.v,
    );
  });
});
