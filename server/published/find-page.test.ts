import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeCursor } from '#domain/addresses.ts';
import { publishArticle } from '../article/publish-article.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import {
  DAY,
  granted,
  HOUR,
  MORNING,
  type Newsroom,
  openNewsroom,
  publishText,
  writeDraft,
} from '../fixture.test-support.ts';
import { findPage } from './find-page.ts';

const NOW = MORNING + HOUR;
const MOMENT = NOW + HOUR;

let newsroom: Newsroom;
/** Numbers in addresses, by what the article is. */
const numbers: Record<string, number> = {};

beforeAll(async () => {
  newsroom = await openNewsroom();
  const { reporter, chief } = newsroom.actors;
  const credits = [{ role: 'news', name: 'Thanh Ân' }] as const;
  numbers.published = (await publishText(newsroom, { tags: ['Lúa'], credits }, MORNING)).number;
  const mistaken = await publishText(newsroom, { tags: ['Tin đồn'] }, MORNING);
  granted(await withdrawArticle(newsroom.at(NOW), chief, { ...mistaken, reason: 'Sai sự thật.' }));
  numbers.withdrawn = mistaken.number;
  const tomorrow = await writeDraft(newsroom, reporter, {
    tags: ['Lễ hội'],
    credits: [{ role: 'news', name: 'Tấn Lộc' }],
  });
  const schedule = { ...tomorrow, move: 'schedule', publishAt: MOMENT } as const;
  granted(await publishArticle(newsroom.at(NOW), chief, schedule));
  numbers.scheduled = tomorrow.number;
  numbers.draft = (await writeDraft(newsroom, reporter, { tags: ['Bản nháp'] })).number;
});
afterAll(() => newsroom.close());

/** What stands at an address as a reader types it, with the numbers put in. */
function find(address: string, now = NOW) {
  const target = address.replace(/\{(\w+)\}/gu, (_all, name: string) => String(numbers[name]));
  const [path = '', query = ''] = target.split('?', 2);
  return findPage(newsroom.readerAt(now), path, new URLSearchParams(query));
}

const PLACE = encodeCursor({ publishAt: MORNING, number: 1 });

describe('a reader’s address', () => {
  it.each([
    '/',
    '/lua-duoc-mua-a{published}.html',
    '/thoi-su',
    '/thoi%2Dsu',
    `/thoi-su?trang=${PLACE}`,
    '/thoi-su/trong-tinh',
    `/kinh-te/nong-nghiep?trang=${PLACE}`,
    '/tu-khoa/lua',
    `/tu-khoa/lua?trang=${PLACE}`,
    '/tac-gia/thanh-an',
    '/thong-tin-toa-soan',
    '/lien-he',
    '/quyen-rieng-tu',
    '/tro-nang',
    '/da-luu',
    '/tin-moi',
    `/tin-moi?trang=${PLACE}`,
    '/chuyen-muc',
    '/ngay',
    '/ngay/2020/06',
    '/ngay/2020/06/02',
    `/ngay/2020/06/02?trang=${PLACE}`,
    // Understood, and led to their right spelling.
    '/ngay/2020/6/2',
    '/ngay/2020/6',
    '/rss',
    '/rss/tin-moi.rss',
    '/rss/tin-moi.atom',
    '/rss/tin-moi.json',
    '/rss/thoi-su/trong-tinh.rss',
    '/rss/xa-hoi.rss',
    '/rss/tu-khoa/lua.json',
    '/rss/tac-gia/thanh-an.atom',
    '/robots.txt',
    '/oembed?url=https%3A%2F%2Fbao.example%2Fa{published}',
    '/oembed?url=https%3A%2F%2Fbao.example%2Fsai-a{published}.html&format=xml',
    '/sitemap.xml',
    '/sitemap/tin-tuc.xml',
    '/sitemap/chuyen-muc.xml',
    '/sitemap/2020-06.xml',
    '/cai-chinh',
    '/ngoai-tuyen',
    '/in/{published}',
    '/manifest.webmanifest',
    `/cai-chinh?trang=${PLACE}`,
  ])('%s has a page', async (address) => {
    expect(await find(address)).toBe('there');
  });

  it.each([
    // Old addresses in the wild.
    '/sai-het-a{published}.html',
    '/a{published}.html',
    '/-a{published}.html',
    '/lua-duoc-mua-a{published}.htm',
    '/lua-duoc-mua-a000{published}.html',
    '/a{published}',
    '/lua-duoc-mua-a{published}.html/',
    '/a{published}?trang=khong-phai',
    `/l%C3%BAa-%C4%91%C6%B0%E1%BB%A3c-m%C3%B9a-a{published}.html`,
    `/lu%CC%81a-a{published}.html`,
  ])('%s leads to the one address of its article', async (address) => {
    expect(await find(address)).toEqual({ movedTo: `/lua-duoc-mua-a${numbers.published}.html` });
  });

  it.each(['/thoi-su/', '/thoi-su/trong-tinh/', '/tac-gia/thanh-an/', '/lien-he/', '/rss/', '/rss/tin-moi.json/'])(
    '%s leads to the address without the slash',
    async (address) => {
      expect(await find(address)).toEqual({ movedTo: address.slice(0, -1) });
    },
  );

  it.each([
    // Nothing of these names
    '/khong-co',
    '/Thoi-Su',
    '/thoi_su',
    '/bai-a999999.html',
    '/bai-a0.html',
    '/bai-a1234567890123.html',
    '/bai-a-1.html',
    '/a0',
    '/a',
    '/A{published}',
    '/bai-a{draft}.html',
    '/a{draft}',
    '/tu-khoa',
    '/tu-khoa/',
    '/tu-khoa/khong-co',
    '/tu-khoa/ban-nhap',
    '/tu-khoa/thanh-an',
    '/tac-gia',
    '/tac-gia/lua',
    '/tac-gia/khong-co',
    '/loi/404',
    '/lien-he/them',
    '/cai-chinh?trang=2',
    '/in',
    '/in/{draft}',
    '/in/0{published}',
    '/in/0',
    '/in/-1',
    '/in/1e3',
    '/in/{published}/them',
    '/in/9999999999999',
    '/bieu-tuong',
    '/bieu-tuong/193.png',
    '/bieu-tuong/..%2f192.png',
    '/bieu-tuong/192.png/x',
    '/manifest.webmanifest/x',
    '/Lien-he',
    // A subsection alone, below another section, or with something below it
    '/trong-tinh',
    '/kinh-te/trong-tinh',
    '/trong-tinh/thoi-su',
    '/thoi-su/thoi-su',
    '/thoi-su/trong-tinh/x',
    '/thoi-su/lua-duoc-mua-a{published}.html',
    '/tu-khoa/lua/x',
    '/robots.txt/x',
    '/oembed',
    '/oembed/x?url=https%3A%2F%2Fbao.example%2Fa{published}',
    '/oembed?url=https%3A%2F%2Fbao.example%2Fa{draft}',
    '/oembed?url=https%3A%2F%2Fevil.example%2Fa{published}',
    '/sitemap.xml/x',
    '/sitemap',
    '/sitemap/',
    '/sitemap/2020-06',
    '/sitemap/2020-05.xml',
    '/sitemap/2020-07.xml',
    '/sitemap/2026-13.xml',
    '/sitemap/2026-00.xml',
    '/sitemap/2020-6.xml',
    '/sitemap/02020-06.xml',
    '/sitemap/2020-06-1.xml',
    '/sitemap/2020-06-2.xml',
    '/sitemap/2020-06-02.xml',
    '/sitemap/2020-06-999.xml',
    '/sitemap/2020-06-99999999999999999999.xml',
    '/sitemap/0000-01.xml',
    '/sitemap/9999-12.xml',
    '/sitemap/2020-06.xml/x',
    '/sitemap/2020%2F06.xml',
    '/rss/khong-co.rss',
    '/rss/trong-tinh.rss',
    '/rss/tin-moi',
    '/rss/tin-moi.xml',
    '/rss/tin-moi.rss/x',
    '/rss/tin-moi%2Erss%2F',
    '/rss/tu-khoa.rss',
    '/rss/tu-khoa/ban-nhap.rss',
    '/rss/tac-gia/lua.rss',
    '/rss/constructor/lua.rss',
    `/rss/${'x'.repeat(5000)}.rss`,
    // Places in a list that no list of ours names
    '/thoi-su?trang=',
    '/thoi-su?trang=2',
    '/thoi-su?trang=1-0',
    '/thoi-su?trang=-',
    `/thoi-su?trang=0${PLACE}`,
    `/thoi-su?trang=${PLACE.toUpperCase()}`,
    `/thoi-su?trang=${PLACE}%00`,
    `/thoi-su?trang=${PLACE}&trang=${PLACE}`,
    `/tu-khoa/lua?trang=x`,
    `/tu-khoa/lua?trang=${PLACE}&trang=${PLACE}`,
    '/tac-gia/thanh-an?trang=%27%20OR%201=1',
    '/tin-moi/x',
    '/tin-moi?trang=2',
    '/chuyen-muc/thoi-su',
    // Days that no calendar has, that have not come, and that were before the paper
    '/ngay/2020',
    '/ngay/2020/02/30',
    '/ngay/2020/13/01',
    '/ngay/0000/01/01',
    '/ngay/2020/06/02/06',
    '/ngay/2020/06/2x',
    '/ngay/2020/06/03',
    '/ngay/2020/07',
    '/ngay/2026/02/03',
    '/ngay/2020/06/01',
    '/ngay/2020/05',
    '/ngay/2020/06/02?trang=2',
    // Other letters than those of a slug
    '/tho%CC%9B%CC%80i-su',
    '/th%E1%BB%9Di-s%E1%BB%B1',
    '/tu-khoa/lu%CC%81a',
    // What no address holds
    '//',
    '//thoi-su',
    '/thoi-su//',
    '/thoi-su//trong-tinh',
    '/thoi-su%2Ftrong-tinh',
    '/thoi-su%2ftrong-tinh',
    '/thoi-su%5Ctrong-tinh',
    '/x%2Fy-a{published}.html',
    '/x%00-a{published}.html',
    '/thoi-su%00',
    '/%00',
    '/%ff',
    '/%ff-a{published}.html',
    '/%c3%28',
    '/%',
    '/thoi-su%2',
    '/thoi-su.rsc',
    '/index.rsc',
    '/%2e%2e/toa-soan',
    '/toa-soan',
    '/toa%2Dsoan/dang-nhap',
    '/%61pi/auth/session',
    // Names that every object of the language has
    '/__proto__/thanh-an',
    '/constructor/thanh-an',
    '/toString/thanh-an',
  ])('%s has none', async (address) => {
    expect(await find(address)).toBe('missing');
  });

  it.each([
    '/tin-don-a{withdrawn}.html',
    '/sai-het-a{withdrawn}.html',
    '/a{withdrawn}',
    '/a{withdrawn}/',
    '/in/{withdrawn}',
  ])('%s had one, which was withdrawn', async (address) => {
    expect(await find(address)).toBe('gone');
  });

  it.each(['/tu-khoa/tin-don', '/rss/tu-khoa/tin-don.rss'])('%s had one, with nothing on it now', async (address) => {
    expect(await find(address)).toBe('emptied');
  });

  it('has the days between the first article and today, whether or not anything was published on them', async () => {
    expect(await find('/ngay/2020/06/07', MORNING + 9 * DAY)).toBe('there');
    expect(await find('/ngay/2020/06/07', MORNING)).toBe('missing');
    expect(await find('/ngay', MORNING - 1)).toBe('missing');
    expect(await find('/ngay/2020/06/02', MORNING - 1)).toBe('missing');
  });

  it.each(['/lua-duoc-mua-a{scheduled}.html', '/tu-khoa/le-hoi', '/tac-gia/tan-loc', '/rss/tu-khoa/le-hoi.rss'])(
    '%s has one from its moment on',
    async (address) => {
      expect(await find(address, MOMENT - 1)).toBe('missing');
      expect(await find(address, MOMENT)).toBe('there');
    },
  );
});
