import type { Locator, Page } from '@playwright/test';
import { moves, moveThroughDialog, save, startArticle, writeArticle } from './desk.ts';
import { expect, test } from './newspaper.ts';
import { expectNoViolation, unseenMarks } from './no-violation.ts';

const SCREENS = [
  '/toa-soan',
  '/toa-soan?trang_thai=withdrawn&tim=khongco',
  '/toa-soan/bai/47',
  '/toa-soan/bai/999999',
  '/toa-soan/trang-nhat',
  '/toa-soan/dong-su-kien',
  '/toa-soan/dong-su-kien?tim=khongco',
  '/toa-soan/luot-doc',
  '/toa-soan/luot-doc?muc=kinh-te',
  '/toa-soan/luot-doc/1',
];

test('no screen of the newsroom has an accessibility violation', async ({ as, reader }) => {
  test.setTimeout(120_000);
  await reader.goto('/toa-soan/dang-nhap');
  await expectNoViolation(reader, 'sign-in');
  const chief = await as('chief');
  for (const screen of SCREENS) {
    await chief.goto(screen);
    await chief.waitForLoadState('networkidle');
    await expectNoViolation(chief, screen);
    await chief.emulateMedia({ forcedColors: 'active' });
    expect(await unseenMarks(chief), screen).toEqual([]);
    await chief.emulateMedia({ forcedColors: 'none' });
  }
  const editor = await as('editor');
  await editor.goto('/toa-soan/trang-nhat');
  await expectNoViolation(editor, 'the front page’s screen of somebody who may not arrange it');
});

type Step = (dialog: Locator) => Promise<void>;

/**
 * Opens a dialog by the keyboard, has it looked at, and leaves it with Escape. The focus must be in it while it is open and at
 * its button again afterwards.
 */
async function walkDialog(page: Page, opener: Locator, inside?: Step): Promise<void> {
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const name = (await dialog.getByRole('heading').first().textContent()) ?? '';
  await expect(dialog.locator(':focus'), name).toHaveCount(1);
  await inside?.(dialog);
  await expectNoViolation(page, name);
  await page.keyboard.press('Escape');
  await expect(dialog, name).toBeHidden();
  await expect(opener, name).toBeFocused();
}

test('every dialog of the newsroom is free of violations, opens and closes by the keyboard, and shows its mistakes where they are', async ({
  as,
}) => {
  test.setTimeout(180_000);
  const chief = await as('chief');
  await startArticle(chief);
  await writeArticle(chief, {
    headline: 'Bến Cái Sơn có thêm lối lên cho xe lăn',
    lead: 'Từ hôm nay, người đi xe lăn lên xuống phà không cần ai dìu.',
    paragraphs: ['Lối lên dài 12 mét, có tay vịn hai bên.'],
    section: 'Kinh tế',
  });
  const button = (name: string | RegExp) => chief.getByRole('button', { name, exact: true });
  const move = (name: string) => moves(chief).getByRole('button', { name, exact: true });
  await button('Lưu').focus();
  await chief.keyboard.press('Enter');
  await expect(chief.getByRole('status').filter({ hasText: /^Đã lưu \d\d:\d\d/u })).toBeVisible();
  await expect(button('Lưu')).toBeFocused();

  await walkDialog(chief, move('Xuất bản'), async (dialog) => {
    await dialog.getByRole('radio').nth(1).check();
    const time = dialog.locator('input[type=datetime-local]');
    await time.fill('2020-01-01T08:00');
    await dialog.getByRole('button', { name: 'Hẹn giờ', exact: true }).press('Enter');
    await expect(time).toBeFocused();
  });
  await walkDialog(chief, button('Liên kết'), async (dialog) => {
    await dialog.getByLabel('Địa chỉ liên kết').fill('javascript:alert(1)');
    await dialog.getByRole('button').last().press('Enter');
    await expect(dialog.getByLabel('Địa chỉ liên kết')).toBeFocused();
  });
  await walkDialog(chief, button('Chọn ảnh').first(), async (dialog) => {
    await expect(dialog.getByRole('listitem').first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Tải ảnh lên' }).press('Enter');
    await expect(dialog.locator('input[type=file]')).toBeFocused();
  });
  await walkDialog(chief, button('Xem trước khi chia sẻ'));
  await moveThroughDialog(chief, 'Xuất bản', 'Đã xuất bản');

  await walkDialog(chief, button('Xem trước khi chia sẻ'), async (dialog) => {
    await expect(dialog.getByRole('region', { name: 'Zalo' })).toBeVisible();
  });
  await walkDialog(chief, button('Đăng cải chính…'), async (dialog) => {
    await dialog.getByRole('button', { name: 'Đăng cải chính' }).press('Enter');
    await expect(dialog.getByLabel('Nội dung sai đã đăng')).toBeFocused();
  });
  await chief.getByLabel('Sapô', { exact: true }).fill('Từ sáng nay, người đi xe lăn lên xuống phà không cần ai dìu.');
  await save(chief);
  await walkDialog(chief, move('Cập nhật bản đăng'));
  await walkDialog(chief, move('Gỡ bài'), async (dialog) => {
    await dialog.getByRole('button', { name: 'Gỡ bài' }).press('Enter');
    await expect(dialog.getByRole('textbox')).toBeFocused();
  });
  await walkDialog(chief, chief.getByRole('button', { name: /^Xem bản này: / }).last());

  await chief.goto('/toa-soan/dong-su-kien');
  await walkDialog(chief, chief.getByRole('button', { name: /^Đổi tên/u }).first(), async (dialog) => {
    const name = dialog.getByLabel('Tên mới');
    await name.fill('');
    await dialog.getByRole('button', { name: 'Đổi tên', exact: true }).press('Enter');
    await expect(name).toBeFocused();
    await expect(name).toHaveAttribute('aria-invalid', 'true');
  });
});
