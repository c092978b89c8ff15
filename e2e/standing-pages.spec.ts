import { expect, test } from './newspaper.ts';
import { leadAddress } from './reader-page-kinds.ts';

const STANDING = [
  ['/thong-tin-toa-soan', 'Thông tin tòa soạn'],
  ['/lien-he', 'Liên hệ'],
  ['/quyen-rieng-tu', 'Quyền riêng tư'],
  ['/tro-nang', 'Trợ năng'],
  ['/da-luu', 'Bài đã lưu'],
] as const;

test('the foot of every page leads to the pages about the paper', async ({ reader }) => {
  for (const from of ['/', await leadAddress(reader), '/khong-co']) {
    for (const [address, title] of STANDING) {
      await reader.goto(from);
      await reader.getByRole('contentinfo').getByRole('link', { name: title, exact: true }).click();
      await expect(reader).toHaveURL(address);
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(reader).toHaveTitle(`${title} | Báo Sông Hậu`);
    }
  }
});

test('the imprint names everything that the law asks for, each once', async ({ reader }) => {
  await reader.goto('/thong-tin-toa-soan');
  const facts = reader.getByRole('main');
  for (const [label, value] of [
    ['Cơ quan chủ quản', 'Ủy ban nhân dân tỉnh Vàm Thuận'],
    ['Giấy phép', 'Giấy phép hoạt động báo điện tử số'],
    ['Tổng biên tập', 'Lê Hoài Thương'],
    ['Phó Tổng biên tập', 'Nguyễn Kim Thoa'],
    ['Tòa soạn', '27 bến Ninh Hòa'],
    ['Điện thoại', '0299 3000 000'],
    ['Thư điện tử', 'toasoan@baosonghau.example'],
    ['Quảng cáo – phát hành', '0299 3000 027'],
  ] as const) {
    await expect(facts.getByRole('term').filter({ hasText: new RegExp(`^${label}$`, 'u') })).toHaveCount(1);
    await expect(facts.getByRole('definition').filter({ hasText: value })).toHaveCount(1);
  }
  await expect(facts.getByRole('link', { name: 'toasoan@baosonghau.example' })).toHaveAttribute(
    'href',
    'mailto:toasoan@baosonghau.example',
  );
});

test('standing pages answer at one address, whatever is added to it', async ({ reader }) => {
  const { request } = reader;
  const plain = await (await request.get('/lien-he')).text();
  expect(await (await request.get('/lien-he?utm_source=x&trang=khong-phai')).text()).toBe(plain);
  for (const lie of ['/lien-he/them', '/Lien-he', '/lien-he%00', '/lien-h%C3%AA', '/lien-he.html'])
    expect((await request.get(lie)).status(), lie).toBe(404);
});

test('an article put aside is listed on this device until it is removed', async ({ reader }) => {
  const address = await leadAddress(reader);
  await reader.goto(address);
  const headline = (await reader.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await reader.getByRole('button', { name: 'Lưu đọc sau' }).click();
  await expect(reader.getByRole('button', { name: 'Đã lưu – bỏ lưu' })).toBeVisible();
  await reader.goto('/da-luu');
  const main = reader.locator('article-shelf[data-kind=saved]');
  await expect(main.getByRole('link', { name: headline })).toHaveAttribute('href', address);
  await main.getByRole('button', { name: `Bỏ: ${headline}` }).click();
  await expect(main.getByRole('link', { name: headline })).toHaveCount(0);
  await expect(main).toContainText('Chưa có bài nào. Mở một bài rồi bấm');
  await reader.goto(address);
  await expect(reader.getByRole('button', { name: 'Lưu đọc sau' })).toBeVisible();
});

test('a score in the headline of an article put aside stays on one line, as it does on its own page', async ({
  reader,
}) => {
  await reader.goto('/da-luu');
  const headline = 'Thắng 2-1, <b>Vàm Thuận</b> vào chung kết mùa giải 2024-2025';
  const entry = { href: '/vam-thuan-vao-chung-ket-a1.html', headline, at: 1 };
  await reader.evaluate((value) => localStorage.setItem('saved', value), JSON.stringify([entry]));
  await reader.reload();
  const link = reader.getByRole('main').getByRole('link', { name: headline, exact: true });
  await expect(link).toHaveText(headline);
  for (const whole of ['2-1', '2024-2025'])
    await expect(link.getByText(whole, { exact: true })).toHaveCSS('white-space', 'nowrap');
  await reader.evaluate(() => localStorage.removeItem('saved'));
});

test('what somebody else wrote into the device’s storage is not believed', async ({ reader }) => {
  await reader.goto('/da-luu');
  const entries = [
    { href: 'javascript:alert(1)', headline: 'Giả', at: 1 },
    { href: 'https://xau.example/a1.html', headline: 'Giả', at: 1 },
    { href: '//xau.example/x-a1.html', headline: 'Giả', at: 1 },
    { href: '/that-a1.html', headline: '<img src=x onerror=alert(1)>', at: 1 },
    null,
    7,
  ];
  for (const kept of [JSON.stringify(entries), '{', '"x"', '{"a":1}', '[[]]']) {
    await reader.evaluate((value) => localStorage.setItem('saved', value), kept);
    await reader.reload();
    const main = reader.getByRole('main');
    await expect(main.getByRole('link', { name: 'Giả' })).toHaveCount(0);
    await expect(main.locator('img')).toHaveCount(0);
    await expect(main.locator('article-shelf').first()).not.toContainText('cần bật JavaScript');
  }
});

test('without script the saved articles say that they need it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/da-luu');
  await expect(page.getByRole('main')).toContainText('muốn xem cần bật JavaScript');
  await context.close();
});
