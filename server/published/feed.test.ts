import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { upsertNewspaper } from '#db/queries/editions.ts';
import { PAPER_FEED } from '#domain/addresses.ts';
import { type Block, bodyOfParagraphs, EMPTY_BODY, plainParagraph } from '#domain/body/document.ts';
import { feedChangedAt } from '#domain/feeds/feed.ts';
import { writeRss } from '#domain/feeds/rss.ts';
import { publishArticle } from '../article/publish-article.ts';
import { saveArticle } from '../article/save-article.ts';
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
  textWith,
  writeDraft,
} from '../fixture.test-support.ts';
import { findFeedSource, readFeed } from './feed.ts';
import { readSite } from './site.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const NOW = MORNING + DAY;

async function feedOf(name: string, now = NOW) {
  const reader = newsroom.readerAt(now);
  const site = await readSite(reader);
  const source = await findFeedSource(reader, site, name);
  return source && readFeed(reader, site, source, { name, format: 'rss' });
}

async function paperFeed(now = NOW) {
  const feed = await feedOf(PAPER_FEED, now);
  if (!feed) throw new Error('the paper has no feed');
  return feed;
}

const headlines = async (name: string, now = NOW) => (await feedOf(name, now))?.entries.map((entry) => entry.headline);

describe('a feed', () => {
  it('follows the paper, a section, a subsection, a tag, a contributor, a storyline, newest first', async () => {
    const credits = [{ role: 'news', name: 'Thanh Ân' }] as const;
    await publishText(
      newsroom,
      { headline: 'Một', sectionId: 'kinh-te', tags: ['Lúa'], storyline: 'Hạn mặn' },
      MORNING,
    );
    await publishText(newsroom, { headline: 'Hai', sectionId: 'nong-nghiep', credits: [...credits] }, MORNING + 1);
    await publishText(newsroom, { headline: 'Ba', tags: ['Lúa', 'Giá'], storyline: 'hạn mặn' }, MORNING + 2);
    expect(await headlines(PAPER_FEED)).toEqual(['Ba', 'Hai', 'Một']);
    expect(await headlines('kinh-te')).toEqual(['Hai', 'Một']);
    expect(await headlines('kinh-te/nong-nghiep')).toEqual(['Hai']);
    expect(await headlines('tu-khoa/lua')).toEqual(['Ba', 'Một']);
    expect(await headlines('tac-gia/thanh-an')).toEqual(['Hai']);
    expect(await headlines('su-kien/han-man')).toEqual(['Ba', 'Một']);
    expect((await feedOf('su-kien/han-man'))?.title).toBe('Dòng sự kiện: Hạn mặn | Lên Trang');
    expect(await headlines('xa-hoi')).toEqual([]);
    expect((await feedOf('tu-khoa/lua'))?.title).toBe('Từ khóa: Lúa | Lên Trang');
    expect((await feedOf('kinh-te/nong-nghiep'))?.page).toBe('https://bao.example/kinh-te/nong-nghiep');
  });

  it('follows stories told by pictures, and by a film, as their lists do', async () => {
    const { reporter, chief } = newsroom.actors;
    const film: Block = { type: 'embed', attrs: { provider: 'youtube', id: 'x', title: '' } };
    const body = { ...EMPTY_BODY, content: [plainParagraph('Lúa.'), film] };
    await publishText(newsroom, { headline: 'Một' }, MORNING);
    const { number, version } = await publishText(newsroom, { headline: 'Hai', body }, MORNING + 1);
    const draft = await writeDraft(newsroom, reporter, { headline: 'Mai đăng', body });
    const schedule = { ...draft, move: 'schedule', publishAt: NOW + HOUR } as const;
    granted(await publishArticle(newsroom.at(MORNING), chief, schedule));
    expect(await headlines('video')).toEqual(['Hai']);
    expect(await headlines('anh')).toEqual([]);
    expect(await feedOf('video')).toMatchObject({ title: 'Video | Lên Trang', page: 'https://bao.example/video' });
    granted(await withdrawArticle(newsroom.at(NOW), chief, { number, version, reason: 'Sai sự thật.' }));
    expect(await headlines('video')).toEqual([]);
    expect(await headlines('video', NOW + HOUR)).toEqual(['Mai đăng']);
  });

  it.each([
    'khong-co',
    'anh/them',
    'photo',
    'nong-nghiep',
    'tu-khoa',
    'tu-khoa/lua',
    'tac-gia/lua',
    'su-kien/lua',
    'constructor',
    '',
    'thoi-su/kinh-te',
  ])('does not exist for %s', async (name) => {
    await publishText(newsroom, { tags: ['Cá'] });
    expect(await feedOf(name)).toBeUndefined();
  });

  it('loses what is withdrawn in the same transaction, and never holds a draft or a schedule to come', async () => {
    const mistaken = await publishText(newsroom, { headline: 'Sai' }, MORNING);
    await publishText(newsroom, { headline: 'Đúng' }, MORNING);
    await writeDraft(newsroom, newsroom.actors.reporter, { headline: 'Chưa duyệt' });
    const later = await writeDraft(newsroom, newsroom.actors.reporter, { headline: 'Mai đăng' });
    const schedule = { ...later, move: 'schedule', publishAt: NOW + HOUR } as const;
    granted(await publishArticle(newsroom.at(MORNING), newsroom.actors.chief, schedule));
    expect(await headlines(PAPER_FEED)).toEqual(['Đúng', 'Sai']);
    granted(await withdrawArticle(newsroom.at(NOW), newsroom.actors.chief, { ...mistaken, reason: 'Sai sự thật.' }));
    expect(await headlines(PAPER_FEED)).toEqual(['Đúng']);
    expect(await headlines(PAPER_FEED, NOW + HOUR)).toEqual(['Mai đăng', 'Đúng']);
  });

  it('tells each article in full', async () => {
    const { number } = await publishText(newsroom, {
      sectionId: 'nong-nghiep',
      dateline: 'CT',
      tags: ['Lúa', 'Nông nghiệp'],
      credits: [
        { role: 'article', name: 'Thanh Ân' },
        { role: 'photo', name: 'Thanh Ân' },
      ],
    });
    expect((await paperFeed()).entries).toEqual([
      {
        id: `https://bao.example/a${number}`,
        address: `https://bao.example/lua-duoc-mua-a${number}.html`,
        headline: 'Lúa được mùa',
        lead: '(CT) - Nông dân phấn khởi.',
        html: undefined,
        authors: [{ name: 'Thanh Ân', address: 'https://bao.example/tac-gia/thanh-an' }],
        categories: ['Kinh tế', 'Nông nghiệp', 'Lúa'],
        picture: undefined,
        publishedAt: MORNING,
        changedAt: MORNING,
      },
    ]);
  });

  it('is dated by the newest change of what it shows, and by nothing else', async () => {
    expect(feedChangedAt(await paperFeed())).toBeUndefined();
    const { number, version } = await publishText(newsroom, { sectionId: 'kinh-te' }, MORNING);
    await publishText(newsroom, {}, MORNING + MINUTE);
    expect(feedChangedAt(await paperFeed())).toBe(MORNING + MINUTE);
    const { chief } = newsroom.actors;
    const content = textWith({ sectionId: 'kinh-te', lead: 'Giá lại tăng.' });
    const saved = granted(await saveArticle(newsroom.at(MORNING), chief, { number, version, content }));
    const update = { number, version: saved.version, move: 'update' } as const;
    granted(await publishArticle(newsroom.at(MORNING + HOUR), chief, update));
    const changed = await paperFeed();
    expect(feedChangedAt(changed)).toBe(MORNING + HOUR);
    expect(changed.entries[1]).toMatchObject({ publishedAt: MORNING, changedAt: MORNING + HOUR });
    // The same bytes a year later, whatever is published elsewhere.
    const section = async (now: number) => writeRss((await feedOf('kinh-te', now)) as typeof changed);
    const before = await section(NOW);
    await publishText(newsroom, { sectionId: 'xa-hoi' }, NOW);
    expect(await section(NOW + 365 * DAY)).toBe(before);
  });

  it('carries the whole text when the paper wants it, and no card of what readers may not see', async () => {
    const seen = await publishText(newsroom, { headline: 'Thấy được' });
    const gone = await publishText(newsroom, { headline: 'Đã gỡ' });
    granted(await withdrawArticle(newsroom.at(NOW), newsroom.actors.chief, { ...gone, reason: 'Sai.' }));
    const cards = [seen, gone].map(({ number }) => ({ type: 'relatedArticle' as const, attrs: { number } }));
    const text = bodyOfParagraphs(['Vụ này <trúng>.']);
    const body = { ...text, content: [...text.content, ...cards] };
    await publishText(newsroom, { body, dateline: 'CT', source: 'TTX' }, MORNING + 1);
    expect((await paperFeed()).entries[0]?.html).toBeUndefined();
    const { newspaper } = await readSite(newsroom.readerAt(NOW));
    const profile = JSON.stringify({ ...newspaper, feedText: 'full' });
    await newsroom.store.tx((tx) => upsertNewspaper(tx, profile));
    expect((await paperFeed()).entries[0]?.html?.split('\n').filter((line) => line !== '')).toEqual([
      '<p><strong>(CT) - Nông dân phấn khởi.</strong></p>',
      '<p>Vụ này &lt;trúng&gt;.</p>',
      `<p>Đọc thêm: <a href="https://bao.example/thay-duoc-a${seen.number}.html">Thấy được</a></p>`,
      '<p>Nguồn: TTX</p>',
    ]);
  });

  it('names the paper’s hub', async () => {
    const { newspaper } = await readSite(newsroom.readerAt(NOW));
    expect((await paperFeed()).hub).toBeUndefined();
    const profile = JSON.stringify({ ...newspaper, webSubHub: 'https://hub.example/' });
    await newsroom.store.tx((tx) => upsertNewspaper(tx, profile));
    expect((await paperFeed()).hub).toBe('https://hub.example/');
  });

  it('holds the thirty newest', async () => {
    for (let index = 0; index < 32; index += 1) await publishText(newsroom, {}, MORNING + index);
    const { entries } = await paperFeed();
    expect(entries.map((entry) => entry.publishedAt - MORNING)).toEqual(
      Array.from({ length: 30 }, (_, index) => 31 - index),
    );
  });
});
