import type { Page } from '@playwright/test';
import { expect } from './newspaper.ts';

/** What a reporter types for a whole article. */
export type Draft = {
  readonly headline: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
  readonly section?: string;
};

/** Opens a new article with the desk's button and answers its number. */
export async function startArticle(page: Page, base = ''): Promise<number> {
  await page.goto(`${base}/toa-soan`);
  await page.getByRole('button', { name: 'Viết bài mới' }).first().click();
  await expect(page).toHaveURL(/\/toa-soan\/bai\/\d+$/u);
  await expect(page.getByRole('textbox', { name: 'Nội dung' })).toBeVisible();
  return Number(/\d+$/u.exec(page.url())?.[0]);
}

/** Types an article as a person does. */
export async function writeArticle(page: Page, draft: Draft): Promise<void> {
  await page.getByLabel('Tiêu đề', { exact: true }).fill(draft.headline);
  await page.getByLabel('Sapô', { exact: true }).fill(draft.lead);
  await page.getByRole('textbox', { name: 'Nội dung' }).click();
  for (const [index, paragraph] of draft.paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(paragraph);
  }
  if (draft.section) await page.getByLabel('Chuyên mục').selectOption({ label: draft.section });
}

/** Saves and waits until the page says so. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Đã lưu \d\d:\d\d/u })).toBeVisible();
}

/** The buttons of the moves that are offered. */
export function moves(page: Page) {
  return page.getByRole('group', { name: 'Chuyển bước' });
}

/** Makes a move that asks for nothing, and waits for the state it leads to. */
export async function move(page: Page, name: string, state: string): Promise<void> {
  await moves(page).getByRole('button', { name, exact: true }).click();
  await expectState(page, state);
}

/** Makes a move that asks in a dialog first: a reason, or once more. */
export async function moveThroughDialog(page: Page, name: string, state: string, reason?: string): Promise<void> {
  await moves(page).getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  if (reason !== undefined) await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name, exact: true }).click();
  // An update leaves the state as it was, so only the answer tells that it is done.
  if (name === 'Cập nhật bản đăng') await expect(page.getByText('Đã cập nhật bản đăng.')).toBeVisible();
  await expectState(page, state);
}

/** The article's state as its page tells it. */
export async function expectState(page: Page, state: string): Promise<void> {
  await expect(page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible();
}

/** Opens an article at the desk. */
export async function openArticle(page: Page, number: number): Promise<void> {
  await page.goto(`/toa-soan/bai/${number}`);
  await expect(page.getByRole('textbox', { name: 'Nội dung' })).toBeVisible();
}

/** Writes, submits, approves and publishes an article; answers its number and public address. */
export async function publishArticle(
  as: (role: 'reporter' | 'editor' | 'chief') => Promise<Page>,
  draft: Draft,
): Promise<{ readonly number: number; readonly address: string; readonly chief: Page }> {
  const reporter = await as('reporter');
  const number = await startArticle(reporter);
  await writeArticle(reporter, draft);
  await move(reporter, 'Gửi duyệt', 'Chờ biên tập');
  const chief = await as('chief');
  await openArticle(chief, number);
  await moveThroughDialog(chief, 'Xuất bản', 'Đã xuất bản');
  const answer = await chief.request.get(`/a${number}`, { maxRedirects: 0 });
  return { number, address: answer.headers().location ?? '', chief };
}
