import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeCursor } from '#domain/addresses.ts';
import { slugify } from '#domain/slug.ts';
import { publishArticle } from '../article/publish-article.ts';
import { saveArticle } from '../article/save-article.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import {
  granted,
  HOUR,
  MORNING,
  type Newsroom,
  openNewsroom,
  publishText,
  rowsOf,
  textWith,
  writeDraft,
} from '../fixture.test-support.ts';
import { renameStoryline } from '../storyline/rename-storyline.ts';
import { findPage } from './find-page.ts';

const NOW = MORNING + HOUR;
const NAMES = {
  tags: ['Tin đồn'],
  credits: [{ role: 'news', name: 'Thanh Ân' }],
  storyline: 'Ứng phó hạn mặn',
} as const;
const PAGES = ['/tu-khoa/tin-don', '/tac-gia/thanh-an', '/su-kien/ung-pho-han-man'];
const FEEDS = PAGES.flatMap((page) => [`/rss${page}.rss`, `/rss${page}.atom`, `/rss${page}.json`]);
const PLACE = `trang=${encodeCursor({ publishAt: MORNING, number: 1 })}`;

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const find = (path: string, query = '', now = NOW) =>
  findPage(newsroom.readerAt(now), path, new URLSearchParams(query));
const findAll = async (now = NOW) =>
  new Set(await Promise.all([...PAGES, ...FEEDS].map((address) => find(address, '', now))));

const withdraw = async (article: { readonly number: number; readonly version: number }, now = NOW) =>
  granted(await withdrawArticle(newsroom.at(now), newsroom.actors.chief, { ...article, reason: 'Sai sự thật.' }));

describe('the lists of a name', () => {
  it('are gone, and not unknown, when the last article of the name is withdrawn, and there again with the next', async () => {
    const [one, other] = [await publishText(newsroom, NAMES), await publishText(newsroom, NAMES)];
    await withdraw(one);
    expect(await findAll()).toEqual(new Set(['there']));
    await withdraw(other);
    expect(await findAll()).toEqual(new Set(['emptied']));
    for (const page of PAGES) expect(await find(page, PLACE), page).toBe('emptied');
    expect(await find(PAGES[0] ?? '', 'trang=x')).toBe('missing');
    expect(await find('/tu-khoa/thanh-an')).toBe('missing');
    await publishText(newsroom, NAMES, NOW);
    expect(await findAll()).toEqual(new Set(['there']));
  });

  it('are gone when an update takes the name off the only article that had it', async () => {
    const { chief } = newsroom.actors;
    const { number, version } = await publishText(newsroom, NAMES);
    const content = textWith({ tags: ['Lúa'], credits: [{ role: 'news', name: 'Tấn Lộc' }], storyline: '' });
    const saved = granted(await saveArticle(newsroom.at(NOW), chief, { number, version, content }));
    granted(await publishArticle(newsroom.at(NOW), chief, { number, version: saved.version, move: 'update' }));
    expect(await findAll()).toEqual(new Set(['emptied']));
    expect(await find('/tu-khoa/lua')).toBe('there');
  });

  it('stay unknown when the article never came into sight', async () => {
    const draft = await writeDraft(newsroom, newsroom.actors.reporter, NAMES);
    const schedule = { ...draft, move: 'schedule', publishAt: NOW + HOUR } as const;
    const { version } = granted(await publishArticle(newsroom.at(NOW), newsroom.actors.chief, schedule));
    await withdraw({ ...draft, version });
    expect(await findAll(NOW + 2 * HOUR)).toEqual(new Set(['missing']));
  });

  it.each([
    ['once', ['Ứng phó xâm nhập mặn'], []],
    ['and again after it', ['Ứng phó xâm nhập mặn'], ['Chống mặn']],
    ['and back after it', ['Ứng phó xâm nhập mặn'], ['Ứng phó hạn mặn']],
    ['twice', ['Ứng phó xâm nhập mặn', 'Chống mặn'], []],
  ])('are gone under each name that a story had, renamed %s', async (_when, before, after) => {
    const { number, version } = await publishText(newsroom, NAMES);
    const id = String((await rowsOf(newsroom, 'storyline'))[0]?.id);
    let from: string = NAMES.storyline;
    const rename = async (to: string) => {
      granted(await renameStoryline(newsroom.at(NOW), newsroom.actors.chief, { id, from, to }));
      from = to;
    };
    for (const to of before) await rename(to);
    await withdraw({ number, version });
    for (const to of after) await rename(to);
    for (const name of [NAMES.storyline, ...before]) {
      const slug = slugify(name, '');
      expect([await find(`/su-kien/${slug}`), await find(`/rss/su-kien/${slug}.rss`)], slug).toEqual([
        'emptied',
        'emptied',
      ]);
    }
  });

  it('stay unknown under a name that a story had before any of it came into sight', async () => {
    const draft = await writeDraft(newsroom, newsroom.actors.reporter, NAMES);
    const schedule = { ...draft, move: 'schedule', publishAt: NOW + HOUR } as const;
    granted(await publishArticle(newsroom.at(NOW), newsroom.actors.chief, schedule));
    const id = String((await rowsOf(newsroom, 'storyline'))[0]?.id);
    const names = { id, from: NAMES.storyline, to: 'Chống mặn' };
    granted(await renameStoryline(newsroom.at(NOW), newsroom.actors.chief, names));
    expect(await find('/su-kien/ung-pho-han-man')).toBe('missing');
  });
});
