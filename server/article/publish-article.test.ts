import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleContent } from '#domain/article.ts';
import { bodyOfParagraphs, EMPTY_BODY } from '#domain/body/document.ts';
import type { Actor } from '#domain/roles.ts';
import { readDeskArticle } from '../desk/read-article.ts';
import {
  DAY,
  type Draft,
  everythingIn,
  granted,
  HOUR,
  MINUTE,
  MORNING,
  type Newsroom,
  openNewsroom,
  publishText,
  refused,
  rowsOf,
  textWith,
  writeDraft,
} from '../fixture.test-support.ts';
import { readArticle } from '../published/article.ts';
import { readSite } from '../published/site.ts';
import { publishArticle } from './publish-article.ts';
import { saveArticle } from './save-article.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const LATER = MORNING + HOUR;

async function readerSees(number: number, now: number) {
  const reader = newsroom.readerAt(now);
  return readArticle(reader, await readSite(reader), number);
}

async function rewrite(
  draft: Draft,
  fields: Partial<ArticleContent>,
  now = LATER,
  actor: Actor = newsroom.actors.chief,
) {
  const request = { ...draft, content: textWith(fields) };
  return granted(await saveArticle(newsroom.at(now), actor, request)).version;
}

async function isRefusedWithoutTrace(attempt: () => ReturnType<typeof publishArticle>) {
  const before = await everythingIn(newsroom);
  const refusal = refused(await attempt());
  expect(await everythingIn(newsroom)).toEqual(before);
  return refusal;
}

describe('publishing', () => {
  it('puts the text in front of readers, with its lists, its address and its date', async () => {
    const draft = await writeDraft(newsroom, newsroom.actors.reporter, {
      headline: 'ĐƯỜNG Ở TP. HỒ CHÍ MINH',
      kicker: 'Giao thông',
      dateline: 'CT',
      sectionId: 'nong-nghiep',
      tags: ['Lúa gạo'],
      storyline: 'Hạn mặn',
      credits: [{ role: 'article', name: 'Thanh Ân' }],
    });
    const published = granted(
      await publishArticle(newsroom.at(LATER), newsroom.actors.chief, { ...draft, move: 'publish' }),
    );
    expect(published).toEqual({ version: draft.version + 1, slug: 'duong-o-tp-ho-chi-minh', publishAt: LATER });
    expect(await readerSees(draft.number, LATER)).toMatchObject({
      href: `/duong-o-tp-ho-chi-minh-a${draft.number}.html`,
      headline: 'ĐƯỜNG Ở TP. HỒ CHÍ MINH',
      kicker: 'Giao thông',
      dateline: 'CT',
      lead: 'Nông dân phấn khởi.',
      body: bodyOfParagraphs(['Vụ này trúng.']),
      tags: [{ name: 'Lúa gạo', slug: 'lua-gao' }],
      credits: [{ role: 'article', name: 'Thanh Ân', slug: 'thanh-an' }],
      trail: [{ path: 'kinh-te' }, { path: 'kinh-te/nong-nghiep' }],
      publishAt: LATER,
      updatedAt: undefined,
    });
    const place = { number: draft.number, publish_at: LATER };
    expect(await rowsOf(newsroom, 'published_tag')).toEqual([{ ...place, slug: 'lua-gao', name: 'Lúa gạo' }]);
    expect(await rowsOf(newsroom, 'published_credit')).toEqual([{ ...place, slug: 'thanh-an', name: 'Thanh Ân' }]);
    expect(await rowsOf(newsroom, 'published_storyline')).toEqual([{ ...place, slug: 'han-man', name: 'Hạn mặn' }]);
    expect((await rowsOf(newsroom, 'audit_event')).at(-1)).toMatchObject({
      deed: 'publish',
      staff_id: 'chief',
      at: LATER,
      detail: JSON.stringify({ revision: 2, publishAt: LATER }),
    });
  });

  it('writes edition, state and audit in one transaction: when one of them fails, nothing happened', async () => {
    const draft = await writeDraft(newsroom, newsroom.actors.reporter, { tags: ['Lúa'] });
    await newsroom.store.tx(async (tx) =>
      tx.run(sql`CREATE TRIGGER no_more_audit BEFORE INSERT ON audit_event BEGIN SELECT RAISE(ABORT, 'full'); END`),
    );
    const before = await everythingIn(newsroom);
    const attempt = publishArticle(newsroom.at(LATER), newsroom.actors.chief, { ...draft, move: 'publish' });
    await expect(attempt).rejects.toThrow();
    expect(await everythingIn(newsroom)).toEqual(before);
  });

  it('of several who publish one text at once exactly one does', async () => {
    const { reporter, chief, secondChief } = newsroom.actors;
    const draft = await writeDraft(newsroom, reporter);
    const answers = await Promise.all(
      [chief, secondChief, chief].map((person) =>
        publishArticle(newsroom.at(LATER), person, { ...draft, move: 'publish' }),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const deeds = (await rowsOf(newsroom, 'audit_event')).filter((row) => row.deed === 'publish');
    expect(deeds).toHaveLength(1);
  });
});

describe('a draft stays in the newsroom', () => {
  it('no word of an unpublished text is in any table that reader code can reach', async () => {
    const { reporter, chief } = newsroom.actors;
    const secret = 'bimatchuadang';
    const hidden: Partial<ArticleContent> = {
      headline: `${secret} a`,
      shareTitle: secret,
      kicker: secret,
      lead: secret,
      dateline: secret,
      source: secret,
      tags: [secret],
      storyline: secret,
      credits: [{ role: 'article', name: secret }],
      body: bodyOfParagraphs([secret]),
    };
    await writeDraft(newsroom, reporter, hidden);
    const published = await publishText(newsroom, { headline: 'Đã đăng' });
    await rewrite(published, hidden, LATER, chief);
    const tables = newsroom.store.read
      .all<{ name: string }>(sql`SELECT name FROM sqlite_master WHERE type = 'table'`)
      .map(({ name }) => name)
      .filter(
        (name) => name.startsWith('published_') || ['section', 'newspaper', 'tombstone', 'site_state'].includes(name),
      );
    expect(tables.length).toBeGreaterThanOrEqual(7);
    for (const table of tables) expect(JSON.stringify(await rowsOf(newsroom, table))).not.toContain(secret);
    expect(JSON.stringify(await rowsOf(newsroom, 'published_article'))).toContain('Đã đăng');
    expect(JSON.stringify(await rowsOf(newsroom, 'revision'))).toContain(secret);
  });
});

describe('updating', () => {
  it('replaces what readers see, and keeps the address and the first date', async () => {
    const published = await publishText(newsroom, { headline: 'Lúa được mùa', tags: ['Lúa'] });
    const version = await rewrite(published, { headline: 'Gạo lên giá', tags: ['Gạo'] });
    expect(await readerSees(published.number, LATER)).toMatchObject({ headline: 'Lúa được mùa', updatedAt: undefined });
    const desk = await readDeskArticle(newsroom.at(LATER), newsroom.actors.chief, published.number);
    expect(desk).toMatchObject({ hasUnpublishedChanges: true, state: 'published' });
    const request = { number: published.number, version, move: 'update' } as const;
    const updated = granted(await publishArticle(newsroom.at(LATER), newsroom.actors.chief, request));
    expect(updated).toEqual({ version: version + 1, slug: 'lua-duoc-mua', publishAt: MORNING });
    expect(await readerSees(published.number, LATER)).toMatchObject({
      headline: 'Gạo lên giá',
      href: `/lua-duoc-mua-a${published.number}.html`,
      publishAt: MORNING,
      updatedAt: LATER,
      tags: [{ slug: 'gao' }],
    });
    expect((await rowsOf(newsroom, 'published_tag')).map((row) => row.slug)).toEqual(['gao']);
    const after = await readDeskArticle(newsroom.at(LATER), newsroom.actors.chief, published.number);
    expect(after).toMatchObject({ hasUnpublishedChanges: false, firstPublishedAt: MORNING });
  });

  it('is open to an editor where the section allows it, and forbidden elsewhere', async () => {
    const { editor } = newsroom.actors;
    const open = await publishText(newsroom, { sectionId: 'kinh-te' });
    const closed = await publishText(newsroom, { sectionId: 'thoi-su' });
    granted(await publishArticle(newsroom.at(LATER), editor, { ...open, move: 'update' }));
    const attempt = () => publishArticle(newsroom.at(LATER), editor, { ...closed, move: 'update' });
    expect(await isRefusedWithoutTrace(attempt)).toEqual({ kind: 'forbidden' });
  });

  it('is not opened to an editor by moving the working copy to another section, into a closed one neither', async () => {
    const { editor } = newsroom.actors;
    for (const [from, to] of [
      ['thoi-su', 'kinh-te'],
      ['kinh-te', 'thoi-su'],
    ] as const) {
      const published = await publishText(newsroom, { sectionId: from });
      const version = await rewrite(published, { sectionId: to }, LATER, editor);
      const attempt = () =>
        publishArticle(newsroom.at(LATER), editor, { number: published.number, version, move: 'update' });
      expect(await isRefusedWithoutTrace(attempt), from).toEqual({ kind: 'forbidden' });
    }
  });
});

describe('scheduling', () => {
  const schedule = (draft: Draft, publishAt?: number) =>
    publishArticle(newsroom.at(LATER), newsroom.actors.chief, { ...draft, move: 'schedule', publishAt });

  it('shows the text at its moment and not a millisecond before', async () => {
    const draft = await writeDraft(newsroom, newsroom.actors.reporter);
    const moment = LATER + DAY;
    expect(granted(await schedule(draft, moment))).toMatchObject({ publishAt: moment, slug: 'lua-duoc-mua' });
    expect(await readerSees(draft.number, moment - 1)).toBeUndefined();
    expect(await readerSees(draft.number, moment)).toMatchObject({ publishAt: moment, updatedAt: undefined });
  });

  it('is corrected before its moment without moving it and without looking updated', async () => {
    const draft = await writeDraft(newsroom, newsroom.actors.reporter);
    const moment = LATER + DAY;
    const scheduled = granted(await schedule(draft, moment));
    const version = await rewrite(
      { number: draft.number, version: scheduled.version },
      { lead: 'Sửa.' },
      LATER + MINUTE,
    );
    const request = { number: draft.number, version, move: 'update' } as const;
    granted(await publishArticle(newsroom.at(LATER + MINUTE), newsroom.actors.chief, request));
    expect(await readerSees(draft.number, moment - 1)).toBeUndefined();
    expect(await readerSees(draft.number, moment)).toMatchObject({
      lead: 'Sửa.',
      publishAt: moment,
      updatedAt: undefined,
      changes: [],
    });
  });

  it.each([
    ['no moment', undefined],
    ['now', LATER],
    ['the past', LATER - 1],
    ['more than a year away', LATER + 400 * DAY],
    ['no number', Number.NaN],
    ['never', Number.POSITIVE_INFINITY],
  ])('for %s is refused at its field, and nothing is written', async (_what, publishAt) => {
    const draft = await writeDraft(newsroom, newsroom.actors.reporter);
    expect(await isRefusedWithoutTrace(() => schedule(draft, publishAt))).toEqual({
      kind: 'invalid',
      problems: [{ field: 'publishAt', problem: 'invalid' }],
    });
  });
});

describe('refusals', () => {
  it('name every field that a page cannot do without', async () => {
    const draft = await writeDraft(newsroom, newsroom.actors.reporter, {
      headline: '',
      lead: '',
      sectionId: null,
      body: EMPTY_BODY,
    });
    const attempt = () => publishArticle(newsroom.at(LATER), newsroom.actors.chief, { ...draft, move: 'publish' });
    expect(await isRefusedWithoutTrace(attempt)).toEqual({
      kind: 'incomplete',
      fields: ['headline', 'lead', 'sectionId', 'body'],
    });
  });

  it('come in the order visibility, right, state, version, completeness', async () => {
    const { reporter, secondReporter, chief, editor } = newsroom.actors;
    const { number, version } = await writeDraft(newsroom, reporter, { lead: '' });
    const from = (actor: Actor, move: 'publish' | 'update', claimed: number) => () =>
      publishArticle(newsroom.at(LATER), actor, { number, version: claimed, move });
    expect(await isRefusedWithoutTrace(from(secondReporter, 'publish', 999))).toEqual({ kind: 'not_found' });
    expect(await isRefusedWithoutTrace(from(reporter, 'publish', 999))).toEqual({ kind: 'forbidden' });
    expect(await isRefusedWithoutTrace(from(editor, 'publish', 999))).toEqual({ kind: 'forbidden' });
    expect(await isRefusedWithoutTrace(from(chief, 'update', 999))).toEqual({ kind: 'wrong_state' });
    expect(await isRefusedWithoutTrace(from(chief, 'publish', 999))).toMatchObject({ kind: 'conflict', version });
    expect(await isRefusedWithoutTrace(from(chief, 'publish', version))).toEqual({
      kind: 'incomplete',
      fields: ['lead'],
    });
  });
});
