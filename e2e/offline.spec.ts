import type { BrowserContext, Page } from '@playwright/test';
import { moveThroughDialog, startArticle, writeArticle } from './desk.ts';
import { expect, test } from './newspaper.ts';
import { leadAddress } from './reader-page-kinds.ts';

/** Waits until the service worker keeps the article. */
async function waitUntilKept(page: Page, address: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, address), { timeout: 15_000 })
    .toBe(true);
}

async function keptArticles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const cache = await caches.open('read-articles');
    return (await cache.keys()).map(({ url }) => new URL(url).pathname);
  });
}

/** Without a connection; a page that is fetched ahead would come too early, so nothing is hovered. */
async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
}

test('an article that was read can be read again without a connection, and says that it is a kept copy', async ({
  reader,
  context,
}) => {
  const address = await leadAddress(reader);
  await reader.goto(address);
  const headline = (await reader.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await waitUntilKept(reader, address);
  await goOffline(context);
  await reader.reload();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(reader.getByRole('status').filter({ hasText: 'Bạn đang đọc khi không có mạng' })).toBeVisible();
  const family = await reader
    .getByRole('heading', { level: 1 })
    .evaluate((element) => getComputedStyle(element).fontFamily);
  expect(family).toContain('Len Trang Serif');

  await reader.goto('/kinh-te');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Không có mạng');
  await reader.getByRole('main').getByRole('link', { name: headline }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline);

  await context.setOffline(false);
  await reader.reload();
  await expect(reader.getByText('Bạn đang đọc khi không có mạng')).toHaveCount(0);
});

test('while there is a connection nothing old is shown, and what was withdrawn leaves the device', async ({
  as,
  reader,
  context,
}) => {
  const chief = await as('chief');
  await startArticle(chief);
  const headline = 'Chợ nổi Ninh Hòa họp lại';
  await writeArticle(chief, { headline, lead: 'Bản đầu.', paragraphs: ['Ghe về từ sáng sớm.'], section: 'Kinh tế' });
  await moveThroughDialog(chief, 'Xuất bản', 'Đã xuất bản');
  const href = await chief.getByRole('link', { name: 'Mở bài trên trang báo' }).getAttribute('href');
  const address = new URL(href ?? '').pathname;
  await reader.goto('/');
  await reader.goto(address);
  await expect(reader.getByText('Bản đầu.')).toBeVisible();
  await waitUntilKept(reader, address);

  await chief.getByLabel('Sapô', { exact: true }).fill('Bản sau.');
  await moveThroughDialog(chief, 'Cập nhật bản đăng', 'Đã xuất bản');
  await expect(chief.getByText('Đã cập nhật bản đăng.')).toBeVisible();
  await reader.goto('/');
  await expect(reader.getByRole('main').getByRole('link', { name: headline }).first()).toBeVisible();
  await reader.goto(address);
  await expect(reader.getByText('Bản sau.')).toBeVisible();

  await moveThroughDialog(chief, 'Gỡ bài', 'Đã gỡ', 'Sai sự thật.');
  expect((await reader.goto(address))?.status()).toBe(410);
  await expect.poll(() => keptArticles(reader)).not.toContain(address);
  await reader.goto('/');
  await expect(reader.getByRole('link', { name: headline })).toHaveCount(0);
  await goOffline(context);
  await reader.goto(address);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Không có mạng');
  await expect(reader.getByRole('main').getByRole('link', { name: headline })).toHaveCount(0);
});

test('the device keeps the twenty articles opened last, no list, no other page, and nothing of the newsroom', async ({
  reader,
}) => {
  test.setTimeout(120_000);
  await reader.goto('/');
  const links = await reader
    .locator('main a[href$=".html"]')
    .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))]);
  expect(links.length).toBeGreaterThan(23);
  await reader.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const opened = links.slice(0, 23);
  for (const address of opened) {
    await reader.goto(address);
    await waitUntilKept(reader, address);
  }
  await reader.goto('/kinh-te');
  await reader.goto('/toa-soan/dang-nhap');
  await reader.goto('/da-luu');
  expect((await keptArticles(reader)).toSorted()).toEqual(opened.slice(3).toSorted());
  const others = await reader.evaluate(async () => {
    const urls: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) urls.push(new URL(url).pathname);
    return urls.filter((path) => !path.endsWith('.html'));
  });
  expect(others).toContain('/ngoai-tuyen');
  for (const path of others) expect(path).toMatch(/^\/(?:ngoai-tuyen|(?:enhance|fonts|_next\/static)\/.+)$/u);

  await reader.getByRole('button', { name: 'Xóa các bài được giữ' }).click();
  await expect(reader.getByText('Chưa có bài nào được giữ.')).toBeVisible();
  expect(await keptArticles(reader)).toEqual([]);
});

test('the paper can be installed: a manifest with icons of the sizes that it names, and a worker at the top', async ({
  reader,
}) => {
  await reader.goto('/');
  const href = (await reader.locator('link[rel=manifest]').getAttribute('href')) ?? '';
  const answer = await reader.request.get(href);
  expect(answer.headers()['content-type']).toBe('application/manifest+json; charset=utf-8');
  const manifest = await answer.json();
  expect(manifest).toMatchObject({
    name: 'Báo Sông Hậu',
    short_name: 'Sông Hậu',
    lang: 'vi',
    start_url: '/',
    scope: '/',
    display: 'standalone',
  });
  expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable');
  const apple = (await reader.locator('link[rel=apple-touch-icon]').getAttribute('href')) ?? '';
  for (const [src, size] of [
    [apple, 180],
    ...manifest.icons.map((icon: { src: string; sizes: string }) => [icon.src, Number.parseInt(icon.sizes, 10)]),
  ] as readonly (readonly [string, number])[]) {
    const icon = await reader.request.get(src);
    expect(icon.headers()['content-type'], src).toBe('image/png');
    // Width and height stand in the first chunk of a PNG.
    const bytes = await icon.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], src).toEqual([size, size]);
  }
  const worker = await reader.request.get('/sw.js');
  expect(worker.headers()['content-type']).toBe('text/javascript; charset=utf-8');
  expect(worker.headers()['cache-control']).toBe('no-cache');
  expect(worker.headers()['content-security-policy']).toBe("default-src 'none'; connect-src 'self'");
  expect((await reader.request.get('/')).headers()['content-security-policy']).toContain("worker-src 'self'");
});
