import type { Browser, Page } from '@playwright/test';
import { moveThroughDialog, publishArticle } from './desk.ts';
import { expect, test } from './newspaper.ts';
import { startSecond } from './second-server.ts';

/** Chromium in tests calls itself headless, and whoever does is no reader. */
const PHONE =
  'Mozilla/5.0 (Linux; Android 12; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';
const ENGINE = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';

const ADDRESS = '/api/luot-xem';

async function openAs(browser: Browser, userAgent: string, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ userAgent, ...(baseURL ? { baseURL } : {}) });
  return context.newPage();
}

/** Opens a page and answers what its beacon said, once it has been in sight long enough to send one. */
async function read(page: Page, open: () => Promise<unknown>) {
  const sent = page.waitForRequest((request) => request.url().endsWith(ADDRESS));
  await open();
  const beacon = await sent;
  return { text: beacon.postData() ?? '', status: (await beacon.response())?.status(), headers: beacon.headers() };
}

/**
 * Sends a beacon as a page of the paper would, without one: of the site at `origin`, to the server `at` it or elsewhere, from a
 * house of its own.
 */
async function tell(
  page: Page,
  origin: string | undefined,
  data: string,
  { userAgent = PHONE, at = origin ?? '', house = '198.51.100.1' } = {},
): Promise<number> {
  const headers = {
    origin: origin ?? '',
    'user-agent': userAgent,
    'content-type': 'text/plain',
    'x-forwarded-for': house,
  };
  return (await page.request.post(`${at}${ADDRESS}`, { data, headers })).status();
}

let made = 0;
function beaconOf(number: number): string {
  made += 1;
  return JSON.stringify({ number, view: made.toString(16).padStart(8, '0').padStart(24, 'e') });
}

const STORY = {
  headline: 'Bến đò Tân Lược thắp đèn suốt đêm cho ghe lúa về kịp chợ',
  lead: 'Từ tối qua, bến đò có thêm hàng đèn để ghe chở lúa cập bờ an toàn.',
  paragraphs: ['Người lái đò góp tiền mua bóng, thợ điện trong xóm kéo dây.', 'Ghe lúa về tới bến lúc ba giờ sáng.'],
  section: 'Nông nghiệp',
};

test('an article is counted once for each time it is read, climbs the list, and leaves it when it is withdrawn', async ({
  as,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const { number, address, chief } = await publishArticle(as, STORY);
  const phone = await openAs(browser, PHONE, baseURL);
  const first = await read(phone, () => phone.goto(address));
  expect([first.status, first.headers.cookie]).toEqual([204, undefined]);
  expect(await tell(phone, baseURL, first.text)).toBe(204);
  const second = await read(phone, () => phone.reload());
  expect(second.text).not.toBe(first.text);
  expect(await phone.context().cookies()).toEqual([]);

  const engine = await openAs(browser, ENGINE, baseURL);
  expect((await read(engine, () => engine.goto(address))).status).toBe(204);
  expect(await tell(phone, baseURL, beaconOf(999_999))).toBe(404);
  expect(await tell(phone, baseURL, beaconOf(number), { userAgent: '' })).toBe(204);
  expect(await tell(phone, 'http://other.example', beaconOf(number), { at: baseURL })).toBe(403);
  expect(await tell(phone, baseURL, '{}')).toBe(400);
  expect(await tell(phone, baseURL, `${beaconOf(number)}${' '.repeat(200)}`)).toBe(413);
  expect((await phone.request.get(ADDRESS)).status()).toBe(405);

  // What is last is counted last, so with it everything before has been counted, or not.
  expect(await tell(phone, baseURL, beaconOf(number))).toBe(204);
  const board = await as('reporter');
  await expect(async () => {
    await board.goto(`/toa-soan/luot-doc/${number}`);
    await expect(board.getByText('3 lượt từ khi đăng')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });

  // From two houses: what one may count in an hour is not enough for the list of the week at every time of the day.
  const told = ['198.51.100.2', '198.51.100.3'].flatMap((house) =>
    Array.from({ length: 100 }, () => ({ house, beacon: beaconOf(number) })),
  );
  for (const { beacon, house } of told) await tell(phone, baseURL, beacon, { house });
  await expect(async () => {
    await board.reload();
    await expect(board.getByText('203 lượt từ khi đăng')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });

  // A process that starts ranks at once, and every other one shows it.
  const other = await startSecond({});
  try {
    const link = phone.getByRole('main').getByRole('link', { name: STORY.headline });
    await expect(async () => {
      for (const list of ['/doc-nhieu', '/doc-nhieu/7-ngay']) {
        await phone.goto(list);
        await expect(link, list).toBeVisible({ timeout: 1000 });
      }
    }).toPass({ timeout: 30_000 });
    // It knows nothing of the views that were counted before it started, and counts none of them again.
    const there = `http://127.0.0.1:${other.port}`;
    for (const { beacon, house } of told.slice(50, 150)) expect(await tell(phone, there, beacon, { house })).toBe(204);
    for (const text of [first.text, second.text, beaconOf(number)]) expect(await tell(phone, there, text)).toBe(204);
    await expect(async () => {
      await board.goto(`/toa-soan/luot-doc/${number}`);
      await expect(board.getByText('204 lượt từ khi đăng')).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 30_000 });
    // One walk over the day serves all of the newsroom for half a minute, also for a story beside this one.
    await expect(async () => {
      await board.goto('/toa-soan/luot-doc');
      const today = board.getByRole('table', { name: 'Đọc nhiều hôm nay' });
      await expect(today.getByText(STORY.headline)).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 45_000 });

    await moveThroughDialog(chief, 'Gỡ bài', 'Đã gỡ', 'Theo đề nghị của nhân vật trong bài.');
    for (const list of ['/doc-nhieu', '/doc-nhieu/7-ngay', '/'])
      expect(await (await phone.request.get(list)).text(), list).not.toContain(STORY.headline);
    expect(await tell(phone, baseURL, beaconOf(number))).toBe(404);
  } finally {
    other.process.kill('SIGTERM');
    await other.ended;
  }
});

test('the most read stand in their order on a page of their own, beside the news and under an article', async ({
  reader,
}) => {
  await reader.goto('/doc-nhieu');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Đọc nhiều');
  await expect(
    reader
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: reader.getByRole('article') }),
  ).toHaveCount(20);
  await reader.getByRole('link', { name: '7 ngày qua' }).click();
  await expect(reader).toHaveURL(/\/doc-nhieu\/7-ngay$/u);
  await expect(reader.getByRole('link', { name: '7 ngày qua' })).toHaveAttribute('aria-current', 'page');
  await reader.goto('/');
  const block = reader.getByRole('region', { name: 'Đọc nhiều' });
  await expect(block.getByRole('listitem')).toHaveCount(5);
  const link = block.getByRole('listitem').first().getByRole('link');
  const headline = (await link.textContent()) ?? '';
  await link.click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(block.getByRole('listitem')).toHaveCount(5);
  await expect(block.getByRole('link', { name: headline })).toHaveCount(0);
  for (const lie of ['/doc-nhieu/1-ngay', '/doc-nhieu/7-ngay/them', '/Doc-nhieu'])
    expect((await reader.request.get(lie)).status(), lie).toBe(404);
});

test('everybody in the newsroom sees the charts, with their figures in tables', async ({ as }) => {
  for (const role of ['reporter', 'admin'] as const) {
    const page = await as(role);
    await page.goto('/toa-soan');
    await page.getByRole('link', { name: 'Lượt đọc' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lượt đọc');
    await expect(page.getByRole('img', { name: /^48 giờ qua\. Tổng [\d.]+ lượt\./u })).toBeVisible();
    await page.getByText('Xem bảng số: 30 ngày qua').click();
    await expect(page.getByRole('table', { name: '30 ngày qua' }).getByRole('row')).toHaveCount(31);
    await page.getByRole('table', { name: 'Theo chuyên mục' }).getByRole('link', { name: 'Kinh tế' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lượt đọc: Kinh tế');
    await page.getByRole('table', { name: 'Đọc nhiều hôm nay' }).getByRole('link').first().click();
    await expect(page.getByText(/[\d.]+ lượt từ khi đăng/u)).toBeVisible();
  }
});

test('a stranger is sent from the charts to the sign-in page', async ({ reader }) => {
  await reader.goto('/toa-soan/luot-doc');
  await expect(reader).toHaveURL(/\/toa-soan\/dang-nhap\?callbackUrl=%2Ftoa-soan%2Fluot-doc$/u);
});
