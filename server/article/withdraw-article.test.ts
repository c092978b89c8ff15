import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDeskArticle } from '../desk/read-article.ts';
import {
  DAY,
  everythingIn,
  granted,
  HOUR,
  MORNING,
  type Newsroom,
  openNewsroom,
  publishText,
  refused,
  rowsOf,
  writeDraft,
} from '../fixture.test-support.ts';
import { isWithdrawn, readArticle, readArticleAddress } from '../published/article.ts';
import { readCards } from '../published/cards.ts';
import { readPublishedName } from '../published/names.ts';
import { readSite } from '../published/site.ts';
import { moveArticle } from './move-article.ts';
import { publishArticle } from './publish-article.ts';
import { saveArticle } from './save-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const LATER = MORNING + HOUR;

describe('withdrawing', () => {
  it('takes the article from its address and from every list, and leaves word that it is gone', async () => {
    const published = await publishText(newsroom, {
      sectionId: 'nong-nghiep',
      tags: ['Lúa'],
      storyline: 'Hạn mặn',
      credits: [{ role: 'news', name: 'Thanh Ân' }],
    });
    const reader = newsroom.readerAt(LATER);
    const site = await readSite(reader);
    const scopes = [
      { kind: 'all' },
      { kind: 'section', id: 'nong-nghiep' },
      { kind: 'top_section', id: 'kinh-te' },
      { kind: 'tag', slug: 'lua' },
      { kind: 'contributor', slug: 'thanh-an' },
      { kind: 'storyline', slug: 'han-man' },
    ] as const;
    const listed = () =>
      Promise.all(scopes.map(async (scope) => (await readCards(reader, site, scope, { size: 9 })).cards.length));
    expect(await listed()).toEqual([1, 1, 1, 1, 1, 1]);
    granted(
      await withdrawArticle(newsroom.at(LATER), newsroom.actors.chief, { ...published, reason: ' Sai sự thật. ' }),
    );
    expect(await listed()).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await readArticle(reader, site, published.number)).toBeUndefined();
    expect(await readArticleAddress(reader, published.number)).toBeUndefined();
    expect(await isWithdrawn(reader, published.number)).toBe(true);
    expect(await readPublishedName(reader, 'tag', 'lua')).toBeUndefined();
    expect(await readPublishedName(reader, 'storyline', 'han-man')).toBeUndefined();
    expect(await rowsOf(newsroom, 'tombstone')).toEqual([{ number: published.number, withdrawn_at: LATER }]);
  });

  it('keeps the text, the first date and the reason in the newsroom', async () => {
    const published = await publishText(newsroom);
    granted(
      await withdrawArticle(newsroom.at(LATER), newsroom.actors.chief, { ...published, reason: ' Sai sự thật. ' }),
    );
    const article = await readDeskArticle(newsroom.at(LATER), newsroom.actors.editor, published.number);
    expect(article).toMatchObject({
      state: 'withdrawn',
      version: published.version + 1,
      content: { headline: 'Lúa được mùa' },
      firstPublishedAt: MORNING,
      mayWrite: false,
    });
    expect(article?.history[0]).toMatchObject({
      at: LATER,
      deed: 'withdraw',
      staffName: 'Hoài Thương',
      reason: 'Sai sự thật.',
    });
  });

  it.each(['', ' \n ', '\u200B'])(
    'for the reason %j asks for a reason, and readers still see the article',
    async (reason) => {
      const published = await publishText(newsroom);
      const before = await everythingIn(newsroom);
      const answer = await withdrawArticle(newsroom.at(LATER), newsroom.actors.chief, { ...published, reason });
      expect(refused(answer)).toEqual({ kind: 'reason_required' });
      expect(await everythingIn(newsroom)).toEqual(before);
    },
  );

  it('is the chief’s desk’s alone, of a published article, and from its last version', async () => {
    const { reporter, secondReporter, editor, chief, admin } = newsroom.actors;
    const published = await publishText(newsroom);
    const draft = await writeDraft(newsroom, reporter);
    const before = await everythingIn(newsroom);
    const kindFor = async (actor: typeof chief, { number, version }: { number: number; version: number }) =>
      refused(await withdrawArticle(newsroom.at(LATER), actor, { number, version, reason: 'Sai.' })).kind;
    expect(await kindFor(editor, published)).toBe('forbidden');
    expect(await kindFor(reporter, published)).toBe('forbidden');
    expect(await kindFor(admin, published)).toBe('not_found');
    expect(await kindFor(secondReporter, draft)).toBe('not_found');
    expect(await kindFor(chief, { number: 424242, version: 1 })).toBe('not_found');
    expect(await kindFor(chief, draft)).toBe('wrong_state');
    expect(await kindFor(chief, { ...published, version: published.version - 1 })).toBe('conflict');
    expect(await everythingIn(newsroom)).toEqual(before);
  });
});

describe('a schedule that is withdrawn before its moment', () => {
  it('leaves no tombstone, no address and no date, for it was never public', async () => {
    const { reporter, chief } = newsroom.actors;
    const draft = await writeDraft(newsroom, reporter);
    const moment = LATER + DAY;
    const { version } = granted(
      await publishArticle(newsroom.at(LATER), chief, { ...draft, move: 'schedule', publishAt: moment }),
    );
    granted(await withdrawArticle(newsroom.at(moment - 1), chief, { number: draft.number, version, reason: 'Thôi.' }));
    expect(await isWithdrawn(newsroom.readerAt(moment), draft.number)).toBe(false);
    expect(await rowsOf(newsroom, 'published_article')).toEqual([]);
    expect(await rowsOf(newsroom, 'article')).toMatchObject([
      { slug: null, first_published_at: null, published_revision: null },
    ]);
  });

  it('keeps the address of an article that was public earlier', async () => {
    const { number, ...published } = await publishText(newsroom);
    const { chief } = newsroom.actors;
    let { version } = granted(
      await withdrawArticle(newsroom.at(LATER), chief, { number, version: published.version, reason: 'x' }),
    );
    version = granted(await moveArticle(newsroom.at(LATER), chief, { number, version, move: 'restore' })).version;
    const schedule = { number, version, move: 'schedule', publishAt: LATER + DAY } as const;
    version = granted(await publishArticle(newsroom.at(LATER), chief, schedule)).version;
    granted(await withdrawArticle(newsroom.at(LATER), chief, { number, version, reason: 'x' }));
    expect(await rowsOf(newsroom, 'article')).toMatchObject([{ slug: 'lua-duoc-mua' }]);
    expect(await isWithdrawn(newsroom.readerAt(LATER), number)).toBe(true);
  });

  it('leaves one at its very moment', async () => {
    const { reporter, chief } = newsroom.actors;
    const draft = await writeDraft(newsroom, reporter);
    const moment = LATER + DAY;
    const { version } = granted(
      await publishArticle(newsroom.at(LATER), chief, { ...draft, move: 'schedule', publishAt: moment }),
    );
    granted(await withdrawArticle(newsroom.at(moment), chief, { number: draft.number, version, reason: 'Sai.' }));
    expect(await isWithdrawn(newsroom.readerAt(moment), draft.number)).toBe(true);
  });
});

describe('restoring and publishing again', () => {
  it('gives readers the article back at its old address under its first date, marked as updated', async () => {
    const { chief } = newsroom.actors;
    const published = await publishText(newsroom, { headline: 'Lúa được mùa' });
    const { number } = published;
    let { version } = granted(await withdrawArticle(newsroom.at(LATER), chief, { ...published, reason: 'Sai.' }));
    version = granted(await moveArticle(newsroom.at(LATER), chief, { number, version, move: 'restore' })).version;
    const article = await readDeskArticle(newsroom.at(LATER), chief, number);
    if (!article) throw new Error('the chief’s desk sees every article');
    const content = { ...article.content, headline: 'Lúa mất mùa' };
    version = granted(await saveArticle(newsroom.at(LATER), chief, { number, version, content })).version;
    granted(await publishArticle(newsroom.at(LATER + HOUR), chief, { number, version, move: 'publish' }));
    const reader = newsroom.readerAt(LATER + HOUR);
    expect(await readArticle(reader, await readSite(reader), number)).toMatchObject({
      href: `/lua-duoc-mua-a${number}.html`,
      headline: 'Lúa mất mùa',
      publishAt: MORNING,
      updatedAt: LATER + HOUR,
    });
  });
});
