import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';
import { lentrang } from './command.ts';
import { expect, test } from './newspaper.ts';

const PAPER = ['/rss/tin-moi.rss', '/rss/tin-moi.atom', '/rss/tin-moi.json'];

const NOW = new Date(Date.now() + 7 * 60 * 60 * 1000);
const MONTH_MAP = `/sitemap/${NOW.toISOString().slice(0, 7)}.xml`;

async function textOf(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path);
  expect([path, answer.status()]).toEqual([path, 200]);
  return answer.text();
}

/** Whether the browser's own parser finds the document well-formed. */
function isWellFormed(page: Page, xml: string): Promise<boolean> {
  return page.evaluate(
    (text) => !new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror'),
    xml,
  );
}

/** Publishes a page of this moment; answers its short link. */
function publish(headline: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lentrang-feeds-'));
  const file = join(folder, 'trang.txt');
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/u.exec(NOW.toISOString()) ?? [];
  writeFileSync(
    file,
    `${day}/${month}/${year} - ${time}\n\n${headline}\n\n(SH)- Một dòng tin ngắn vừa được gửi về tòa soạn.\n\nTin sẽ được cập nhật.\n\nTHANH AN\n`,
  );
  const { status, stdout } = lentrang(['import', 'page', file, '--publish', '--section', 'ban-doc']);
  rmSync(folder, { recursive: true });
  expect(status, stdout).toBe(0);
  return /\/a\d+/u.exec(stdout)?.[0] ?? '';
}

test('a published article is in its feeds and maps on the next request, a withdrawn one is gone at once', async ({
  as,
  request,
}) => {
  const places = [...PAPER, '/rss/ban-doc.rss', MONTH_MAP, '/sitemap/tin-tuc.xml'];
  const short = publish('Tin nóng & "nổi" <bật> từ bến ]]> sáng nay');
  const number = short.slice(2);
  for (const place of places) expect(await textOf(request, place), place).toContain(`a${number}.html`);
  const chief = await as('chief');
  await chief.goto(`/toa-soan/bai/${number}`);
  await chief.getByRole('button', { name: 'Gỡ bài', exact: true }).click();
  const dialog = chief.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Tin chưa được kiểm chứng.');
  await dialog.getByRole('button', { name: 'Gỡ bài', exact: true }).click();
  await expect(dialog).toBeHidden();
  for (const place of places) expect(await textOf(request, place), place).not.toContain(`a${number}.html`);
  expect((await request.get(short, { maxRedirects: 0 })).status()).toBe(410);
});

test('feeds, maps and robots.txt are what they say they are', async ({ reader, request }) => {
  await reader.goto('/');
  const types: Readonly<Record<string, string>> = {
    '/rss/tin-moi.rss': 'application/rss+xml; charset=utf-8',
    '/rss/kinh-te.atom': 'application/atom+xml; charset=utf-8',
    '/rss/kinh-te/nong-nghiep.rss': 'application/rss+xml; charset=utf-8',
    '/rss/tu-khoa/tet.atom': 'application/atom+xml; charset=utf-8',
    '/rss/tin-moi.json': 'application/feed+json; charset=utf-8',
    '/rss/anh.rss': 'application/rss+xml; charset=utf-8',
    '/rss/video.json': 'application/feed+json; charset=utf-8',
    '/sitemap.xml': 'application/xml; charset=utf-8',
    '/sitemap/chuyen-muc.xml': 'application/xml; charset=utf-8',
    '/sitemap/tin-tuc.xml': 'application/xml; charset=utf-8',
    '/robots.txt': 'text/plain; charset=utf-8',
  };
  for (const [path, type] of Object.entries(types)) {
    const answer = await request.get(path);
    expect([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 200, type]);
    const text = await answer.text();
    if (type.includes('json')) expect(JSON.parse(text).version).toBe('https://jsonfeed.org/version/1.1');
    else if (type.includes('xml')) expect([path, await isWellFormed(reader, text)]).toEqual([path, true]);
    else expect(text).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/mu);
  }
  const maps = [...(await textOf(request, '/sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/gu)].map((match) => match[1]);
  expect(maps.length).toBeGreaterThan(2);
  for (const map of maps) {
    const { pathname } = new URL(map ?? '');
    expect([pathname, await isWellFormed(reader, await textOf(request, pathname))]).toEqual([pathname, true]);
  }
  const lists = [...(await textOf(request, '/sitemap/chuyen-muc.xml')).matchAll(/<loc>([^<]+)<\/loc>/gu)];
  const paths = lists.map((match) => new URL(match[1] ?? '').pathname);
  expect(paths).toEqual(expect.arrayContaining(['/tin-moi', '/su-kien', '/su-kien/ung-pho-han-man', '/anh', '/video']));
  for (const path of paths) await textOf(request, path);
});

test('what has not changed is answered with 304, by name and by time', async ({ request }) => {
  for (const path of [...PAPER, '/sitemap.xml', MONTH_MAP]) {
    const { etag = '' } = (await request.get(path)).headers();
    const again = await request.get(path, { headers: { 'If-None-Match': etag } });
    expect([path, again.status()]).toEqual([path, 304]);
    // A date is told from the second after the content was first seen.
    await expect.poll(async () => (await request.get(path)).headers()['last-modified'], path).toBeTruthy();
    const date = (await request.get(path)).headers()['last-modified'] ?? '';
    const since = async (moment: string) =>
      (await request.get(path, { headers: { 'If-Modified-Since': moment } })).status();
    expect([path, await since(date)]).toEqual([path, 304]);
    expect([path, await since(new Date(Date.parse(date) - 1000).toUTCString())]).toEqual([path, 200]);
    expect([path, await since('hôm qua')]).toEqual([path, 200]);
  }
});

test('addresses of feeds and maps that lie have no page', async ({ request }) => {
  for (const path of [
    '/rss/khong-co.rss',
    '/rss/tin-moi.xml',
    '/rss/tin-moi',
    '/rss/tu-khoa/khong-co.json',
    '/rss/kinh-te%2Fnong-nghiep.rss',
    `/rss/${'x'.repeat(7000)}.rss`,
    '/rss/%00.rss',
    '/sitemap',
    '/sitemap/2026-13.xml',
    '/sitemap/2026-02-999.xml',
    '/sitemap/1999-01.xml',
    '/sitemap/..%2f..%2fetc.xml',
    '/robots.txt/x',
    '/oembed',
    '/oembed?url=https://evil.example/a1',
  ])
    expect([path.slice(0, 60), (await request.get(path)).status()]).toEqual([path.slice(0, 60), 404]);
  expect((await request.get(`/rss/${'x'.repeat(10_000)}.rss`)).status()).toBe(414);
});

test('every page names its feeds, and the page of feeds lists them', async ({ reader, request }) => {
  for (const [page, name] of [
    ['/kinh-te', 'kinh-te'],
    ['/anh', 'anh'],
    ['/video', 'video'],
    ['/kinh-te/nong-nghiep', 'kinh-te/nong-nghiep'],
    ['/tu-khoa/tet', 'tu-khoa/tet'],
    ['/tac-gia/thanh-an', 'tac-gia/thanh-an'],
    ['/su-kien/ung-pho-han-man', 'su-kien/ung-pho-han-man'],
    ['/tin-moi', undefined],
  ] as const) {
    await reader.goto(page);
    const link = reader.getByRole('main').getByRole('link', { name: /^RSS: ./u });
    await expect(link).toHaveAttribute('href', `/rss/${name ?? 'tin-moi'}.rss`);
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), page).toBeGreaterThanOrEqual(44);
    const feeds = await reader
      .locator('head link[rel="alternate"][type$="+xml"], head link[rel="alternate"][type$="feed+json"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const own = name === undefined ? [] : ['rss', 'atom', 'json'].map((format) => `/rss/${name}.${format}`);
    expect([page, feeds]).toEqual([page, [...own, ...PAPER]]);
    for (const feed of feeds) await textOf(request, feed ?? '');
  }
  await reader.getByRole('contentinfo').getByRole('link', { name: 'Kênh RSS' }).click();
  await expect(reader.getByRole('heading', { level: 1, name: 'Kênh RSS' })).toBeVisible();
  await expect(reader.getByRole('link', { name: 'Atom: Kinh tế', exact: true })).toHaveAttribute(
    'href',
    '/rss/kinh-te.atom',
  );
  await expect(reader.getByRole('link', { name: 'JSON Feed: Video', exact: true })).toHaveAttribute(
    'href',
    '/rss/video.json',
  );
});

test('an article introduces itself by oEmbed', async ({ reader, request }) => {
  await reader.goto('/');
  const article = await reader
    .getByRole('main')
    .getByRole('article')
    .first()
    .getByRole('link')
    .first()
    .getAttribute('href');
  await reader.goto(article ?? '');
  const address = await reader.locator('head link[type="application/json+oembed"]').getAttribute('href');
  const { pathname, search } = new URL(address ?? '');
  const answer = await request.get(`${pathname}${search}`);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
  const told = await answer.json();
  expect(told).toMatchObject({ version: '1.0', type: 'link', provider_name: 'Báo Sông Hậu' });
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(told.title);
  const small = await (await request.get(`${pathname}${search}&maxwidth=500`)).json();
  expect(small.thumbnail_width ?? 0).toBeLessThanOrEqual(500);
  const inHtml = await request.get(`${pathname}${search.replace('format=json', 'format=html')}`);
  expect(inHtml.status()).toBe(501);
  const inXml = await request.get(`${pathname}${search.replace('format=json', 'format=xml')}`);
  expect([inXml.status(), inXml.headers()['content-type']]).toEqual([200, 'text/xml; charset=utf-8']);
  expect(await isWellFormed(reader, await inXml.text())).toBe(true);
});
