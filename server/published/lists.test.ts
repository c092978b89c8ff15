import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeCursor } from '#domain/addresses.ts';
import { DAY, HOUR, MORNING, type Newsroom, openNewsroom, publishText } from '../fixture.test-support.ts';
import { type ListPage, type ReaderList, readListPage } from './lists.ts';
import { readSite } from './site.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const NOW = MORNING + 10 * DAY;
const ALL: ReaderList = { href: '/tin-moi', scope: { kind: 'all' } };

/** The page that an address of the list leads to. */
async function pageAt(address: string, list = ALL, size = 2): Promise<ListPage> {
  const reader = newsroom.readerAt(NOW);
  const [, place] = address.split('?trang=');
  const cursor = place === undefined ? undefined : decodeCursor(place);
  return readListPage(reader, await readSite(reader), list, { size, place: cursor });
}

const numbersOf = (page: ListPage) => page.cards.map((card) => card.number);

async function publishMany(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await publishText(newsroom, {}, MORNING + Math.floor(index / 2));
}

describe('paging', () => {
  it('leads to the oldest article and the same pages back', async () => {
    await publishMany(7);
    const there: (readonly number[])[] = [];
    const addresses: string[] = [];
    let page = await pageAt('/tin-moi');
    for (;;) {
      there.push(numbersOf(page));
      addresses.push(page.href);
      if (page.older === undefined) break;
      page = await pageAt(page.older);
    }
    expect(there).toEqual([[7, 6], [5, 4], [3, 2], [1]]);
    expect(new Set(addresses).size).toBe(4);
    const back: (readonly number[])[] = [numbersOf(page)];
    while (page.newer !== undefined) {
      expect(addresses).toContain(page.newer);
      page = await pageAt(page.newer);
      back.push(numbersOf(page));
    }
    expect(back.toReversed()).toEqual(there);
    expect(page).toMatchObject({ isFirst: true, href: '/tin-moi', newer: undefined });
  });

  it('skips nothing on the way back though articles come in meanwhile', async () => {
    await publishMany(6);
    const second = await pageAt((await pageAt('/tin-moi')).older ?? '');
    expect(numbersOf(second)).toEqual([4, 3]);
    await publishText(newsroom, {}, MORNING + HOUR);
    const same = await pageAt(second.href);
    expect(numbersOf(same)).toEqual([4, 3]);
    const before = await pageAt(same.newer ?? '');
    expect(numbersOf(before)).toEqual([6, 5]);
    expect(numbersOf(await pageAt(before.newer ?? ''))).toEqual([7, 6]);
  });

  it('takes a place among or after the newest for the first page', async () => {
    await publishMany(3);
    for (const place of ['zzzzzzzzz-1', `${(MORNING + HOUR).toString(36)}-1`])
      expect(await pageAt(`/tin-moi?trang=${place}`)).toMatchObject({ isFirst: true, href: '/tin-moi' });
  });

  it('leads back from a place behind the oldest article', async () => {
    await publishMany(3);
    const page = await pageAt('/tin-moi?trang=1-1');
    expect(page).toMatchObject({ cards: [], isFirst: false, older: undefined });
    expect(numbersOf(await pageAt(page.newer ?? ''))).toEqual([2, 1]);
  });

  it('knows no neighbours of an empty list', async () => {
    expect(await pageAt('/tin-moi')).toEqual({
      cards: [],
      isFirst: true,
      href: '/tin-moi',
      newer: undefined,
      older: undefined,
    });
  });
});

describe('the list of a span of time', () => {
  const list: ReaderList = { href: '/ngay/2020/06/03', scope: { kind: 'all' }, span: { from: MORNING, until: NOW } };

  it('holds what was published from its first moment on and before its end, on every page', async () => {
    const span = { from: MORNING + DAY, until: MORNING + 2 * DAY };
    const times = [0, DAY - 1, DAY, DAY + 1, DAY + 2, 2 * DAY - 1, 2 * DAY, 3 * DAY];
    for (const time of times) await publishText(newsroom, {}, MORNING + time);
    const first = await pageAt(list.href, { ...list, span });
    expect(numbersOf(first)).toEqual([6, 5]);
    expect(first).toMatchObject({ isFirst: true, newer: undefined });
    const second = await pageAt(first.older ?? '', { ...list, span });
    expect(numbersOf(second)).toEqual([4, 3]);
    expect(second).toMatchObject({ isFirst: false, newer: list.href, older: undefined });
    // A place of another day leads to no article of another day.
    for (const place of ['zzzzzzzzz-1', `${(MORNING + 3 * DAY).toString(36)}-1`])
      expect(numbersOf(await pageAt(`${list.href}?trang=${place}`, { ...list, span }))).toEqual([6, 5]);
    expect(numbersOf(await pageAt(`${list.href}?trang=1-1`, { ...list, span }))).toEqual([]);
  });
});
