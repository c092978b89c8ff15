import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeCursor } from '#domain/addresses.ts';
import type { ArticleContent } from '#domain/article.ts';
import { publishArticle } from '../article/publish-article.ts';
import { saveArticle } from '../article/save-article.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import {
  DAY,
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
import { findPage } from './find-page.ts';
import { readPublishedName } from './names.ts';
import { readSite } from './site.ts';
import { readStoryline } from './storyline.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const NOW = MORNING + DAY;

async function storylineOf(number: number, publishAt: number, now = NOW) {
  const reader = newsroom.readerAt(now);
  return readStoryline(reader, await readSite(reader), { number, publishAt });
}

const part = (at: number, storyline = 'Hạn mặn') => publishText(newsroom, { storyline }, at);
const numberOf = async (name: string) => (await rowsOf(newsroom, name)).length;

describe('the page and the feeds of a running story', () => {
  const stateOf = (address: string, now = NOW) => {
    const [path = '', query = ''] = address.split('?', 2);
    return findPage(newsroom.readerAt(now), path, new URLSearchParams(query));
  };
  const statesOf = (slug: string, now = NOW) =>
    Promise.all(
      [`/su-kien/${slug}`, `/rss/su-kien/${slug}.rss`, `/rss/su-kien/${slug}.json`].map((path) => stateOf(path, now)),
    );

  it('are there for a story that readers see, and for no other', async () => {
    const { reporter, chief } = newsroom.actors;
    await publishText(newsroom, { storyline: 'Hạn mặn', tags: ['Lúa'] }, MORNING);
    await writeDraft(newsroom, reporter, { storyline: 'Còn nháp' });
    const festival = await writeDraft(newsroom, reporter, { storyline: 'Mùa lễ hội' });
    const schedule = { ...festival, move: 'schedule', publishAt: NOW + HOUR } as const;
    granted(await publishArticle(newsroom.at(NOW), chief, schedule));
    expect(await statesOf('han-man')).toEqual(['there', 'there', 'there']);
    for (const slug of ['con-nhap', 'lua', 'khong-co', 'mua-le-hoi', 'Han-Man'])
      expect([slug, await statesOf(slug)]).toEqual([slug, ['missing', 'missing', 'missing']]);
    expect(await statesOf('mua-le-hoi', NOW + HOUR)).toEqual(['there', 'there', 'there']);
  });

  it('are there at places of the list alone', async () => {
    await part(MORNING);
    expect(await stateOf(`/su-kien/han-man?trang=${encodeCursor({ publishAt: MORNING, number: 1 })}`)).toBe('there');
    for (const address of ['/su-kien?trang=2', '/su-kien/han-man/x', '/su-kien/han-man?trang=2', '/rss/su-kien.rss'])
      expect([address, await stateOf(address)]).toEqual([address, 'missing']);
    expect(await stateOf('/su-kien')).toBe('there');
    expect(await stateOf('/su-kien/han-man/')).toEqual({ movedTo: '/su-kien/han-man' });
  });
});

describe('the running story of an article', () => {
  it('leads to what came before and after in it, by the time of publication', async () => {
    const [first, third, second] = [await part(MORNING), await part(MORNING + HOUR), await part(MORNING + 1)];
    await part(MORNING + 2, 'Cầu mới');
    await publishText(newsroom, {}, MORNING + 3);
    const ways = async (number: number, at: number) => {
      const storyline = await storylineOf(number, at);
      return [storyline?.before?.number, storyline?.after?.number];
    };
    expect(await ways(first.number, MORNING)).toEqual([undefined, second.number]);
    expect(await ways(second.number, MORNING + 1)).toEqual([first.number, third.number]);
    expect(await ways(third.number, MORNING + HOUR)).toEqual([second.number, undefined]);
    expect(await storylineOf(second.number, MORNING + 1)).toMatchObject({ name: 'Hạn mặn', href: '/su-kien/han-man' });
  });

  it('tells articles of the same moment apart', async () => {
    const [one, other] = [await part(MORNING), await part(MORNING)];
    expect((await storylineOf(one.number, MORNING))?.after?.number).toBe(other.number);
    expect((await storylineOf(other.number, MORNING))?.before?.number).toBe(one.number);
  });

  it('is one however its name is typed, under the name that came first', async () => {
    await part(MORNING);
    const { number } = await part(MORNING + 1, 'HAN MAN');
    expect((await storylineOf(number, MORNING + 1))?.name).toBe('Hạn mặn');
    expect(await numberOf('storyline')).toBe(1);
  });

  it('has a slug of its own where the name of another makes the same', async () => {
    await part(MORNING);
    const { number } = await part(MORNING + 1, 'Hạn, mặn');
    expect((await storylineOf(number, MORNING + 1))?.href).toBe('/su-kien/han-man-2');
  });

  it('is none for an article that names none', async () => {
    const { number } = await publishText(newsroom, {}, MORNING);
    expect(await storylineOf(number, MORNING)).toBeUndefined();
  });

  it('does not lead to a schedule before its moment', async () => {
    const { number } = await part(MORNING);
    const later = await writeDraft(newsroom, newsroom.actors.reporter, { storyline: 'Hạn mặn' });
    const schedule = { ...later, move: 'schedule', publishAt: NOW + HOUR } as const;
    granted(await publishArticle(newsroom.at(NOW), newsroom.actors.chief, schedule));
    expect((await storylineOf(number, MORNING, NOW + HOUR - 1))?.after).toBeUndefined();
    expect((await storylineOf(number, MORNING, NOW + HOUR))?.after?.number).toBe(later.number);
  });

  it('loses what is withdrawn, and its page with the last article', async () => {
    const { chief } = newsroom.actors;
    const [kept, mistaken] = [await part(MORNING), await part(MORNING + 1)];
    const name = () => readPublishedName(newsroom.readerAt(NOW), 'storyline', 'han-man');
    granted(await withdrawArticle(newsroom.at(NOW), chief, { ...mistaken, reason: 'Sai sự thật.' }));
    expect((await storylineOf(kept.number, MORNING))?.after).toBeUndefined();
    expect(await name()).toBe('Hạn mặn');
    granted(await withdrawArticle(newsroom.at(NOW), chief, { ...kept, reason: 'Sai sự thật.' }));
    expect(await name()).toBeUndefined();
    expect(await numberOf('published_storyline')).toBe(0);
  });

  it('is left by an update, and not before', async () => {
    const { chief } = newsroom.actors;
    const { number, version } = await part(MORNING);
    const content: ArticleContent = textWith({ storyline: 'Cầu mới' });
    const saved = granted(await saveArticle(newsroom.at(NOW), chief, { number, version, content }));
    expect((await storylineOf(number, MORNING))?.name).toBe('Hạn mặn');
    granted(await publishArticle(newsroom.at(NOW), chief, { number, version: saved.version, move: 'update' }));
    expect((await storylineOf(number, MORNING))?.name).toBe('Cầu mới');
    expect(await numberOf('published_storyline')).toBe(1);
  });
});
