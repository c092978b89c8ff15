import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Page, preparePage } from './page.ts';
import { PageCache } from './page-cache.ts';

const NOW = Date.UTC(2020, 5, 1, 23, 17);
const MIB = 1024 * 1024;
const YEAR_MS = 365 * 24 * 3_600_000;

let small: Page;
let cache: PageCache;

beforeAll(async () => {
  small = await preparePage({ status: 200, contentType: 'text/html', policy: {}, body: Buffer.from('trang') });
});
beforeEach(() => {
  cache = new PageCache();
});

/** A page of its own that says what it costs to keep. */
const pageOf = (status = 200, bytes = 1000): Page => ({ ...small, status, bytes });

/** A page that comes when it is told to, and how often it was made. */
function laterPage(page = pageOf()) {
  let arrive: (page: Page) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const coming = new Promise<Page>((resolve, reject) => {
    arrive = resolve;
    fail = reject;
  });
  const later = {
    made: 0,
    make: () => {
      later.made += 1;
      return coming;
    },
    arrive: () => arrive(page),
    fail: (error: Error) => fail(error),
  };
  return later;
}

/** Asks for a key and tells whether it had to be made. */
async function isMade(key: string, { validity = '1', now = NOW, page = pageOf() } = {}): Promise<boolean> {
  let made = false;
  await cache.find(key, validity, now, async () => {
    made = true;
    return page;
  });
  return made;
}

describe('readers who ask for the same page at once', () => {
  it('wait for one making, and get the one page', async () => {
    const page = pageOf();
    const later = laterPage(page);
    const waiting = Array.from({ length: 50 }, () => cache.find('/', '1', NOW, later.make));
    later.arrive();
    const pages = await Promise.all(waiting);
    expect(pages.every((given) => given === page)).toBe(true);
    expect(later.made).toBe(1);
    expect(cache.counts).toEqual({ hits: 0, misses: 50, makings: 1 });
    expect(await cache.find('/', '1', NOW, later.make)).toBe(page);
    expect(cache.counts).toEqual({ hits: 1, misses: 50, makings: 1 });
  });

  it('all hear of a failure, which is not kept: the next one has the page made', async () => {
    const later = laterPage();
    const waiting = Array.from({ length: 5 }, () => cache.find('/', '1', NOW, later.make));
    later.fail(new Error('no page today'));
    for (const { status, reason } of (await Promise.allSettled(waiting)) as PromiseRejectedResult[])
      expect([status, String(reason)]).toEqual(['rejected', 'Error: no page today']);
    expect(later.made).toBe(1);
    expect(cache.bytes).toBe(0);
    expect(await isMade('/')).toBe(true);
    expect(await isMade('/')).toBe(false);
  });

  it('do not wait for another address', async () => {
    const later = laterPage();
    const slow = cache.find('/', '1', NOW, later.make);
    expect(await isMade('/kinh-te')).toBe(true);
    later.arrive();
    await slow;
    expect(await isMade('/kinh-te')).toBe(false);
  });
});

describe('a page whose validity has ended', () => {
  it('is made anew', async () => {
    const [before, after] = [pageOf(), pageOf()];
    await cache.find('/', '1', NOW, async () => before);
    expect(await cache.find('/', '2', NOW, async () => after)).toBe(after);
    expect(await isMade('/', { validity: '2' })).toBe(false);
  });

  it('is made anew though its old making is still under way', async () => {
    const [before, after] = [laterPage(), laterPage()];
    const early = cache.find('/', '1', NOW, before.make);
    const late = cache.find('/', '2', NOW, after.make);
    after.arrive();
    before.arrive();
    expect(await early).not.toBe(await late);
    expect([before.made, after.made]).toEqual([1, 1]);
  });

  it('that arrives late is never given out under the new one, nor does it push the new one out', async () => {
    const [before, after] = [laterPage(), laterPage(pageOf(200, 77))];
    const early = cache.find('/', '1', NOW, before.make);
    const late = cache.find('/', '2', NOW, after.make);
    after.arrive();
    const fresh = await late;
    before.arrive();
    await early;
    expect(await cache.find('/', '2', NOW, after.make)).toBe(fresh);
    expect(after.made).toBe(1);
    expect(cache.bytes).toBe(77);
  });

  it('that arrives first is not given to those who wait under the new one', async () => {
    const [before, after] = [laterPage(), laterPage()];
    const early = cache.find('/', '1', NOW, before.make);
    const late = cache.find('/', '2', NOW, after.make);
    before.arrive();
    const stale = await early;
    const later = cache.find('/', '2', NOW, after.make);
    after.arrive();
    expect(await later).toBe(await late);
    expect(await later).not.toBe(stale);
    expect(await isMade('/', { validity: '2' })).toBe(false);
  });

  it('that fails late takes nothing away', async () => {
    const before = laterPage(pageOf(500));
    const early = cache.find('/', '1', NOW, before.make);
    await isMade('/', { validity: '2' });
    before.arrive();
    await early;
    expect(await isMade('/', { validity: '2' })).toBe(false);
  });
});

describe('the memory', () => {
  const quarter = () => ({ page: pageOf(200, 12 * MIB) });

  it('is full at 48 MiB; then the page that nobody asked for longest leaves', async () => {
    for (const key of ['/a', '/b', '/c', '/d']) await isMade(key, quarter());
    expect(cache.bytes).toBe(48 * MIB);
    expect(await isMade('/a', quarter())).toBe(false);
    await isMade('/e', quarter());
    expect(cache.bytes).toBe(48 * MIB);
    for (const key of ['/a', '/c', '/d', '/e']) expect([key, await isMade(key, quarter())]).toEqual([key, false]);
    expect(await isMade('/b', quarter())).toBe(true);
  });

  it('lets as many go as a large page needs', async () => {
    for (const key of ['/a', '/b', '/c', '/d']) await isMade(key, quarter());
    await isMade('/large', { page: pageOf(200, 33 * MIB) });
    expect(cache.bytes).toBe(45 * MIB);
    expect(await isMade('/d', quarter())).toBe(false);
    expect(await isMade('/c', quarter())).toBe(true);
  });

  it.each([
    ['a smaller page', 200, 300],
    ['a redirect', 308, 0],
    ['a missing page', 404, 0],
    ['a withdrawn page', 410, 0],
    ['a failure', 500, 0],
  ])('counts right after %s stands in a page’s place', async (_what, status, bytes) => {
    await isMade('/a', { page: pageOf(200, 1000) });
    await isMade('/b', { page: pageOf(200, 50) });
    await isMade('/a', { validity: '2', page: pageOf(status, 300) });
    expect(cache.bytes).toBe(50 + bytes);
  });

  it('is not filled by made-up places in a list, which are pages like any other', async () => {
    await isMade('/');
    for (let index = 0; index < 200; index += 1)
      await isMade(`/thoi-su?trang=${index.toString(36)}-1`, { page: pageOf(200, MIB) });
    expect(await isMade('/')).toBe(false);
    expect(cache.bytes).toBe(1000);
  });

  it('is not filled by redirects and misses: 16,500 made-up addresses push no page out', async () => {
    await isMade('/');
    for (let index = 0; index < 16_500; index += 1)
      await isMade(`/bia-dat-a${index}.html`, { page: pageOf([308, 404, 410][index % 3], MIB) });
    expect(await isMade('/')).toBe(false);
    expect(cache.bytes).toBe(1000);
    expect(await isMade('/bia-dat-a16499.html')).toBe(false);
    expect(await isMade('/bia-dat-a16000.html')).toBe(false);
    expect(await isMade('/bia-dat-a15999.html')).toBe(true);
  });
});

describe('how long a page is kept', () => {
  it.each([308, 404, 410])('is less than five seconds for %i', async (status) => {
    const page = pageOf(status);
    await isMade('/x', { page });
    expect(await isMade('/x', { page, now: NOW + 4999 })).toBe(false);
    // Being asked for does not make it last longer.
    expect(await isMade('/x', { page, now: NOW + 5000 })).toBe(true);
  });

  it.each([500, 502, 503])('is no time at all for %i', async (status) => {
    expect(await isMade('/x', { page: pageOf(status) })).toBe(true);
    expect(await isMade('/x', { page: pageOf(status) })).toBe(true);
  });

  it('has no end for a page whose validity holds', async () => {
    await isMade('/x');
    expect(await isMade('/x', { now: NOW + YEAR_MS })).toBe(false);
    expect(await isMade('/x', { now: NOW - YEAR_MS })).toBe(false);
  });
});

describe('what is dated', () => {
  const dated = (modifiedAt: number, bytes = 1000): Page => ({ ...pageOf(200, bytes), modifiedAt });

  it('keeps its date while it comes out the same, whatever else is published', async () => {
    const before = dated(NOW);
    await cache.find('/rss', '1', NOW, async () => before);
    expect(await cache.find('/rss', '2', NOW, async () => dated(NOW + 5000))).toBe(before);
    const other = await preparePage({ status: 200, contentType: 'text/html', policy: {}, body: Buffer.from('khác') });
    const changed = { ...other, modifiedAt: NOW + 9000 };
    expect(await cache.find('/rss', '3', NOW, async () => changed)).toBe(changed);
    const back = dated(NOW + 12_000);
    expect(await cache.find('/rss', '4', NOW, async () => back)).toBe(back);
  });
});

describe('the map of a month', () => {
  it('has a small place with the others and pushes no page out, however small it is', async () => {
    await isMade('/', { page: pageOf(200, 48 * MIB) });
    const months = Array.from({ length: 12 }, (_, index) => `/sitemap/2020-${String(index + 1).padStart(2, '0')}.xml`);
    for (const month of months) await isMade(month, { page: pageOf(200, MIB / 2) });
    expect(cache.bytes).toBe(52 * MIB);
    expect(await isMade('/')).toBe(false);
    expect(await isMade('/sitemap/2020-05.xml')).toBe(false);
    expect(await isMade('/sitemap/2020-04.xml')).toBe(true);
  });

  it('pushes neither the news map out nor the index', async () => {
    for (const map of ['/sitemap.xml', '/sitemap/tin-tuc.xml']) await isMade(map, { page: pageOf(200, 3 * MIB) });
    await isMade('/sitemap/2020-05-2.xml', { page: pageOf(200, 4 * MIB) });
    await isMade('/sitemap/2020-05-3.xml', { page: pageOf(200, 4 * MIB) });
    expect(cache.bytes).toBe(10 * MIB);
    for (const map of ['/sitemap.xml', '/sitemap/tin-tuc.xml', '/sitemap/2020-05-3.xml'])
      expect(await isMade(map)).toBe(false);
  });
});
