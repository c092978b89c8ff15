import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArticle, startArticle } from './desk.ts';
import { expect, signInThrough, test } from './newspaper.ts';

test('the desk finds headlines with and without marks, and keeps to one state', async ({ as }) => {
  const editor = await as('editor');
  for (const words of ['hợp long', 'hop long', 'HỢP LONG'.normalize('NFD')]) {
    await editor.goto('/toa-soan');
    await editor.getByLabel('Tìm theo tiêu đề').fill(words);
    await editor.getByRole('button', { name: 'Tìm', exact: true }).click();
    await expect(editor.getByRole('link', { name: /Cầu Vàm Thuận 2 hợp long/u })).toBeVisible();
  }
  await editor.goto('/toa-soan?trang_thai=returned');
  await expect(editor.getByRole('link', { name: /Bến đò Vàm Xáng/u })).toBeVisible();
  await expect(editor.getByRole('link', { name: /hợp long/u })).toHaveCount(0);
  for (const query of ['trang_thai=x', 'truoc=zz', 'tim=%00%27%3B', `tim=${'a'.repeat(3000)}`, 'truoc=1-1&truoc=2-2']) {
    const answer = await editor.goto(`/toa-soan?${query}`);
    expect(answer?.status(), query).toBe(200);
  }
});

test('nobody gets in without a sign-in, with a wrong password, or to a foreign address', async ({
  reader,
  baseURL,
}) => {
  for (const path of ['/toa-soan', '/toa-soan/bai/1']) {
    await reader.goto(path);
    await expect(reader).toHaveURL(/\/toa-soan\/dang-nhap/u);
  }
  await reader.getByLabel('Tên đăng nhập').fill('phongvien');
  await reader.getByLabel('Mật khẩu', { exact: true }).fill('sai-mat-khau-roi-do');
  await reader.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(reader.getByText('Tên đăng nhập hoặc mật khẩu không đúng.')).toBeVisible();
  expect((await reader.request.get('/api/pictures')).status()).toBeGreaterThanOrEqual(400);
  const upload = await reader.request.post('/api/pictures', {
    headers: { origin: baseURL ?? '' },
    multipart: { file: { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('x') } },
  });
  expect([401, 403]).toContain(upload.status());
});

test('scripts learn nothing of a sign-in, and readers’ pages nothing of the newsroom’s language', async ({
  as,
  baseURL,
}) => {
  const chief = await as('chief');
  await chief.goto('/toa-soan');
  const session = await chief.evaluate(async () => (await fetch('/api/auth/session')).json());
  expect(session).toEqual({ expires: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u) });
  await chief.getByRole('button', { name: 'English' }).first().click();
  await expect(chief.locator('html')).toHaveAttribute('lang', 'en');
  const namesAt = async (path: string) =>
    (await chief.context().cookies(new URL(path, baseURL).href)).map(({ name }) => name);
  expect(await namesAt('/toa-soan')).toContain('newsroom_language');
  expect(await namesAt('/')).not.toContain('newsroom_language');
});

test('signing out ends the session everywhere, also for a kept cookie', async ({ browser, baseURL }) => {
  const output = readFileSync(join(process.env.E2E_STATES ?? '', 'output.txt'), 'utf8');
  const [, login = '', password = ''] = /^ {2}editor +(\S+) +(\S+)$/mu.exec(output) ?? [];
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const page = await context.newPage();
  await signInThrough(page, { login, password });
  const cookies = await context.cookies();
  await page.getByRole('button', { name: 'Đăng xuất' }).first().click();
  await expect(page).toHaveURL(/dang-nhap/u);
  await context.addCookies(cookies);
  await page.goto('/toa-soan');
  await expect(page).toHaveURL(/dang-nhap/u);
  await context.close();
});

test('a keyword that is too long is told with its own limit and widens nothing', async ({ as }) => {
  const reporter = await as('reporter');
  await startArticle(reporter);
  await reporter.getByLabel('Từ khóa', { exact: true }).fill('t'.repeat(70));
  await reporter.keyboard.press('Enter');
  await reporter.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(reporter.getByText('Quá dài: tối đa 60 ký tự.')).toBeVisible();
  const excess = await reporter.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(excess).toBeLessThanOrEqual(0);
});

test('the newsroom runs under its policy without a complaint', async ({ as }) => {
  const chief = await as('chief');
  const complaints: string[] = [];
  chief.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  chief.on('pageerror', (error) => complaints.push(String(error)));
  await chief.goto('/toa-soan');
  const icon = await chief.locator('link[rel="icon"]').getAttribute('href');
  expect((await chief.request.get(icon ?? '/khong-co')).status()).toBe(200);
  await openArticle(chief, 47);
  await chief.getByRole('textbox', { name: 'Nội dung' }).click();
  await chief.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});
