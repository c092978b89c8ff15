import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_CONTENT } from '#domain/article.ts';
import { saveArticle } from '../article/save-article.ts';
import {
  everythingIn,
  granted,
  MINUTE,
  MORNING,
  type Newsroom,
  openNewsroom,
  publishText,
  refused,
  textWith,
  writeDraft,
} from '../fixture.test-support.ts';
import { readDeskArticle } from './read-article.ts';
import { readRevision } from './read-revision.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const LATER = MORNING + 10 * MINUTE;

describe('an old text', () => {
  it('is read as it was saved, with person and time, and reading writes nothing', async () => {
    const { reporter, editor } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, reporter);
    const content = textWith({ headline: 'Bản của biên tập viên', tags: ['Lúa gạo'] });
    granted(await saveArticle(newsroom.at(LATER), editor, { number, version, content }));
    const before = await everythingIn(newsroom);
    const read = async (sequence: number) =>
      granted(await readRevision(newsroom.at(LATER), reporter, number, sequence));
    expect(await read(1)).toEqual({ content: EMPTY_CONTENT, savedAt: MORNING, savedBy: 'Thanh Ân' });
    expect(await read(2)).toEqual({ content: textWith(), savedAt: MORNING, savedBy: 'Thanh Ân' });
    expect(await read(3)).toEqual({ content, savedAt: LATER, savedBy: 'Bích Ngân' });
    expect(await everythingIn(newsroom)).toEqual(before);
  });

  it('that lost a conflict is named by the history and read back from it', async () => {
    const { reporter, editor } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, reporter);
    const theirs = textWith({ headline: 'Tiêu đề của biên tập viên' });
    const mine = textWith({ headline: 'Tiêu đề của phóng viên' });
    granted(await saveArticle(newsroom.at(LATER), editor, { number, version, content: theirs }));
    const refusal = refused(await saveArticle(newsroom.at(LATER), reporter, { number, version, content: mine }));
    if (refusal.kind !== 'conflict') throw new Error(refusal.kind);
    granted(await saveArticle(newsroom.at(LATER), reporter, { number, version: refusal.version, content: mine }));
    const desk = await readDeskArticle(newsroom.at(LATER), reporter, number);
    const lost = desk?.history.find(({ staffName }) => staffName === 'Bích Ngân');
    const revision = granted(await readRevision(newsroom.at(LATER), reporter, number, lost?.sequence ?? 0));
    expect(revision.content).toEqual(theirs);
    expect(desk?.content).toEqual(mine);
  });

  it('and the history of a colleague’s published article are its author’s and the desk’s alone', async () => {
    const { reporter, secondReporter, editor } = newsroom.actors;
    const { number } = await publishText(newsroom);
    const at = newsroom.at(LATER);
    expect(refused(await readRevision(at, secondReporter, number, 1))).toEqual({ kind: 'not_found' });
    expect((await readDeskArticle(at, secondReporter, number))?.history).toEqual([]);
    for (const actor of [reporter, editor]) {
      granted(await readRevision(at, actor, number, 1));
      expect((await readDeskArticle(at, actor, number))?.history).not.toEqual([]);
    }
  });

  it('of an article that the person may not see does not exist', async () => {
    const { reporter, secondReporter, chief, admin } = newsroom.actors;
    const { number } = await writeDraft(newsroom, reporter);
    for (const stranger of [secondReporter, admin])
      for (const sequence of [1, 2, 3])
        expect(refused(await readRevision(newsroom.at(LATER), stranger, number, sequence))).toEqual({
          kind: 'not_found',
        });
    expect(granted(await readRevision(newsroom.at(LATER), chief, number, 2)).content).toEqual(textWith());
  });

  it.each([0, 3, -1, 999_999_999])('number %i that was never saved is not found', async (sequence) => {
    const { reporter } = newsroom.actors;
    const { number } = await writeDraft(newsroom, reporter);
    await publishText(newsroom);
    expect(refused(await readRevision(newsroom.at(LATER), reporter, number, sequence))).toEqual({ kind: 'not_found' });
    expect(refused(await readRevision(newsroom.at(LATER), reporter, 424242, 1))).toEqual({ kind: 'not_found' });
  });

  it('of one article is never that of another', async () => {
    const { reporter, editor } = newsroom.actors;
    const one = await writeDraft(newsroom, reporter, { headline: 'Bài một' });
    const other = await writeDraft(newsroom, reporter, { headline: 'Bài hai' });
    const headline = async (number: number) =>
      granted(await readRevision(newsroom.at(LATER), editor, number, 2)).content.headline;
    expect([await headline(one.number), await headline(other.number)]).toEqual(['Bài một', 'Bài hai']);
  });
});
