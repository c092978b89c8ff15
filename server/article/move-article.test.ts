import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StateMove } from '#domain/moves.ts';
import type { Actor } from '#domain/roles.ts';
import { readDeskArticle } from '../desk/read-article.ts';
import {
  everythingIn,
  granted,
  MINUTE,
  MORNING,
  type Newsroom,
  openNewsroom,
  publishText,
  refused,
  rowsOf,
  writeDraft,
} from '../fixture.test-support.ts';
import { moveArticle } from './move-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const LATER = MORNING + 10 * MINUTE;

/** Makes the moves one after the other and answers the article's last version. */
async function go(number: number, from: number, steps: readonly (readonly [Actor, StateMove, reason?: string])[]) {
  let version = from;
  for (const [actor, move, reason] of steps)
    version = granted(await moveArticle(newsroom.at(LATER), actor, { number, version, move, reason })).version;
  return version;
}

describe('the way of a text through the newsroom', () => {
  it('is submitted, taken, returned, submitted again, taken and approved, and every step is written down', async () => {
    const { reporter, editor } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, reporter);
    await go(number, version, [
      [reporter, 'submit'],
      [editor, 'take'],
      [editor, 'return', 'Thiếu số liệu.'],
      [reporter, 'submit'],
      [editor, 'take'],
      [editor, 'approve'],
    ]);
    const article = await readDeskArticle(newsroom.at(LATER), editor, number);
    expect(article).toMatchObject({ state: 'approved', version: version + 6, editorName: 'Bích Ngân' });
    expect(article?.history.map(({ deed, staffName, reason }) => [deed, staffName, reason]).reverse()).toEqual([
      ['create', 'Thanh Ân', undefined],
      ['save', 'Thanh Ân', undefined],
      ['submit', 'Thanh Ân', undefined],
      ['take', 'Bích Ngân', undefined],
      ['return', 'Bích Ngân', 'Thiếu số liệu.'],
      ['submit', 'Thanh Ân', undefined],
      ['take', 'Bích Ngân', undefined],
      ['approve', 'Bích Ngân', undefined],
    ]);
  });

  it('never shows readers anything', async () => {
    const { reporter, editor } = newsroom.actors;
    const [before] = await rowsOf(newsroom, 'site_state');
    const { number, version } = await writeDraft(newsroom, reporter);
    await go(number, version, [
      [reporter, 'submit'],
      [editor, 'take'],
      [editor, 'approve'],
    ]);
    expect(await rowsOf(newsroom, 'published_article')).toEqual([]);
    expect(await rowsOf(newsroom, 'site_state')).toEqual([before]);
  });

  it('goes to the editor who took it last', async () => {
    const { reporter, editor, secondEditor } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, reporter);
    await go(number, version, [
      [reporter, 'submit'],
      [editor, 'take'],
      [editor, 'return', 'Ngắn lại.'],
      [reporter, 'submit'],
      [secondEditor, 'take'],
    ]);
    expect((await readDeskArticle(newsroom.at(LATER), editor, number))?.editorName).toBe('Kim Thoa');
  });
});

describe('refused moves write nothing', () => {
  async function isRefusedWithoutTrace(attempt: () => ReturnType<typeof moveArticle>) {
    const before = await everythingIn(newsroom);
    const refusal = refused(await attempt());
    expect(await everythingIn(newsroom)).toEqual(before);
    return refusal;
  }

  it.each(['', '   ', '\u200B\n\u202E', undefined])('returning for the reason %j asks for a reason', async (reason) => {
    const { reporter, editor } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, reporter);
    const submitted = await go(number, version, [[reporter, 'submit']]);
    const attempt = () =>
      moveArticle(newsroom.at(LATER), editor, { number, version: submitted, move: 'return', reason });
    expect(await isRefusedWithoutTrace(attempt)).toEqual({ kind: 'reason_required' });
  });

  it('an article without a headline cannot be submitted', async () => {
    const { reporter } = newsroom.actors;
    const draft = await writeDraft(newsroom, reporter, { headline: '' });
    const attempt = () => moveArticle(newsroom.at(LATER), reporter, { ...draft, move: 'submit' });
    expect(await isRefusedWithoutTrace(attempt)).toEqual({ kind: 'incomplete', fields: ['headline'] });
  });

  it('a reporter cannot approve an own article even as editor', async () => {
    const { editor } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, editor);
    const submitted = await go(number, version, [[editor, 'submit']]);
    const attempt = () => moveArticle(newsroom.at(LATER), editor, { number, version: submitted, move: 'approve' });
    expect(await isRefusedWithoutTrace(attempt)).toEqual({ kind: 'forbidden' });
  });

  it('a move from a stale page is a conflict, after right and state', async () => {
    const { reporter, editor } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, reporter);
    await go(number, version, [[reporter, 'submit']]);
    const stale = (actor: Actor, move: StateMove) => () =>
      moveArticle(newsroom.at(LATER), actor, { number, version, move, reason: 'x' });
    expect(await isRefusedWithoutTrace(stale(editor, 'take'))).toMatchObject({
      kind: 'conflict',
      version: version + 1,
    });
    expect(await isRefusedWithoutTrace(stale(reporter, 'submit'))).toEqual({ kind: 'wrong_state' });
    expect(await isRefusedWithoutTrace(stale(reporter, 'take'))).toEqual({ kind: 'forbidden' });
    expect(await isRefusedWithoutTrace(stale(newsroom.actors.secondReporter, 'take'))).toEqual({ kind: 'not_found' });
    expect(await isRefusedWithoutTrace(stale(newsroom.actors.admin, 'take'))).toEqual({ kind: 'not_found' });
  });

  it('of two editors who take a text at once exactly one gets it', async () => {
    const { reporter, editor, secondEditor } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, reporter);
    const submitted = await go(number, version, [[reporter, 'submit']]);
    const answers = await Promise.all(
      [editor, secondEditor].map((person) =>
        moveArticle(newsroom.at(LATER), person, { number, version: submitted, move: 'take' }),
      ),
    );
    expect(answers.map((answer) => (answer.ok ? 'won' : answer.refusal.kind)).toSorted()).toEqual([
      'won',
      'wrong_state',
    ]);
  });
});

describe('restoring', () => {
  it('brings a withdrawn text back as a draft that its author may write in, and readers still get nothing', async () => {
    const { chief, reporter } = newsroom.actors;
    const published = await publishText(newsroom);
    const { version } = granted(await withdrawArticle(newsroom.at(LATER), chief, { ...published, reason: 'Sai.' }));
    await go(published.number, version, [[chief, 'restore']]);
    expect(await readDeskArticle(newsroom.at(LATER), reporter, published.number)).toMatchObject({
      state: 'draft',
      mayWrite: true,
      slug: published.slug,
    });
    expect(await rowsOf(newsroom, 'published_article')).toEqual([]);
    expect(await rowsOf(newsroom, 'tombstone')).toHaveLength(1);
  });
});
