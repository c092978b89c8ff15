import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { lentrang } from './command.ts';
import { expect, test } from './newspaper.ts';

/** The pages of a list from where the reader is, by following a link of the pager to its end. */
async function addressesBy(page: Page, link: string): Promise<readonly string[]> {
  const addresses = [page.url()];
  const next = page.getByRole('navigation', { name: 'Chuyển trang' }).getByRole('link', { name: link });
  while ((await next.count()) > 0) {
    await next.click();
    addresses.push(page.url());
  }
  return addresses;
}

test('a reader pages from the newest story to the oldest and the same way back', async ({ reader }) => {
  await reader.goto('/tin-moi');
  await expect(reader.getByRole('heading', { level: 1, name: 'Tin mới' })).toBeVisible();
  await expect(reader.locator('link[rel=prev]')).toHaveCount(0);
  const there = await addressesBy(reader, 'Tin cũ hơn');
  expect(there.length).toBeGreaterThan(1);
  await expect(reader.locator('link[rel=next]')).toHaveCount(0);
  await expect(reader.locator('link[rel=prev]')).toHaveAttribute('href', there.at(-2) ?? '');
  await expect(reader.locator('link[rel=canonical]')).toHaveAttribute('href', reader.url());
  await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', /^index/u);
  const back = await addressesBy(reader, 'Tin mới hơn');
  expect(back.toReversed()).toEqual(there);
});

test('the archive opens on the newest day and its calendar leads to every day that has stories', async ({ reader }) => {
  await reader.goto('/ngay');
  expect(reader.url()).toMatch(/\/ngay\/\d{4}\/\d\d\/\d\d$/u);
  await expect(reader.getByRole('heading', { level: 1, name: /^Tin ngày \d\d\/\d\d\/\d{4}$/u })).toBeVisible();
  const calendar = reader.getByRole('table', { name: /^Tháng \d+ năm \d{4}$/u });
  await expect(calendar.getByRole('columnheader')).toHaveCount(7);
  await expect(calendar.getByRole('link', { name: /^Ngày \d+ tháng \d+$/u }).last()).toHaveAttribute(
    'aria-current',
    'page',
  );
  await reader.getByRole('link', { name: 'Ngày trước' }).click();
  // Only an earlier day has a later one: the page is there, and not just its address.
  await expect(reader.getByRole('link', { name: 'Ngày sau' })).toBeVisible();
  await expect(reader.getByRole('contentinfo')).toBeVisible();
  const date = /(\d{4})\/(\d\d)\/(\d\d)$/u.exec(reader.url())?.slice(1) ?? [];
  const times = reader.getByRole('main').getByRole('listitem').locator('time');
  expect(await times.count()).toBeGreaterThan(0);
  for (const time of await times.all())
    expect((await time.getAttribute('datetime'))?.slice(0, 10)).toBe(date.join('-'));
  await reader
    .getByRole('navigation', { name: 'Bạn đang ở' })
    .getByRole('link', { name: /^Tháng/u })
    .click();
  await expect(reader.getByRole('heading', { level: 1, name: /^Tin tháng/u })).toBeVisible();
});

test('days that lie are not found, and a date without its noughts is led to the right one', async ({ reader }) => {
  for (const lie of ['/ngay/2026/02/30', '/ngay/0000/01/01', '/ngay/2199/01/01', '/ngay/1999/01/01', '/ngay/2026'])
    expect((await reader.request.get(lie)).status(), lie).toBe(404);
  const folder = mkdtempSync(join(tmpdir(), 'lentrang-archive-'));
  const file = join(folder, 'bai.txt');
  writeFileSync(
    file,
    '05/03/2018 - 08:00\n\nChợ phiên họp lại\n\n(SH)- Chợ phiên họp lại sáng nay.\n\nĐông khách.\n\nAN\n',
  );
  const imported = lentrang(['import', 'page', file, '--publish', '--section', 'du-lich']);
  rmSync(folder, { recursive: true });
  expect(imported.status, imported.stdout + imported.stderr).toBe(0);
  for (const [asked, right] of [
    ['/ngay/2018/3/5', '/ngay/2018/03/05'],
    ['/ngay/2018/3', '/ngay/2018/03'],
  ] as const) {
    const answer = await reader.request.get(asked, { maxRedirects: 0 });
    expect([301, 308], asked).toContain(answer.status());
    expect(answer.headers().location, asked).toBe(right);
    await reader.goto(right);
    await expect(reader.getByRole('link', { name: 'Chợ phiên họp lại' })).toBeVisible();
  }
  await reader.goto('/ngay/2018/03/06');
  await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/u);
  await expect(reader.locator('link[rel=canonical]')).toHaveCount(1);
  await expect(reader.locator('link[hreflang]')).toHaveCount(0);
});

test('all sections and subsections stand on one page with what is newest in them', async ({ reader }) => {
  const answer = await reader.goto('/chuyen-muc');
  expect(answer?.status()).toBe(200);
  const main = reader.getByRole('main');
  await expect(main.getByRole('heading', { level: 1, name: 'Tất cả chuyên mục' })).toBeVisible();
  expect(await main.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(5);
  await main.getByRole('link', { name: 'Nông nghiệp' }).click();
  await expect(reader.getByRole('heading', { level: 1, name: 'Nông nghiệp' })).toBeVisible();
});

test('stories told by pictures and stories with a film have lists of their own, linked at the foot', async ({
  reader,
}) => {
  for (const [name, address, headline] of [
    ['Ảnh', '/anh', 'Một sáng chợ nổi Cái Sơn mùa gió chướng: đi lúc nào, ăn món chi'],
    ['Video', '/video', 'Hạ Cảng Vàm Xáng 2-1, Hậu Giang Xanh FC đòi lại ngôi đầu bảng'],
  ] as const) {
    await reader.goto('/');
    await reader.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
    await expect(reader).toHaveURL(new RegExp(`${address}$`, 'u'));
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(name);
    await reader.getByRole('main').getByRole('link', { name: headline }).click();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline);
    const shown = reader.locator(address === '/anh' ? '.gallery img' : '.embed a');
    await expect(shown.first()).toBeVisible();
    expect((await reader.request.get(`${address}/them`)).status()).toBe(404);
  }
});

test('no score, date or range is broken at the end of a line, and copied it is what the newsroom wrote', async ({
  reader,
}) => {
  await reader.goto('/video');
  const headline = reader.getByRole('heading', { name: 'Hạ Cảng Vàm Xáng 2-1', exact: false });
  const score = headline.getByText('2-1', { exact: true });
  for (let width = 320; width <= 480; width += 4) {
    await reader.setViewportSize({ width, height: 800 });
    expect(await score.evaluate((element) => element.getClientRects().length), String(width)).toBe(1);
  }
  const copied = await headline.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString();
  });
  expect(copied).toBe('Hạ Cảng Vàm Xáng 2-1, Hậu Giang Xanh FC đòi lại ngôi đầu bảng');
});
