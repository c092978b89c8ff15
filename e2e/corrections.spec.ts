import type { Page } from '@playwright/test';
import { graphSchema } from '#domain/structured-data.test-support.ts';
import { moves, moveThroughDialog, startArticle, writeArticle } from './desk.ts';
import { expect, test } from './newspaper.ts';
import { readHead } from './page-head.ts';

/** What search engines are told of an article. */
async function toldOf(reader: Page, address: string) {
  const { graphs } = readHead(await (await reader.request.get(address)).text());
  const story = graphSchema.parse(graphs[0])['@graph'].find((node) => node['@type'] === 'NewsArticle');
  if (!story) throw new Error(`nothing is told of ${address}`);
  return story;
}

/** A story that the chief wrote and published; its number and its address. */
async function publishedStory(chief: Page, headline: string): Promise<{ number: number; address: string }> {
  const number = await startArticle(chief);
  await writeArticle(chief, {
    headline,
    lead: 'Vụ này toàn huyện thu 7 tấn lúa mỗi héc-ta.',
    paragraphs: ['Nông dân phấn khởi vì được mùa.'],
    section: 'Kinh tế',
  });
  await moveThroughDialog(chief, 'Xuất bản', 'Đã xuất bản');
  const link = chief.getByRole('link', { name: 'Mở bài trên trang báo' });
  const address = new URL((await link.getAttribute('href')) ?? '').pathname;
  return { number, address };
}

test('a correction stands at the head of the article and on its page at once, and stays when the article goes', async ({
  as,
  reader,
}) => {
  const chief = await as('chief');
  const headline = 'Lúa hè thu ở Cái Sơn được mùa';
  const { address } = await publishedStory(chief, headline);
  await reader.goto('/cai-chinh');
  await expect(reader.getByRole('main').getByRole('link', { name: headline })).toHaveCount(0);

  await chief.getByRole('button', { name: 'Đăng cải chính…' }).click();
  const dialog = chief.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Đăng cải chính' }).click();
  await expect(dialog.getByLabel('Nội dung sai đã đăng')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Nội dung sai đã đăng').fill('Thu 7 tấn lúa mỗi héc-ta. </script><b>');
  await dialog.getByLabel('Nội dung cải chính').fill('Thu 6,2 tấn lúa mỗi héc-ta.');
  await dialog.getByRole('button', { name: 'Đăng cải chính' }).click();
  await expect(dialog).toBeHidden();
  await expect(chief.getByRole('status').filter({ hasText: 'Đã đăng cải chính' })).toBeVisible();

  await reader.goto(address);
  const box = reader.getByRole('complementary', { name: 'Thông tin cải chính, xin lỗi' });
  await expect(box).toContainText('Thu 7 tấn lúa mỗi héc-ta. </script><b>');
  await expect(box).toContainText('Thu 6,2 tấn lúa mỗi héc-ta.');
  await expect(box).toContainText('xin lỗi bạn đọc');
  const shown = (await box.locator('time').getAttribute('datetime')) ?? '';
  const { correction, dateModified, datePublished } = await toldOf(reader, address);
  expect(correction).toMatchObject([
    {
      text: 'Nội dung sai đã đăng: Thu 7 tấn lúa mỗi héc-ta. </script><b>\nNội dung cải chính: Thu 6,2 tấn lúa mỗi héc-ta.',
      datePublished: shown,
    },
  ]);
  expect(dateModified).toBe(datePublished);
  await reader.goto(correction?.[0]?.url ?? '');
  await expect(reader.locator(':target')).toHaveText('Thông tin cải chính, xin lỗi');
  await reader.goto('/cai-chinh');
  await expect(reader.getByRole('main').getByRole('link', { name: headline })).toHaveAttribute('href', address);
  await expect(reader.getByRole('main')).toContainText('Kinh tế · bài đăng ngày');

  await moveThroughDialog(chief, 'Gỡ bài', 'Đã gỡ', 'Số liệu sai.');
  expect((await reader.goto(address))?.status()).toBe(410);
  await expect(reader.locator('link[hreflang]')).toHaveCount(0);
  await reader.goto('/cai-chinh');
  await expect(reader.getByRole('main')).toContainText(headline);
  await expect(reader.getByRole('main')).toContainText('bài đã được gỡ');
  await expect(reader.getByRole('main').getByRole('link', { name: headline })).toHaveCount(0);
});

test('an editor is not offered to publish corrections', async ({ as }) => {
  const chief = await as('chief');
  const { number } = await publishedStory(chief, 'Bến Ninh Hòa nạo vét luồng');
  const editor = await as('editor');
  await editor.goto(`/toa-soan/bai/${number}`);
  await expect(editor.getByRole('textbox', { name: 'Nội dung' })).toBeVisible();
  await expect(editor.getByRole('button', { name: 'Đăng cải chính…' })).toHaveCount(0);
});

test('an update is dated, and told in the history of changes with the newsroom’s note', async ({ as, reader }) => {
  const chief = await as('chief');
  const { address } = await publishedStory(chief, 'Thông xe cầu Rạch Gốc');
  await reader.goto(address);
  await expect(reader.getByText('1 phút đọc')).toBeVisible();
  await expect(reader.getByText('Lịch sử thay đổi')).toHaveCount(0);
  await chief.getByLabel('Sapô', { exact: true }).fill('Cầu Rạch Gốc thông xe sáng nay, sớm một tháng.');
  await moves(chief).getByRole('button', { name: 'Cập nhật bản đăng' }).click();
  const dialog = chief.getByRole('dialog');
  await dialog.getByLabel('Nội dung cập nhật, cho bạn đọc').fill('Bổ sung giờ thông xe.');
  await dialog.getByRole('button', { name: 'Cập nhật bản đăng' }).click();
  await expect(dialog).toBeHidden();
  await expect(chief.getByText('Đã cập nhật bản đăng.')).toBeVisible();
  await reader.reload();
  await expect(reader.locator('.date-line')).toContainText(/Cập nhật \d\d\/\d\d\/\d{4} - \d\d:\d\d/u);
  const updated = await reader.locator('.date-line time').last().getAttribute('datetime');
  expect(await toldOf(reader, address)).toMatchObject({ dateModified: updated });
  await reader.getByText('Lịch sử thay đổi').click();
  const history = reader.locator('.changes li');
  await expect(history).toHaveCount(2);
  await expect(history.first()).toContainText('Cập nhật: Bổ sung giờ thông xe.');
  await expect(history.last()).toContainText('Đăng lần đầu');
});

test('places in the list of corrections that lie are not found', async ({ reader }) => {
  for (const lie of ['?trang=', '?trang=2', '?trang=a&trang=b', '?trang=%00', `?trang=${'1'.repeat(5000)}`])
    expect((await reader.request.get(`/cai-chinh${lie}`)).status(), lie).toBe(404);
  expect((await reader.request.get('/cai-chinh?khac=1')).status()).toBe(200);
});
