import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveArticle } from '../article/move-article.ts';
import {
  granted,
  MINUTE,
  MORNING,
  type Newsroom,
  openNewsroom,
  publishText,
  writeDraft,
} from '../fixture.test-support.ts';
import { type DeskPage, readDesk } from './list-desk.ts';
import { readDeskArticle } from './read-article.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const NOW = MORNING + 1000 * MINUTE;

describe('the desk’s list', () => {
  it('finds headlines with and without marks, in any order of words', async () => {
    const { reporter, editor } = newsroom.actors;
    const { number } = await writeDraft(newsroom, reporter, { headline: 'ĐƯỜNG Ở TP. HỒ CHÍ MINH' });
    await writeDraft(newsroom, reporter, { headline: 'Lúa được mùa 100% ở đồng bằng' });
    const found = async (search: string) =>
      (await readDesk(newsroom.at(NOW), editor, { search })).rows.map((row) => row.number);
    for (const search of ['duong', 'ĐƯỜNG', 'Ðường', 'hồ chí', 'minh duong', 'HO\u0302\u0300 CHI\u0301', ' tp.  ho '])
      expect([search, await found(search)]).toEqual([search, [number]]);
    expect(await found('100%')).toEqual([2]);
    for (const search of ['không có', '_', "' OR 1=1 --", '%h%'])
      expect([search, await found(search)]).toEqual([search, []]);
    expect(await found('')).toEqual([2, 1]);
  });

  it('is one state’s when asked, last changed first', async () => {
    const { reporter, editor } = newsroom.actors;
    const first = await writeDraft(newsroom, reporter, {}, MORNING);
    const second = await writeDraft(newsroom, reporter, {}, MORNING + MINUTE);
    granted(await moveArticle(newsroom.at(MORNING + 2 * MINUTE), reporter, { ...first, move: 'submit' }));
    const numbers = async (state?: 'draft' | 'submitted') =>
      (await readDesk(newsroom.at(NOW), editor, { search: '', state })).rows.map((row) => row.number);
    expect(await numbers()).toEqual([first.number, second.number]);
    expect(await numbers('submitted')).toEqual([first.number]);
    expect(await numbers('draft')).toEqual([second.number]);
  });

  it('is read in pages without gap or repeat, also where many were changed at once', async () => {
    const { reporter, editor } = newsroom.actors;
    for (let index = 0; index < 60; index += 1)
      await writeDraft(newsroom, reporter, {}, MORNING + Math.floor(index / 7));
    const first = await readDesk(newsroom.at(NOW), editor, { search: '' });
    const second = await readDesk(newsroom.at(NOW), editor, { search: '', before: first.next });
    expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 10, undefined]);
    const numbers = [...first.rows, ...second.rows].map((row) => row.number);
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, index) => 60 - index));
  });

  it('is searched in parts when it is long, and says so until the end', async () => {
    const { reporter, editor } = newsroom.actors;
    await writeDraft(newsroom, reporter, { headline: 'Đê biển' }, MORNING);
    for (let minute = 1; minute <= 5; minute += 1) await writeDraft(newsroom, reporter, {}, MORNING + minute * MINUTE);
    const search = (before?: DeskPage['next']) =>
      readDesk(newsroom.at(NOW), editor, { search: 'de bien', before, searchReach: 3 });
    const first = await search();
    expect(first).toEqual({ rows: [], next: { changedAt: MORNING + 3 * MINUTE, number: 4 }, isBounded: true });
    const second = await search(first.next);
    expect([second.rows.map((row) => row.headline), second.next, second.isBounded]).toEqual([
      ['Đê biển'],
      undefined,
      false,
    ]);
    expect(await readDesk(newsroom.at(NOW), editor, { search: '', searchReach: 3 })).toMatchObject({
      next: undefined,
      isBounded: false,
    });
  });

  it('shows a reporter their own and what is published, a second page too', async () => {
    const { reporter, secondReporter, admin } = newsroom.actors;
    const own = await writeDraft(newsroom, secondReporter);
    await writeDraft(newsroom, reporter);
    const published = await publishText(newsroom);
    const rows = async (actor: typeof admin) => (await readDesk(newsroom.at(NOW), actor, { search: '' })).rows;
    expect((await rows(secondReporter)).map((row) => row.number)).toEqual([published.number, own.number]);
    expect(await rows(admin)).toEqual([]);
  });
});

describe('an article’s page in the newsroom', () => {
  it('is nothing to whoever may not see the article', async () => {
    const { reporter, secondReporter, admin } = newsroom.actors;
    const { number } = await writeDraft(newsroom, reporter);
    expect(await readDeskArticle(newsroom.at(NOW), secondReporter, number)).toBeUndefined();
    expect(await readDeskArticle(newsroom.at(NOW), admin, number)).toBeUndefined();
    expect(await readDeskArticle(newsroom.at(NOW), reporter, 424242)).toBeUndefined();
  });

  it('says who wrote, who saved last and when', async () => {
    const { reporter, chief } = newsroom.actors;
    const { number } = await writeDraft(newsroom, reporter);
    expect(await readDeskArticle(newsroom.at(NOW), chief, number)).toMatchObject({
      number,
      authorName: 'Thanh Ân',
      savedBy: 'Thanh Ân',
      savedAt: MORNING,
      editorName: null,
      state: 'draft',
      hasUnpublishedChanges: false,
      history: [{ deed: 'save' }, { deed: 'create' }],
    });
  });
});
