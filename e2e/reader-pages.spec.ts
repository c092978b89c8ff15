import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { lentrang } from './command.ts';
import { expect, test } from './newspaper.ts';
import { expectNoViolation } from './no-violation.ts';

/** The address of the front page's lead. */
async function leadAddress(page: Page): Promise<string> {
  await page.goto('/');
  const href = await page.getByRole('main').getByRole('article').first().getByRole('link').first().getAttribute('href');
  expect(href).toMatch(/^\/[a-z0-9-]+-a\d+\.html$/u);
  return href ?? '';
}

test('the front page leads with one story, tells the latest by the clock and shows no story twice', async ({
  reader,
}) => {
  await reader.goto('/');
  await expect(reader).toHaveTitle(/^Báo Sông Hậu/u);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Báo Sông Hậu');
  await expect(reader.getByRole('heading', { level: 2, name: 'Tin mới nhất' })).toBeVisible();
  // The most read are named a second time, in a list of their own.
  const addresses = await reader
    .locator('main a[href$=".html"]:not(.ranked-headline)')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses.length).toBeGreaterThan(35);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('every page carries the imprint that the law asks for', async ({ reader }) => {
  for (const address of ['/', '/kinh-te', await leadAddress(reader), '/khong-co-trang-nay']) {
    await reader.goto(address);
    const foot = reader.getByRole('contentinfo');
    await expect(foot).toContainText('Cơ quan chủ quản');
    await expect(foot).toContainText('Giấy phép');
    await expect(foot).toContainText('Tổng biên tập');
    await expect(foot).toContainText('phường Cái Sơn');
  }
});

test('a section front pages back to its oldest story by stable links, each story once', async ({ reader }) => {
  const folder = mkdtempSync(join(tmpdir(), 'lentrang-pages-'));
  const files = Array.from({ length: 45 }, (_, index) => {
    const file = join(folder, `${index}.txt`);
    const day = String(1 + (index % 28)).padStart(2, '0');
    writeFileSync(
      file,
      `${day}/03/2019 - 08:00\n\nChuyến ghe thứ ${index + 1} rời bến Ninh Hòa\n\n(SH)- Chuyến ghe thứ ${index + 1} của mùa du lịch rời bến sáng nay.\n\nGhe chở khách và hàng về các xã cù lao.\n\nTHANH AN\n`,
    );
    return file;
  });
  const imported = lentrang(['import', 'page', ...files, '--publish', '--section', 'du-lich']);
  expect(imported.status, imported.stdout + imported.stderr).toBe(0);
  const seen: string[] = [];
  const collect = async () => {
    const links = reader.locator('main h2 a[href$=".html"]');
    seen.push(...(await links.evaluateAll((all) => all.map((link) => link.textContent ?? ''))));
  };
  await reader.goto('/du-lich');
  await expect(reader.getByRole('heading', { level: 1, name: 'Du lịch' })).toBeVisible();
  await collect();
  for (const page of [2, 3]) {
    await reader.getByRole('link', { name: 'Tin cũ hơn' }).click();
    await expect(reader, `page ${page}`).toHaveURL(/\?trang=/u);
    await expect(reader.getByRole('link', { name: 'Tin mới hơn' })).toBeVisible();
    await collect();
  }
  await expect(reader.getByRole('link', { name: 'Tin cũ hơn' })).toHaveCount(0);
  expect(seen.filter((headline) => headline.startsWith('Chuyến ghe thứ'))).toHaveLength(45);
  expect(new Set(seen).size).toBe(seen.length);
  rmSync(folder, { recursive: true });
});

test('a subsection shows its own stories and the way back', async ({ reader }) => {
  const answer = await reader.goto('/kinh-te/nong-nghiep');
  expect(answer?.status()).toBe(200);
  await expect(reader.getByRole('heading', { level: 1, name: 'Nông nghiệp' })).toBeVisible();
  await reader.getByRole('navigation', { name: 'Bạn đang ở' }).getByRole('link', { name: 'Kinh tế' }).click();
  await expect(reader.getByRole('heading', { level: 1, name: 'Kinh tế' })).toBeVisible();
});

test('the article page shows every field in the order of the printed page', async ({ reader }) => {
  await reader.goto(await leadAddress(reader));
  const article = reader.getByRole('main').getByRole('article').first();
  await expect(article.locator('time').first()).toHaveText(/^\d\d\/\d\d\/\d{4} - \d\d:\d\d$/u);
  await expect(article.locator('time').first()).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+07:00$/u);
  await expect(article.getByText('Chia sẻ bài viết')).toHaveCount(2);
  await expect(reader.getByRole('navigation', { name: 'Từ khóa' })).toBeVisible();
  await expect(reader.getByRole('heading', { name: 'Tin liên quan' })).toBeVisible();
  await expect(reader.getByRole('heading', { name: /^Cùng chuyên mục/u })).toBeVisible();
  const order = await article.evaluate((element) => {
    const places = ['.kicker', 'h1', '.date-line', '.share-top', '.lead', '.body', '.byline', '.tags', '.share-bottom'];
    return places.map((place) => [...element.querySelectorAll('*')].indexOf(element.querySelector(place) ?? element));
  });
  expect(order.every((position) => position >= 0)).toBe(true);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
});

test('search engines and share cards are told the truth about an article', async ({ reader, baseURL }) => {
  const address = await leadAddress(reader);
  await reader.goto(address);
  const headline = (await reader.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const shown = await reader.locator('.date-line time').first().getAttribute('datetime');
  const meta = (name: string) =>
    reader.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute('content');
  await expect(reader).toHaveTitle(`${headline} | Báo Sông Hậu`);
  await expect(reader.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}${address}`);
  expect(await meta('og:type')).toBe('article');
  expect(await meta('og:title')).toBe(headline);
  expect(await meta('og:url')).toBe(`${baseURL}${address}`);
  expect(await meta('og:locale')).toBe('vi_VN');
  expect(await meta('og:site_name')).toBe('Báo Sông Hậu');
  expect(await meta('article:published_time')).toBe(shown);
  expect(await meta('twitter:card')).toBe('summary_large_image');
  expect((await meta('description'))?.length).toBeGreaterThan(60);
  const picture = await reader.request.get((await meta('og:image')) ?? '');
  expect(picture.status()).toBe(200);
  expect(picture.headers()['content-type']).toBe('image/jpeg');
  const graph = JSON.parse((await reader.locator('script[type="application/ld+json"]').textContent()) ?? '{}')[
    '@graph'
  ];
  const [story, publisher, trail] = graph;
  expect(story['@type']).toBe('NewsArticle');
  expect(story.headline).toBe(headline);
  expect(story.datePublished).toBe(shown);
  expect(story.author[0].name).not.toMatch(/:/u);
  expect(story.image[0].width).toBeGreaterThanOrEqual(1200);
  expect(publisher['@type']).toBe('NewsMediaOrganization');
  expect(trail.itemListElement.length).toBeGreaterThanOrEqual(2);
});

test('an article answers at its canonical address only; any other slug and the short link lead there for good', async ({
  reader,
}) => {
  const address = await leadAddress(reader);
  const number = /-a(\d+)\.html$/u.exec(address)?.[1] ?? '';
  for (const other of [
    `/bat-ky-a${number}.html`,
    `/-a${number}.html`,
    `/a${number}.html`,
    `/a${number}`,
    `/SAI-a0${number}.html`,
  ]) {
    const answer = await reader.request.get(other, { maxRedirects: 0 });
    expect([301, 308], other).toContain(answer.status());
    expect(new URL(answer.headers().location ?? '', 'http://localhost').pathname, other).toBe(address);
  }
  expect((await reader.request.get(address, { maxRedirects: 0 })).status()).toBe(200);
  expect((await reader.request.get('/bai-a99999999.html')).status()).toBe(404);
});

test('addresses that lie are not found, in the dress of the paper, and never a fault', async ({ reader }) => {
  const lies = [
    '/khong-co',
    '/kinh-te/khong-co',
    '/kinh-te/nong-nghiep/them',
    '/kinh-te?trang=zz',
    '/kinh-te?trang=1-0',
    '/kinh-te?trang=a&trang=b',
    '/a0',
    '/x-a0.html',
    `/${'a'.repeat(3000)}`,
    '/%00',
    '/%ff',
    '/%E0%A4%A',
    '/..%2f..%2fetc',
    '/kinh-te%2fnong-nghiep',
    '/__proto__',
    '/constructor',
    '/<script>',
    "/' OR 1=1",
    '/loi/404',
    '/loi/500',
    '/tu-khoa/khong-co',
    '/tac-gia/khong-co',
    '/media/../lentrang.db',
    '/media/x.jpg',
    '/tu-khoa/%ff',
  ];
  for (const lie of lies) {
    const answer = await reader.request.get(lie);
    expect(answer.status(), lie).toBeGreaterThanOrEqual(400);
    expect(answer.status(), lie).toBeLessThan(500);
  }
  const answer = await reader.goto('/khong-co');
  expect(answer?.status()).toBe(404);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang');
  await expect(reader.getByRole('heading', { name: 'Tin mới nhất' })).toBeVisible();
});

test('sharing works as plain links without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const address = encodeURIComponent(`${baseURL}${await leadAddress(page)}`);
  await page.goto(await leadAddress(page));
  const row = page.locator('share-row').first();
  await expect(row.getByRole('link')).toHaveCount(4);
  const href = (name: string) => row.getByRole('link', { name: `Chia sẻ qua ${name}` }).getAttribute('href');
  expect(await href('Facebook')).toBe(`https://www.facebook.com/sharer/sharer.php?u=${address}`);
  expect(await href('X')).toContain(`url=${address}`);
  expect(await href('Thư điện tử')).toMatch(/^mailto:\?subject=.+&body=.+%0D%0A/u);
  const zalo = new URL((await href('Zalo')) ?? '');
  expect(JSON.parse(atob(zalo.searchParams.get('d') ?? '')).url).toBe(decodeURIComponent(address));
  await context.close();
});

test('with script, the share row copies the address and says so', async ({ reader, baseURL, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const address = await leadAddress(reader);
  await reader.goto(address);
  await reader.getByRole('button', { name: 'Sao chép liên kết' }).first().click();
  await expect(reader.getByRole('status').filter({ hasText: 'Đã sao chép' })).toBeVisible();
  expect(await reader.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${address}`);
});

test('on a phone the section bar shows where the reader is, and begins at its beginning on the front page', async ({
  reader,
}) => {
  await reader.setViewportSize({ width: 360, height: 740 });
  const current = reader.getByRole('navigation', { name: 'Chuyên mục', exact: true }).locator('[aria-current]');
  for (const [address, name] of [
    ['/', 'Trang chủ'],
    ['/van-hoa', 'Văn hóa'],
    ['/du-lich', 'Du lịch'],
    ['/kinh-te/nong-nghiep', 'Kinh tế'],
  ] as const) {
    await reader.goto(address);
    await expect(current).toHaveText(name);
    const sides = await current.evaluate((link) => {
      const { left, right } = link.getBoundingClientRect();
      return { left, right: window.innerWidth - right };
    });
    expect(Math.min(sides.left, sides.right), `${address}: ${JSON.stringify(sides)}`).toBeGreaterThanOrEqual(12);
  }
  await reader.goto('/kinh-te');
  const bar = reader.getByRole('navigation', { name: 'Chuyên mục', exact: true });
  const links = await bar.getByRole('link').count();
  await reader.getByRole('button', { name: 'Menu' }).focus();
  for (let step = 0; step < links; step += 1) {
    await reader.keyboard.press('Tab');
    const link = bar.locator(':focus');
    await expect(link).toHaveCount(1);
    await expect(link).toBeInViewport({ ratio: 1 });
  }
});

test('no word in a table is broken on a phone, for a wide table is scrolled in its own region', async ({ reader }) => {
  await reader.setViewportSize({ width: 360, height: 740 });
  await reader.goto('/video');
  await reader.getByRole('main').getByRole('article').first().getByRole('link').first().click();
  const heads = reader.getByRole('group', { name: 'Bảng số liệu' }).first().getByRole('columnheader');
  await expect(heads.first()).toHaveText('Hạng');
  const lines = await heads.first().evaluate((cell) => {
    const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode() ?? cell;
    const range = document.createRange();
    range.selectNodeContents(words);
    return range.getClientRects().length;
  });
  expect(lines).toBe(1);
});

test('the menu opens as a dialog, closes with Escape and gives the focus back', async ({ reader }) => {
  await reader.goto('/');
  const button = reader.getByRole('button', { name: 'Menu' });
  await button.click();
  await expect(reader.getByRole('dialog')).toBeVisible();
  await expectNoViolation(reader, 'the menu');
  await reader.keyboard.press('Escape');
  await expect(reader.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
});

test('a reader is given no cookie, nothing from a third party, and of the fonts only the cuts that a page needs', async ({
  reader,
  context,
  baseURL,
}) => {
  const hosts = new Set<string>();
  const fonts = new Set<string>();
  reader.on('request', (request) => {
    const { host, pathname } = new URL(request.url());
    hosts.add(host);
    if (request.resourceType() === 'font') fonts.add(pathname);
  });
  for (const address of ['/', await leadAddress(reader), '/kinh-te/nong-nghiep', '/doc-nhieu', '/cai-chinh']) {
    await reader.goto(address);
    await reader.waitForLoadState('networkidle');
  }
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
  expect(await context.cookies()).toEqual([]);
  expect([...fonts].filter((font) => !/^\/fonts\/(?:len-trang-serif|be-vietnam-pro)-2-/u.test(font))).toEqual([]);
  expect(fonts.size).toBeGreaterThan(0);
});
