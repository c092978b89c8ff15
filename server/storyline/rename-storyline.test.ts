import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deskRoleOf, PEOPLE } from '#domain/rights.test-support.ts';
import { publishArticle } from '../article/publish-article.ts';
import { saveArticle } from '../article/save-article.ts';
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
  textWith,
  writeDraft,
} from '../fixture.test-support.ts';
import { findPage } from '../published/find-page.ts';
import { readPublishedName } from '../published/names.ts';
import { readStorylineDesk } from './read-storyline-desk.ts';
import { renameStoryline } from './rename-storyline.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const NOW = MORNING + DAY;

async function idOf(name: string): Promise<string> {
  const rows = await rowsOf(newsroom, 'storyline');
  return String(rows.find((row) => row.name === name)?.id);
}

async function rename(from: string, to: string, actor = newsroom.actors.chief) {
  return renameStoryline(newsroom.at(NOW), actor, { id: await idOf(from), from, to });
}

const part = (storyline: string, at = MORNING) => publishText(newsroom, { storyline }, at);
const nameAt = (slug: string) => readPublishedName(newsroom.readerAt(NOW), 'storyline', slug);
const stateOf = (address: string, now = NOW) => {
  const [path = '', query = ''] = address.split('?', 2);
  return findPage(newsroom.readerAt(now), path, new URLSearchParams(query));
};
const storylineAtDesk = async (number: number) =>
  (await readDeskArticle(newsroom.at(NOW), newsroom.actors.chief, number))?.content.storyline;

describe('renaming a running story', () => {
  it.each(PEOPLE)('as the %s', async (person) => {
    await part('Hạn mặm');
    const actor = { staffId: 'chief', deskRole: deskRoleOf(person), isAdmin: person.toLowerCase().endsWith('admin') };
    const before = await everythingIn(newsroom);
    const answer = await rename('Hạn mặm', 'Hạn mặn', actor);
    const desk = await readStorylineDesk(newsroom.at(NOW), actor, '');
    if (person.startsWith('chief')) {
      expect(granted(answer)).toEqual({ name: 'Hạn mặn', slug: 'han-man' });
      expect(desk?.storylines.map(({ name }) => name)).toEqual(['Hạn mặn']);
    } else {
      expect(refused(answer)).toEqual({ kind: 'forbidden' });
      expect(desk).toBeUndefined();
      expect(await everythingIn(newsroom)).toEqual(before);
    }
  });

  it('changes it for all its articles and for no other, and moves what readers see', async () => {
    await part('Hạn mặm');
    await part('Hạn mặm', MORNING + HOUR);
    await part('Cầu mới');
    const [{ content_version: version } = {}] = await rowsOf(newsroom, 'site_state');
    granted(await rename('Hạn mặm', 'Hạn mặn 2025'));
    expect(await nameAt('han-man-2025')).toBe('Hạn mặn 2025');
    expect((await rowsOf(newsroom, 'published_storyline')).map(({ name }) => name).toSorted()).toEqual([
      'Cầu mới',
      'Hạn mặn 2025',
      'Hạn mặn 2025',
    ]);
    expect(await rowsOf(newsroom, 'published_storyline_head')).toContainEqual({
      slug: 'han-man-2025',
      name: 'Hạn mặn 2025',
      editions: 2,
      publish_at: MORNING + HOUR,
      number: 2,
    });
    const [{ content_version: moved } = {}] = await rowsOf(newsroom, 'site_state');
    expect(Number(moved)).toBeGreaterThan(Number(version));
  });

  it('writes down who gave it which name', async () => {
    await part('Hạn mặm');
    const id = await idOf('Hạn mặm');
    granted(await rename('Hạn mặm', 'Hạn mặn 2025'));
    const deeds = (await rowsOf(newsroom, 'audit_event')).filter(({ deed }) => deed === 'rename_storyline');
    expect(deeds).toEqual([expect.objectContaining({ staff_id: 'chief', at: NOW, article_id: null })]);
    expect(JSON.parse(String(deeds[0]?.detail))).toEqual({
      id,
      from: { name: 'Hạn mặm', slug: 'han-mam' },
      to: { name: 'Hạn mặn 2025', slug: 'han-man-2025' },
    });
  });

  it('leads the old page and the old feeds to the new ones, in one step however often it was renamed', async () => {
    await part('Một');
    granted(await rename('Một', 'Hai'));
    granted(await rename('Hai', 'Ba'));
    for (const old of ['mot', 'hai']) {
      expect(await stateOf(`/su-kien/${old}`)).toEqual({ renamedTo: '/su-kien/ba' });
      expect(await stateOf(`/su-kien/${old}/`)).toEqual({ renamedTo: '/su-kien/ba' });
      expect(await stateOf(`/su-kien/${old}?trang=2`)).toBe('missing');
      expect(await stateOf(`/su-kien/${old}/x`)).toBe('missing');
      for (const format of ['rss', 'atom', 'json'])
        expect(await stateOf(`/rss/su-kien/${old}.${format}`)).toEqual({ renamedTo: `/rss/su-kien/ba.${format}` });
      expect(await stateOf(`/rss/tu-khoa/${old}.rss`)).toBe('missing');
    }
    expect(await stateOf('/su-kien/ba')).toBe('there');
    granted(await rename('Ba', 'Một'));
    expect(await stateOf('/su-kien/mot')).toBe('there');
    for (const old of ['hai', 'ba']) expect(await stateOf(`/su-kien/${old}`)).toEqual({ renamedTo: '/su-kien/mot' });
  });

  it('tells nobody of a story that readers do not see yet', async () => {
    const draft = await writeDraft(newsroom, newsroom.actors.reporter, { storyline: 'Mật' });
    const schedule = { ...draft, move: 'schedule', publishAt: NOW + HOUR } as const;
    granted(await publishArticle(newsroom.at(MORNING), newsroom.actors.chief, schedule));
    granted(await rename('Mật', 'Khởi công cầu mới'));
    for (const address of ['/su-kien/mat', '/rss/su-kien/mat.rss']) expect(await stateOf(address)).toBe('missing');
    expect(await stateOf('/su-kien/mat', NOW + HOUR)).toEqual({ renamedTo: '/su-kien/khoi-cong-cau-moi' });
  });

  it('leaves the address where only marks or capitals change', async () => {
    const { number } = await part('han man');
    expect(granted(await rename('han man', 'Hạn mặn'))).toEqual({ name: 'Hạn mặn', slug: 'han-man' });
    expect(await nameAt('han-man')).toBe('Hạn mặn');
    expect(await rowsOf(newsroom, 'published_storyline_move')).toEqual([]);
    expect(await storylineAtDesk(number)).toBe('Hạn mặn');
  });

  it('never gives a slug that another story has or had', async () => {
    await part('Lũ');
    granted(await rename('Lũ', 'Mùa nước nổi'));
    await part('Lũ,', MORNING + 1);
    expect(await nameAt('lu-2')).toBe('Lũ,');
    expect(await stateOf('/su-kien/lu')).toEqual({ renamedTo: '/su-kien/mua-nuoc-noi' });
    granted(await rename('Lũ,', 'Mùa nước nổi!'));
    expect(await nameAt('mua-nuoc-noi-2')).toBe('Mùa nước nổi!');
  });
});

describe('texts that hold the old name', () => {
  it('show the new one, and belong to the same story when they are saved and published', async () => {
    const published = await part('Hạn mặm');
    const draft = await writeDraft(newsroom, newsroom.actors.reporter, { storyline: 'HẠN MẶM' });
    granted(await rename('Hạn mặm', 'Hạn mặn 2025'));
    for (const { number } of [published, draft]) expect(await storylineAtDesk(number)).toBe('Hạn mặn 2025');
    const { chief } = newsroom.actors;
    // Somebody had the page open when the name changed: nothing was lost, nothing is in conflict.
    const content = textWith({ storyline: 'Hạn mặm', lead: 'Thêm một câu.' });
    const saved = granted(await saveArticle(newsroom.at(NOW), chief, { ...published, content }));
    expect(saved.version).toBe(published.version + 1);
    expect(await storylineAtDesk(published.number)).toBe('Hạn mặn 2025');
    const same = granted(
      await saveArticle(newsroom.at(NOW), chief, { number: published.number, version: saved.version, content }),
    );
    expect(same.version).toBe(saved.version);
    const update = { number: published.number, version: saved.version, move: 'update' } as const;
    granted(await publishArticle(newsroom.at(NOW), chief, update));
    granted(await publishArticle(newsroom.at(NOW), chief, { ...draft, move: 'publish' }));
    const stories = (await rowsOf(newsroom, 'published_storyline')).map(({ slug, name }) => [slug, name]);
    expect(stories).toEqual([
      ['han-man-2025', 'Hạn mặn 2025'],
      ['han-man-2025', 'Hạn mặn 2025'],
    ]);
    expect(await rowsOf(newsroom, 'storyline')).toHaveLength(1);
  });
});

describe('a wish to rename', () => {
  it('is refused when the story has another name by now, which is told', async () => {
    await part('Hạn mặm');
    const id = await idOf('Hạn mặm');
    granted(await rename('Hạn mặm', 'Hạn mặn'));
    const before = await everythingIn(newsroom);
    const late = { id, from: 'Hạn mặm', to: 'Hạn hán' };
    expect(refused(await renameStoryline(newsroom.at(NOW), newsroom.actors.secondChief, late))).toEqual({
      kind: 'renamed',
      name: 'Hạn mặn',
    });
    expect(await everythingIn(newsroom)).toEqual(before);
  });

  it('is granted to one of two that come at once', async () => {
    await part('Hạn mặm');
    const answers = await Promise.all([
      rename('Hạn mặm', 'Hạn mặn'),
      rename('Hạn mặm', 'Hạn hán', newsroom.actors.secondChief),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await nameAt('han-man')).toBe('Hạn mặn');
  });

  it('is refused for no name, and for one that another story has or had', async () => {
    await part('Hạn mặm');
    await part('Cầu cũ', MORNING + 1);
    granted(await rename('Cầu cũ', 'Cầu mới'));
    const before = await everythingIn(newsroom);
    for (const [to, problem] of [
      ['', 'required'],
      ['CẦU MỚI', 'taken'],
      ['cau cu', 'taken'],
    ])
      expect(refused(await rename('Hạn mặm', to ?? ''))).toEqual({
        kind: 'invalid',
        problems: [{ field: 'to', problem }],
      });
    expect(await everythingIn(newsroom)).toEqual(before);
  });

  it('for what does not exist is not found, and for the name that it has writes nothing', async () => {
    await part('Hạn mặn');
    const before = await everythingIn(newsroom);
    expect(refused(await rename('Không có', 'Gì đó'))).toEqual({ kind: 'not_found' });
    expect(granted(await rename('Hạn mặn', 'Hạn mặn'))).toEqual({ name: 'Hạn mặn', slug: 'han-man' });
    expect(await everythingIn(newsroom)).toEqual(before);
  });

  it('writes nothing when it fails halfway', async () => {
    await part('Hạn mặm');
    const before = await everythingIn(newsroom);
    const id = await idOf('Hạn mặm');
    const [{ id: used } = {}] = await rowsOf(newsroom, 'audit_event');
    const failing = { ...newsroom.at(NOW), newId: () => String(used) };
    const request = { id, from: 'Hạn mặm', to: 'Hạn mặn' };
    await expect(renameStoryline(failing, newsroom.actors.chief, request)).rejects.toThrow();
    expect(await everythingIn(newsroom)).toEqual(before);
  });
});

describe('the screen of running stories', () => {
  it('lists them with their articles, the newest first, and finds them without marks and in any order', async () => {
    await part('Hạn mặn');
    await part('Hạn mặn', MORNING + 1);
    await part('Cầu Vàm Thuận', MORNING + 2);
    const draft = await writeDraft(newsroom, newsroom.actors.reporter, { storyline: 'Mùa lễ hội' });
    const schedule = { ...draft, move: 'schedule', publishAt: NOW + HOUR } as const;
    granted(await publishArticle(newsroom.at(MORNING + 3), newsroom.actors.chief, schedule));
    const found = async (search: string) =>
      (await readStorylineDesk(newsroom.at(NOW), newsroom.actors.chief, search))?.storylines ?? [];
    expect(await found('')).toMatchObject([
      { name: 'Mùa lễ hội', editions: 1, isPublic: false },
      { name: 'Cầu Vàm Thuận', editions: 1, isPublic: true },
      { name: 'Hạn mặn', slug: 'han-man', editions: 2, isPublic: true },
    ]);
    expect((await found('thuan CẦU')).map(({ name }) => name)).toEqual(['Cầu Vàm Thuận']);
    expect(await found("' OR 1=1 --")).toEqual([]);
    for (const sign of ['%', '_', '\\']) expect(await found(sign)).toEqual([]);
  });
});
