import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ArticleContent, articleContentSchema } from '#domain/article.ts';
import { bodyOfParagraphs } from '#domain/body/document.ts';
import { readDeskArticle } from '../desk/read-article.ts';
import { readRevision } from '../desk/read-revision.ts';
import {
  everythingIn,
  granted,
  MINUTE,
  MORNING,
  type Newsroom,
  nextId,
  openNewsroom,
  publishText,
  refused,
  rowsOf,
  textWith,
  writeDraft,
} from '../fixture.test-support.ts';
import { renameStoryline } from '../storyline/rename-storyline.ts';
import { moveArticle } from './move-article.ts';
import { publishArticle } from './publish-article.ts';
import { saveArticle } from './save-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const LATER = MORNING + 10 * MINUTE;

async function isRefusedWithoutTrace(attempt: () => ReturnType<typeof saveArticle>) {
  const before = await everythingIn(newsroom);
  const refusal = refused(await attempt());
  expect(await everythingIn(newsroom)).toEqual(before);
  return refusal;
}

describe('saving', () => {
  it('keeps the text as a new revision with person and time, which is the whole record of it', async () => {
    const { reporter } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, reporter);
    const content = textWith({ headline: 'Lúa được mùa, giá giảm', sectionId: 'kinh-te' });
    const saved = granted(await saveArticle(newsroom.at(LATER), reporter, { number, version, content }));
    expect(saved).toEqual({ version: version + 1, savedAt: LATER });
    expect(await rowsOf(newsroom, 'article')).toMatchObject([
      {
        version: version + 1,
        revision: 3,
        headline: 'Lúa được mùa, giá giảm',
        headline_folded: 'lua duoc mua, gia giam',
        section_id: 'kinh-te',
        changed_at: LATER,
        state: 'draft',
      },
    ]);
    const revisions = await rowsOf(newsroom, 'revision');
    expect(
      revisions.map((row) => [row.sequence, JSON.parse(String(row.content)).headline, row.staff_id, row.created_at]),
    ).toEqual([
      [1, '', 'reporter', MORNING],
      [2, 'Lúa được mùa', 'reporter', MORNING],
      [3, 'Lúa được mùa, giá giảm', 'reporter', LATER],
    ]);
    expect((await rowsOf(newsroom, 'audit_event')).map(({ deed }) => deed)).toEqual(['create']);
  });

  it('changes nothing when the text is the one that stands, even from a stale page', async () => {
    const { reporter } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, reporter);
    const before = await everythingIn(newsroom);
    for (const from of [version, version - 1]) {
      const answer = await saveArticle(newsroom.at(LATER), reporter, { number, version: from, content: textWith() });
      expect(granted(answer)).toEqual({ version, savedAt: MORNING });
    }
    expect(await everythingIn(newsroom)).toEqual(before);
  });

  it('gives back the very text that was saved', async () => {
    const { reporter } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, reporter);
    const content: ArticleContent = articleContentSchema.parse({
      ...textWith({ tags: ['Lúa gạo', `'; DROP TABLE article; --`], kicker: '<script>', source: '🎋' }),
      body: bodyOfParagraphs(['“Ðà Nẵng”', '', '\\u0000 %s', 'ភាសា']),
    });
    granted(await saveArticle(newsroom.at(LATER), reporter, { number, version, content }));
    expect((await readDeskArticle(newsroom.at(LATER), reporter, number))?.content).toEqual(content);
  });
});

describe('the running story that was typed', () => {
  const reporter = () => newsroom.actors.reporter;
  const chief = () => newsroom.actors.chief;
  const kept = async (number: number, sequence: number) =>
    granted(await readRevision(newsroom.at(LATER), reporter(), number, sequence)).content.storyline;
  const shown = async (number: number) =>
    (await readDeskArticle(newsroom.at(LATER), reporter(), number))?.content.storyline;
  const rename = async (from: string, to: string) => {
    const id = String((await rowsOf(newsroom, 'storyline')).find(({ name }) => name === from)?.id);
    granted(await renameStoryline(newsroom.at(LATER), chief(), { id, from, to }));
  };

  it('is kept as it was typed, shown as the story is called, and published in that one story', async () => {
    await publishText(newsroom, { storyline: 'Ứng phó hạn, mặn' });
    const { number, version } = await writeDraft(newsroom, reporter(), { storyline: 'ứng phó HẠN, MẶN' });
    expect(await kept(number, 2)).toBe('ứng phó HẠN, MẶN');
    expect(await shown(number)).toBe('Ứng phó hạn, mặn');
    await rename('Ứng phó hạn, mặn', 'Hạn mặn 2025');
    expect(await shown(number)).toBe('Hạn mặn 2025');
    // Somebody had the page open when the name changed.
    const content = textWith({ storyline: 'Ứng phó hạn, mặn', lead: 'Thêm một câu.' });
    const saved = granted(await saveArticle(newsroom.at(LATER), reporter(), { number, version, content }));
    expect(await kept(number, 3)).toBe('Ứng phó hạn, mặn');
    granted(await publishArticle(newsroom.at(LATER), chief(), { number, version: saved.version, move: 'publish' }));
    expect(await kept(number, 3)).toBe('Ứng phó hạn, mặn');
    expect((await rowsOf(newsroom, 'published_storyline')).map(({ slug, name }) => [slug, name])).toEqual([
      ['han-man-2025', 'Hạn mặn 2025'],
      ['han-man-2025', 'Hạn mặn 2025'],
    ]);
  });

  it('stands when it is saved again as it was typed or as it is shown, and is kept anew in other letters', async () => {
    await publishText(newsroom, { storyline: 'Hạn mặn' });
    const { number, version } = await writeDraft(newsroom, reporter(), { storyline: 'han man' });
    const save = async (storyline: string) =>
      granted(await saveArticle(newsroom.at(LATER), reporter(), { number, version, content: textWith({ storyline }) }));
    const before = await everythingIn(newsroom);
    for (const storyline of ['han man', 'Hạn mặn']) expect((await save(storyline)).version).toBe(version);
    expect(await everythingIn(newsroom)).toEqual(before);
    expect((await save('HẠN MẶN')).version).toBe(version + 1);
    expect([await kept(number, 2), await kept(number, 3)]).toEqual(['han man', 'HẠN MẶN']);
  });

  it('is not rewritten by who opened the article and changed another field', async () => {
    await publishText(newsroom, { storyline: 'Hạn mặn' });
    const { number, version } = await writeDraft(newsroom, reporter(), { storyline: 'HẠN MẶN' });
    const content = textWith({ storyline: (await shown(number)) ?? '', lead: 'Sapô mới.' });
    granted(await saveArticle(newsroom.at(LATER), chief(), { number, version, content }));
    expect(await kept(number, 3)).toBe('HẠN MẶN');
  });
});

describe('two people on one text', () => {
  it('a stale save is refused with the other’s text, name, time and version, and neither text is lost', async () => {
    const { reporter, editor } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, reporter);
    const theirs = textWith({ lead: 'Sapô của biên tập viên.' });
    granted(await saveArticle(newsroom.at(LATER), editor, { number, version, content: theirs }));
    const mine = textWith({ lead: 'Sapô của phóng viên.' });
    const refusal = await isRefusedWithoutTrace(() =>
      saveArticle(newsroom.at(LATER + MINUTE), reporter, { number, version, content: mine }),
    );
    expect(refusal).toEqual({
      kind: 'conflict',
      version: version + 1,
      content: theirs,
      savedBy: 'Bích Ngân',
      savedAt: LATER,
    });
    // Whoever was refused still holds their text and may save it over the version that they now have seen.
    granted(await saveArticle(newsroom.at(LATER + MINUTE), reporter, { number, version: version + 1, content: mine }));
    const texts = (await rowsOf(newsroom, 'revision')).map((row) => JSON.parse(String(row.content)).lead);
    expect(texts.slice(-2)).toEqual([theirs.lead, mine.lead]);
  });

  it('of many saves at once from one version exactly one wins', async () => {
    const { reporter, editor, chief } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, reporter);
    const people = [reporter, editor, chief, reporter, editor];
    const answers = await Promise.all(
      people.map((person, index) =>
        saveArticle(newsroom.at(LATER), person, { number, version, content: textWith({ lead: `Sapô ${index}` }) }),
      ),
    );
    const winners = answers.flatMap((answer, index) => (answer.ok ? [index] : []));
    expect(winners).toHaveLength(1);
    const kinds = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.kind]));
    expect(kinds).toEqual(['conflict', 'conflict', 'conflict', 'conflict']);
    expect(await rowsOf(newsroom, 'revision')).toHaveLength(3);
    const article = await readDeskArticle(newsroom.at(LATER), chief, number);
    expect([article?.content.lead, article?.version]).toEqual([`Sapô ${winners[0]}`, version + 1]);
  });

  it('a move in between makes a save stale too', async () => {
    const { reporter, editor } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, reporter);
    granted(await moveArticle(newsroom.at(LATER), reporter, { number, version, move: 'submit' }));
    const content = textWith({ lead: 'Muộn.' });
    const refusal = await isRefusedWithoutTrace(() =>
      saveArticle(newsroom.at(LATER), editor, { number, version, content }),
    );
    expect(refusal).toMatchObject({ kind: 'conflict', version: version + 1, savedBy: 'Thanh Ân' });
  });
});

describe('checks in their order: visibility, right, state, version', () => {
  const content = textWith({ lead: 'Khác.' });

  it('what a reporter may not see does not exist for them, whatever the version', async () => {
    const { reporter, secondReporter, admin } = newsroom.actors;
    const { number } = await writeDraft(newsroom, reporter);
    for (const stranger of [secondReporter, admin]) {
      const attempt = () => saveArticle(newsroom.at(LATER), stranger, { number, version: 999, content });
      expect(await isRefusedWithoutTrace(attempt)).toEqual({ kind: 'not_found' });
    }
    const nowhere = () => saveArticle(newsroom.at(LATER), reporter, { number: 424242, version: 1, content });
    expect(await isRefusedWithoutTrace(nowhere)).toEqual({ kind: 'not_found' });
  });

  it('what a reporter sees but may not write is forbidden, whatever the version', async () => {
    const { reporter, secondReporter } = newsroom.actors;
    const { number, version } = await publishText(newsroom);
    for (const [person, from] of [
      [reporter, version],
      [secondReporter, 999],
    ] as const) {
      const attempt = () => saveArticle(newsroom.at(LATER), person, { number, version: from, content });
      expect(await isRefusedWithoutTrace(attempt)).toEqual({ kind: 'forbidden' });
    }
  });

  it('an author’s text is closed to them once it was submitted', async () => {
    const { reporter } = newsroom.actors;
    const draft = await writeDraft(newsroom, reporter);
    const { version } = granted(await moveArticle(newsroom.at(LATER), reporter, { ...draft, move: 'submit' }));
    const attempt = () => saveArticle(newsroom.at(LATER), reporter, { number: draft.number, version, content });
    expect(await isRefusedWithoutTrace(attempt)).toEqual({ kind: 'forbidden' });
  });

  it('a withdrawn text is kept for inspection: wrong state for everybody, before the version is looked at', async () => {
    const { chief } = newsroom.actors;
    const published = await publishText(newsroom);
    granted(await withdrawArticle(newsroom.at(LATER), chief, { ...published, reason: 'Sai.' }));
    const attempt = () => saveArticle(newsroom.at(LATER), chief, { number: published.number, version: 999, content });
    expect(await isRefusedWithoutTrace(attempt)).toEqual({ kind: 'wrong_state' });
  });
});

describe('what a text points to', () => {
  const picture = { mediaId: 'dead-beef', caption: '', credit: '', alt: '' };
  it.each<[string, Partial<ArticleContent>]>([
    ['sectionId', { sectionId: 'khong-co' }],
    ['picture', { picture }],
    ['body', { body: { type: 'doc', version: 1, content: [{ type: 'image', attrs: { ...picture, width: 'text' } }] } }],
  ])('must exist: an unknown one in %s is named and nothing is written', async (field, fields) => {
    const { reporter } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, reporter);
    const attempt = () => saveArticle(newsroom.at(LATER), reporter, { number, version, content: textWith(fields) });
    expect(await isRefusedWithoutTrace(attempt)).toEqual({
      kind: 'invalid',
      problems: [{ field, problem: 'invalid' }],
    });
  });

  it('is told of all at once', async () => {
    const { reporter } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, reporter);
    const content = textWith({ sectionId: nextId(), picture });
    const attempt = () => saveArticle(newsroom.at(LATER), reporter, { number, version, content });
    expect(await isRefusedWithoutTrace(attempt)).toMatchObject({
      problems: [{ field: 'sectionId' }, { field: 'picture' }],
    });
  });
});
