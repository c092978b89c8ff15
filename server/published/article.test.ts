import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { upsertNewspaper } from '#db/queries/editions.ts';
import { bodyOfParagraphs } from '#domain/body/document.ts';
import { publishArticle } from '../article/publish-article.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import {
  DAY,
  granted,
  HOUR,
  MINUTE,
  MORNING,
  type Newsroom,
  openNewsroom,
  publishText,
  writeDraft,
} from '../fixture.test-support.ts';
import { isWithdrawn, readArticle, readArticleAddress } from './article.ts';
import { readPublishedName } from './names.ts';
import { findSection, readSite, sectionTrail } from './site.ts';
import { readValidity } from './validity.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const NOW = MORNING + DAY;

async function pageOf(number: number, now = NOW) {
  const reader = newsroom.readerAt(now);
  const page = await readArticle(reader, await readSite(reader), number);
  if (!page) throw new Error(`readers do not see article ${number}`);
  return page;
}

describe('an article’s page', () => {
  it('names the way to its section', async () => {
    const { number } = await publishText(newsroom, { sectionId: 'trong-tinh' });
    expect((await pageOf(number)).trail.map((step) => step.href)).toEqual(['/thoi-su', '/thoi-su/trong-tinh']);
  });

  it('offers what shares its tags, those with more shared tags first, and itself never', async () => {
    const one = await publishText(newsroom, { tags: ['Lúa'] }, MORNING);
    const two = await publishText(newsroom, { tags: ['Lúa', 'Giá'] }, MORNING + 1);
    await publishText(newsroom, { tags: ['Cá'] }, MORNING + 2);
    const { number } = await publishText(newsroom, { tags: ['giá', 'LÚA'] }, MORNING + 3);
    expect((await pageOf(number)).related.map((card) => card.number)).toEqual([two.number, one.number]);
  });

  it('offers more from its section, without itself and without what it offers already', async () => {
    const related = await publishText(newsroom, { sectionId: 'kinh-te', tags: ['Lúa'] }, MORNING);
    const sister = await publishText(newsroom, { sectionId: 'nong-nghiep' }, MORNING + 1);
    await publishText(newsroom, { sectionId: 'xa-hoi' }, MORNING + 2);
    const { number } = await publishText(newsroom, { sectionId: 'kinh-te', tags: ['Lúa'] }, MORNING + 3);
    const page = await pageOf(number);
    expect(page.related.map((card) => card.number)).toEqual([related.number]);
    expect(page.moreFromSection.map((card) => card.number)).toEqual([sister.number]);
  });

  it('offers nothing twice that stands beside it in its storyline', async () => {
    const fields = { sectionId: 'kinh-te', tags: ['Lúa'] };
    const part = { ...fields, storyline: 'Hạn mặn' };
    const apart = await publishText(newsroom, fields, MORNING);
    const first = await publishText(newsroom, part, MORNING + 1);
    await publishText(newsroom, part, MORNING + 2);
    const { number } = await publishText(newsroom, part, MORNING + 3);
    const page = await pageOf(number);
    expect(page.storyline?.before?.number).toBe(number - 1);
    expect(page.related.map((card) => card.number)).toEqual([first.number, apart.number]);
    expect(page.moreFromSection).toEqual([]);
  });

  it('never offers more than four related and six others', async () => {
    for (let index = 0; index < 15; index += 1)
      await publishText(newsroom, { tags: ['Lúa'] }, MORNING + index * MINUTE);
    const page = await pageOf(1);
    expect([page.related.length, page.moreFromSection.length]).toEqual([4, 6]);
  });

  it('knows the cards that its body points to, but none that readers may not see', async () => {
    const seen = await publishText(newsroom, { headline: 'Thấy được' });
    const hidden = await writeDraft(newsroom, newsroom.actors.reporter, { headline: 'Chưa đăng' });
    const gone = await publishText(newsroom, { headline: 'Đã gỡ' });
    granted(await withdrawArticle(newsroom.at(MORNING), newsroom.actors.chief, { ...gone, reason: 'Sai.' }));
    const cards = [seen.number, hidden.number, gone.number, 424242].map((number) => ({
      type: 'relatedArticle' as const,
      attrs: { number },
    }));
    const text = bodyOfParagraphs(['Đọc thêm:']);
    const body = { ...text, content: [...text.content, ...cards] };
    const { number } = await publishText(newsroom, { body });
    const { mentioned } = await pageOf(number);
    expect([...mentioned.values()].map((card) => card.headline)).toEqual(['Thấy được']);
  });

  it('is not there for a number that was never given, and that is not called withdrawn', async () => {
    const reader = newsroom.readerAt(NOW);
    expect(await readArticle(reader, await readSite(reader), 424242)).toBeUndefined();
    expect(await readArticleAddress(reader, 424242)).toBeUndefined();
    expect(await isWithdrawn(reader, 424242)).toBe(false);
  });

  it('has an address, and its tags and authors a name, only from its moment on', async () => {
    const fields = { tags: ['Lúa'], credits: [{ role: 'news', name: 'Thanh Ân' }] as const };
    const draft = await writeDraft(newsroom, newsroom.actors.reporter, fields);
    const request = { ...draft, move: 'schedule', publishAt: NOW } as const;
    granted(await publishArticle(newsroom.at(MORNING + HOUR), newsroom.actors.chief, request));
    const [before, after] = [newsroom.readerAt(NOW - 1), newsroom.readerAt(NOW)];
    expect(await readArticleAddress(before, draft.number)).toBeUndefined();
    expect(await readPublishedName(before, 'tag', 'lua')).toBeUndefined();
    expect(await readPublishedName(before, 'contributor', 'thanh-an')).toBeUndefined();
    expect(await readArticleAddress(after, draft.number)).toBe(`/lua-duoc-mua-a${draft.number}.html`);
    expect(await readPublishedName(after, 'tag', 'lua')).toBe('Lúa');
    expect(await readPublishedName(after, 'contributor', 'thanh-an')).toBe('Thanh Ân');
  });
});

describe('the site', () => {
  it('has its sections as a tree of two levels', async () => {
    const site = await readSite(newsroom.readerAt(NOW));
    expect(site.sections.map(({ path, children }) => [path, children.map((child) => child.path)])).toEqual([
      ['thoi-su', ['thoi-su/trong-tinh']],
      ['kinh-te', ['kinh-te/nong-nghiep']],
      ['xa-hoi', []],
    ]);
  });

  it('finds a section by its path and the way to it, and nothing by a path that is none', async () => {
    const site = await readSite(newsroom.readerAt(NOW));
    expect(findSection(site, 'kinh-te')).toMatchObject({ section: { id: 'kinh-te' }, parent: undefined });
    expect(findSection(site, 'kinh-te/nong-nghiep')).toMatchObject({
      section: { id: 'nong-nghiep' },
      parent: { id: 'kinh-te' },
      branch: { id: 'kinh-te' },
    });
    for (const path of ['nong-nghiep', 'thoi-su/nong-nghiep', '', '__proto__', 'kinh-te/']) {
      expect(findSection(site, path)).toBeUndefined();
      expect(sectionTrail(site, path === 'nong-nghiep' ? 'x' : path)).toEqual([]);
    }
  });

  it('has a name before it was given one, and its own after', async () => {
    const unnamed = await readSite(newsroom.readerAt(NOW));
    expect(unnamed.newspaper.name).toBe('Lên Trang');
    const named = { ...unnamed.newspaper, name: 'Sông Hậu' };
    const before = await readValidity(newsroom.readerAt(NOW));
    await newsroom.store.tx((tx) => upsertNewspaper(tx, JSON.stringify(named)));
    expect((await readSite(newsroom.readerAt(NOW))).newspaper).toEqual(named);
    expect(await readValidity(newsroom.readerAt(NOW))).not.toBe(before);
  });
});
