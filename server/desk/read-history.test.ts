import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StateMove } from '#domain/moves.ts';
import type { Actor } from '#domain/roles.ts';
import { insertDraft } from '../article/create-article.ts';
import { moveArticle } from '../article/move-article.ts';
import { recordDeed } from '../article/open-article.ts';
import { saveArticle } from '../article/save-article.ts';
import {
  type Draft,
  granted,
  MINUTE,
  MORNING,
  type Newsroom,
  openNewsroom,
  publishText,
  rowsOf,
  textWith,
  writeDraft,
} from '../fixture.test-support.ts';
import { readDeskArticle } from './read-article.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

let texts = 0;

/** Saves another text, `minutes` after the morning's first one. */
async function saveAt(minutes: number, actor: Actor, { number, version }: Draft): Promise<Draft> {
  texts += 1;
  const content = textWith({ lead: `Sapô thứ ${texts}.` });
  const at = newsroom.at(MORNING + minutes * MINUTE);
  return { number, version: granted(await saveArticle(at, actor, { number, version, content })).version };
}

async function moveAt(minutes: number, actor: Actor, { number, version }: Draft, move: StateMove, reason?: string) {
  const at = newsroom.at(MORNING + minutes * MINUTE);
  return { number, version: granted(await moveArticle(at, actor, { number, version, move, reason })).version };
}

async function deskArticle(actor: Actor, number: number) {
  const article = await readDeskArticle(newsroom.at(MORNING), actor, number);
  if (!article) throw new Error('not seen');
  return article;
}

/** The history as short lines: deed, person, newest revision, number of saves, minutes after the morning. */
async function linesOf(actor: Actor, number: number) {
  const { history } = await deskArticle(actor, number);
  return history.map(({ deed, staffName, sequence, times, at }) => [
    deed,
    staffName,
    sequence,
    times,
    (at - MORNING) / MINUTE,
  ]);
}

describe('the history of an article', () => {
  it('tells saves and moves in one order, newest first, also within one millisecond', async () => {
    const { reporter, editor } = newsroom.actors;
    let draft = await writeDraft(newsroom, reporter);
    draft = await moveAt(0, reporter, draft, 'submit');
    draft = await saveAt(0, editor, draft);
    draft = await moveAt(5, editor, draft, 'take');
    draft = await saveAt(6, editor, draft);
    expect(await linesOf(editor, draft.number)).toEqual([
      ['save', 'Bích Ngân', 4, 1, 6],
      ['take', 'Bích Ngân', undefined, 1, 5],
      ['save', 'Bích Ngân', 3, 1, 0],
      ['submit', 'Thanh Ân', undefined, 1, 0],
      ['save', 'Thanh Ân', 2, 1, 0],
      ['create', 'Thanh Ân', 1, 1, 0],
    ]);
  });

  it('folds the saves of one person within half an hour of the newest, and not across another’s', async () => {
    const { reporter, editor } = newsroom.actors;
    let draft = await writeDraft(newsroom, reporter);
    for (const minute of [1, 20, 50]) draft = await saveAt(minute, reporter, draft);
    draft = await saveAt(51, editor, draft);
    for (const minute of [52, 53]) draft = await saveAt(minute, reporter, draft);
    expect(await linesOf(reporter, draft.number)).toEqual([
      ['save', 'Thanh Ân', 8, 2, 53],
      ['save', 'Bích Ngân', 6, 1, 51],
      ['save', 'Thanh Ân', 5, 2, 50],
      ['save', 'Thanh Ân', 3, 2, 1],
      ['create', 'Thanh Ân', 1, 1, 0],
    ]);
  });

  it('tells deeds of saving that an older program wrote down only once, and lets none of them push a move out', async () => {
    const { reporter } = newsroom.actors;
    let draft = await writeDraft(newsroom, reporter);
    draft = await moveAt(1, reporter, draft, 'submit');
    const [row] = await rowsOf(newsroom, 'article');
    await newsroom.store.tx(async (tx) => {
      for (let count = 0; count < 60; count += 1) {
        const deed = { name: 'save', articleId: String(row?.id), staffId: 'reporter', detail: { revision: 2 } };
        await recordDeed(tx, newsroom.at(MORNING + 2 * MINUTE), deed);
      }
    });
    expect((await linesOf(reporter, draft.number)).map(([deed]) => deed)).toEqual(['submit', 'save', 'create']);
  });

  it('offers the first revision also of an article whose making nobody wrote down', async () => {
    const { chief, editor } = newsroom.actors;
    const { number } = await publishText(newsroom);
    expect((await linesOf(chief, number)).map(([deed, , sequence]) => [deed, sequence])).toEqual([
      ['publish', undefined],
      ['save', 2],
      ['create', 1],
    ]);
    const bare = await newsroom.store.tx((tx) =>
      insertDraft(tx, newsroom.at(MORNING), { authorId: 'reporter', content: textWith() }),
    );
    expect(await linesOf(editor, bare.number)).toEqual([['save', 'Thanh Ân', 1, 1, 0]]);
  });

  it('stays short, however often people take turns', async () => {
    const { reporter, editor } = newsroom.actors;
    let draft = await writeDraft(newsroom, reporter);
    for (let turn = 1; turn <= 60; turn += 1) draft = await saveAt(turn, turn % 2 ? editor : reporter, draft);
    const lines = await linesOf(reporter, draft.number);
    expect(lines).toHaveLength(40);
    expect(lines[0]).toEqual(['save', 'Thanh Ân', 62, 1, 60]);
  });
});

describe('the reason of a return', () => {
  it('stays with the author after any number of saves and of turns', async () => {
    const { reporter, editor } = newsroom.actors;
    let draft = await writeDraft(newsroom, reporter);
    draft = await moveAt(1, reporter, draft, 'submit');
    draft = await moveAt(2, editor, draft, 'return', 'Thiếu nguồn.');
    draft = await moveAt(3, reporter, draft, 'submit');
    draft = await moveAt(4, editor, draft, 'return', 'Thiếu số liệu.');
    for (let turn = 5; turn < 65; turn += 1) draft = await saveAt(turn, turn % 2 ? editor : reporter, draft);
    const { history, returnedBecause } = await deskArticle(reporter, draft.number);
    expect(history.map(({ deed }) => deed)).not.toContain('return');
    expect(returnedBecause).toEqual({ at: MORNING + 4 * MINUTE, staffName: 'Bích Ngân', reason: 'Thiếu số liệu.' });
  });

  it('is in the history itself after a long afternoon of autosaves', async () => {
    const { reporter, editor } = newsroom.actors;
    let draft = await writeDraft(newsroom, reporter);
    draft = await moveAt(1, reporter, draft, 'submit');
    draft = await moveAt(2, editor, draft, 'return', 'Thiếu số liệu.');
    for (let minute = 3; minute < 103; minute += 1) draft = await saveAt(minute, reporter, draft);
    const { history } = await deskArticle(reporter, draft.number);
    expect(history.find(({ deed }) => deed === 'return')?.reason).toBe('Thiếu số liệu.');
    expect(history.filter(({ deed }) => deed === 'save').map(({ times }) => times)).toEqual([31, 31, 31, 7, 1]);
  });

  it('is nothing for a text that never came back', async () => {
    const { number } = await writeDraft(newsroom, newsroom.actors.reporter);
    expect((await deskArticle(newsroom.actors.reporter, number)).returnedBecause).toBeUndefined();
  });
});
