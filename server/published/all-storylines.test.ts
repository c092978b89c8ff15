import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeCursor } from '#domain/addresses.ts';
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
import { readStorylinesPage, type StorylinesPage } from './all-storylines.ts';
import { readSite } from './site.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const NOW = MORNING + DAY;

/** The page that an address of the list leads to. */
async function pageAt(address = '/su-kien', now = NOW, size = 2): Promise<StorylinesPage> {
  const reader = newsroom.readerAt(now);
  const [, place] = address.split('?trang=');
  const cursor = place === undefined ? undefined : decodeCursor(place);
  return readStorylinesPage(reader, await readSite(reader), { size, place: cursor });
}

const part = (storyline: string, at: number) => publishText(newsroom, { storyline }, at);
const namesOf = (page: StorylinesPage) => page.storylines.map(({ name }) => name);

async function schedule(storyline: string, publishAt: number): Promise<number> {
  const draft = await writeDraft(newsroom, newsroom.actors.reporter, { storyline });
  const request = { ...draft, move: 'schedule', publishAt } as const;
  granted(await publishArticle(newsroom.at(MORNING), newsroom.actors.chief, request));
  return draft.number;
}

describe('the list of running stories', () => {
  it('tells each with its newest article and how many there are, the newest first', async () => {
    await part('Hạn mặn', MORNING);
    const newest = await part('Cầu mới', MORNING + MINUTE);
    const second = await part('hạn mặn', MORNING + HOUR);
    await publishText(newsroom, {}, MORNING + 2 * HOUR);
    await writeDraft(newsroom, newsroom.actors.reporter, { storyline: 'Còn nháp' });
    const page = await pageAt();
    expect(page).toMatchObject({ isFirst: true, href: '/su-kien', newer: undefined, older: undefined });
    expect(page.storylines).toMatchObject([
      { name: 'Hạn mặn', href: '/su-kien/han-man', articles: 2, newest: { number: second.number } },
      { name: 'Cầu mới', href: '/su-kien/cau-moi', articles: 1, newest: { number: newest.number } },
    ]);
  });

  it('knows what waits for its time only from then on', async () => {
    await part('Hạn mặn', MORNING);
    const first = await part('Cầu mới', MORNING + MINUTE);
    const waiting = await schedule('Hạn mặn', NOW + HOUR);
    await schedule('Hạn mặn', NOW + 2 * HOUR);
    await schedule('Mùa lễ hội', NOW + HOUR);
    const before = await pageAt();
    expect(namesOf(before)).toEqual(['Cầu mới', 'Hạn mặn']);
    expect(before.storylines[1]).toMatchObject({ articles: 1, newest: { publishAt: MORNING } });
    const after = await pageAt('/su-kien', NOW + HOUR, 9);
    expect(namesOf(after)).toEqual(['Mùa lễ hội', 'Hạn mặn', 'Cầu mới']);
    expect(after.storylines[1]).toMatchObject({ articles: 2, newest: { number: waiting } });
    expect(after.storylines[2]).toMatchObject({ newest: { number: first.number } });
  });

  it('loses a story with its last article, and dates it by what is left', async () => {
    const { chief } = newsroom.actors;
    await part('Hạn mặn', MORNING);
    const mistaken = await part('Hạn mặn', MORNING + HOUR);
    const only = await part('Cầu mới', MORNING + MINUTE);
    for (const gone of [mistaken, only])
      granted(await withdrawArticle(newsroom.at(NOW), chief, { ...gone, reason: 'Sai sự thật.' }));
    const page = await pageAt();
    expect(page.storylines).toMatchObject([{ name: 'Hạn mặn', articles: 1, newest: { publishAt: MORNING } }]);
  });

  it('is paged to its end and the same way back, with stories that wait in their places', async () => {
    const names = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy'];
    for (const [index, name] of names.entries()) await part(name, MORNING + Math.floor(index / 2));
    for (const name of ['Hai', 'Sáu']) await schedule(name, NOW + HOUR);
    const there: (readonly string[])[] = [];
    let page = await pageAt();
    there.push(namesOf(page));
    while (page.older !== undefined) {
      page = await pageAt(page.older);
      there.push(namesOf(page));
    }
    expect(there.flat()).toEqual(names.toReversed());
    expect(there.map((each) => each.length)).toEqual([2, 2, 2, 1]);
    const back = [namesOf(page)];
    while (page.newer !== undefined) {
      page = await pageAt(page.newer);
      back.push(namesOf(page));
    }
    expect(back.toReversed()).toEqual(there);
    expect(page).toMatchObject({ isFirst: true, href: '/su-kien' });
  });

  it('is empty in a paper without running stories', async () => {
    await publishText(newsroom);
    expect(await pageAt()).toMatchObject({ storylines: [], isFirst: true, newer: undefined, older: undefined });
  });
});
