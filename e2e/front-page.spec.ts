import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { moveThroughDialog, startArticle, writeArticle } from './desk.ts';
import { expect, test } from './newspaper.ts';
import { expectNoViolation } from './no-violation.ts';
import { startSecond } from './second-server.ts';

const STORY = {
  headline: 'Cầu phao Ninh Hòa mở lại sau mùa nước',
  lead: 'Từ sáng nay, xe máy qua lại được trên cầu phao Ninh Hòa.',
  paragraphs: ['Đơn vị quản lý đã thay ván mặt cầu.', 'Xe tải vẫn đi đường vòng.'],
  section: 'Nông nghiệp',
};

const SCREEN = '/toa-soan/trang-nhat';

/** The headlines at the head of the front page, the lead first. */
async function headOf(reader: Page, base: string): Promise<readonly string[]> {
  await reader.goto(`${base}/`);
  const places = reader.locator('.front-top > article, .front-seconds article, .front-under article');
  const headlines = await places.getByRole('heading').allInnerTexts();
  return headlines.map((headline) => headline.trim());
}

test('the chief’s desk puts stories at the head of the paper at the next request, and a withdrawn one leaves it at once', async ({
  as,
  reader,
}) => {
  test.setTimeout(150_000);
  // A newspaper of its own: many stories start from the lead of the one that all read.
  const folder = mkdtempSync(join(tmpdir(), 'lentrang-front-'));
  cpSync(process.env.E2E_DATA ?? '', folder, { recursive: true });
  const { process: server, port, ended } = await startSecond({ DATA_DIR: folder });
  const base = `http://localhost:${port}`;
  try {
    const chief = await as('chief');
    const other = await as('chief');
    const number = await startArticle(chief, base);
    await writeArticle(chief, STORY);
    await moveThroughDialog(chief, 'Xuất bản', 'Đã xuất bản');
    const before = await headOf(reader, base);
    expect(before).not.toContain(STORY.headline);

    await other.goto(`${base}${SCREEN}`);
    await chief.getByRole('link', { name: 'Trang nhất', exact: true }).click();
    await expect(chief.getByRole('heading', { level: 1 })).toHaveText('Trang nhất');
    await chief.getByRole('button', { name: `Đưa lên chỗ trống đầu tiên: ${STORY.headline}` }).press('Enter');
    await expect(chief.getByLabel('Tin chính', { exact: true })).toHaveValue(String(number));
    await expect(chief.getByRole('button', { name: `Đã chọn cho Tin chính: ${STORY.headline}` })).toBeFocused();
    await expect(chief.getByRole('status')).toHaveText(
      `Đã đưa “${STORY.headline}” lên Tin chính. Còn 4 chỗ trống; lưu xong bạn đọc mới thấy.`,
    );
    await chief.keyboard.press('Tab');
    await expect(chief.getByRole('button', { name: /^Đưa lên chỗ trống đầu tiên: / }).first()).toBeFocused();
    await chief.getByLabel('Tin phụ 2', { exact: true }).fill('không phải số');
    await chief.getByRole('button', { name: 'Lưu trang nhất' }).press('Enter');
    await expect(chief.getByText('Hãy gõ số bài, hoặc dán địa chỉ bài.')).toBeVisible();
    await expect(chief.getByLabel('Tin phụ 2', { exact: true })).toBeFocused();
    await chief.getByLabel('Tin phụ 2', { exact: true }).fill(`/a${number}`);
    await chief.getByRole('button', { name: 'Lưu trang nhất' }).click();
    await expect(chief.getByText('Bài này đã ở một vị trí phía trên.')).toBeVisible();
    await expect(chief.getByLabel('Tin phụ 2', { exact: true })).toBeFocused();
    expect(await headOf(reader, base)).toEqual(before);
    await chief.getByRole('button', { name: 'Để trống: Tin phụ 2' }).press('Enter');
    await expect(chief.getByLabel('Tin phụ 2', { exact: true })).toBeFocused();
    await chief.getByRole('button', { name: 'Lưu trang nhất' }).press('Enter');
    await expect(chief.getByText('Bạn đọc thấy trang nhất mới ngay bây giờ.')).toBeVisible();
    await expect(chief.getByRole('button', { name: 'Lưu trang nhất' })).toBeFocused();
    expect(await headOf(reader, base)).toEqual([STORY.headline, ...before.slice(0, -1)]);
    await expectNoViolation(chief, 'the front page’s screen after saving');

    await other.getByLabel('Tin phụ 1', { exact: true }).fill(String(number));
    await other.getByRole('button', { name: 'Lưu trang nhất' }).click();
    await expect(other.getByText('vừa được sắp xếp lại ở nơi khác')).toBeVisible();
    await other.getByRole('link', { name: 'Tải lại để thấy cách sắp xếp mới' }).click();
    await expect(other.getByLabel('Tin chính', { exact: true })).toHaveValue(String(number));
    await expect(other.getByLabel('Tin phụ 1', { exact: true })).toHaveValue('');

    await chief.goto(`${base}/toa-soan/bai/${number}`);
    await moveThroughDialog(chief, 'Gỡ bài', 'Đã gỡ', 'Theo đề nghị của đơn vị quản lý cầu.');
    expect(await headOf(reader, base)).toEqual(before);
    await other.reload();
    await expect(other.getByLabel('Tin chính', { exact: true })).toHaveValue('');
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
});

test('nobody but the chief’s desk arranges the front page', async ({ as, reader }) => {
  for (const role of ['reporter', 'editor'] as const) {
    const page = await as(role);
    await page.goto('/toa-soan');
    await expect(page.getByRole('link', { name: 'Lượt đọc' }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Trang nhất', exact: true })).toHaveCount(0);
    await page.goto(SCREEN);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trang nhất do ban biên tập sắp xếp');
    await expect(page.getByRole('button', { name: 'Lưu trang nhất' })).toHaveCount(0);
  }
  await reader.goto(SCREEN);
  await expect(reader).toHaveURL(/\/toa-soan\/dang-nhap\?callbackUrl=%2Ftoa-soan%2Ftrang-nhat$/u);
});
