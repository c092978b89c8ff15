import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  everythingIn,
  granted,
  HOUR,
  MINUTE,
  MORNING,
  type Newsroom,
  openNewsroom,
  publishText,
  refused,
} from '../fixture.test-support.ts';
import { readArticle } from '../published/article.ts';
import { readSite } from '../published/site.ts';
import { publishArticle } from './publish-article.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const LATER = MORNING + HOUR;

it('updates are told to readers with their moment and their note, and never who made them', async () => {
  const { number, version } = await publishText(newsroom);
  const update = (from: number, at: number, note?: string) =>
    publishArticle(newsroom.at(at), newsroom.actors.chief, { number, version: from, move: 'update', note });
  const first = granted(await update(version, LATER, '  Bổ sung\n ý kiến của Sở. '));
  granted(await update(first.version, LATER + MINUTE));
  const reader = newsroom.readerAt(LATER + MINUTE);
  const page = await readArticle(reader, await readSite(reader), number);
  expect(page).toMatchObject({ updatedAt: LATER + MINUTE, publishAt: MORNING });
  expect(page?.changes).toEqual([
    { at: LATER, note: 'Bổ sung ý kiến của Sở.' },
    { at: LATER + MINUTE, note: '' },
  ]);
});

it('a note that is too long is refused and nothing is published', async () => {
  const { number, version } = await publishText(newsroom);
  const before = await everythingIn(newsroom);
  const note = 'x'.repeat(301);
  const answer = await publishArticle(newsroom.at(LATER), newsroom.actors.chief, {
    number,
    version,
    move: 'update',
    note,
  });
  expect(refused(answer)).toEqual({ kind: 'invalid', problems: [{ field: 'note', problem: 'too_long' }] });
  expect(await everythingIn(newsroom)).toEqual(before);
});
