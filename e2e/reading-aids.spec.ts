import { expect, test } from './newspaper.ts';
import { leadAddress } from './reader-page-kinds.ts';

test('the print view holds the article alone, without script, and belongs to the article’s address', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const address = await leadAddress(page);
  await page.goto(address);
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('link', { name: 'Bản in' }).click();
  await expect(page).toHaveURL(/\/in\/\d+$/u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText('Chia sẻ bài viết')).toHaveCount(0);
  await expect(page.getByText(`Địa chỉ bài viết: ${baseURL}${address}`)).toBeVisible();
  await expect(page.getByRole('img', { name: 'Mã QR của liên kết ngắn' })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('Cơ quan chủ quản');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/u);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}${address}`);
  await page.getByRole('link', { name: 'Về bài viết' }).click();
  await expect(page).toHaveURL(address);
  await context.close();
});

test('print views that are none are not found', async ({ reader }) => {
  for (const lie of ['/in', '/in/0', '/in/-1', '/in/abc', '/in/1e1', '/in/999999', '/in/1/2', '/in/%00', '/in/1.5'])
    expect((await reader.request.get(lie)).status(), lie).toBe(404);
});

test('a marked passage is shared with an address that leads right to it', async ({ reader, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const address = await leadAddress(reader);
  await reader.goto(address);
  await expect(reader.getByRole('button', { name: 'Chia sẻ đoạn trích' })).toHaveCount(0);
  const passage = await reader.evaluate(() => {
    const paragraph = document.querySelector('.body > p');
    if (!paragraph) return '';
    const range = document.createRange();
    range.setStart(paragraph, 0);
    // Numbers and their units are elements of their own, so twelve words may end in any of the paragraph's texts.
    let left = (paragraph.textContent ?? '').split(' ').slice(0, 12).join(' ').length;
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text && left > 0; text = texts.nextNode()) {
      const length = text.textContent?.length ?? 0;
      range.setEnd(text, Math.min(left, length));
      left -= length;
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return range.toString();
  });
  expect(passage.split(' ').length).toBe(12);
  await reader.getByRole('button', { name: 'Chia sẻ đoạn trích' }).click();
  await expect(reader.getByRole('button', { name: 'Đã sao chép' })).toBeVisible();
  const copied = await reader.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`“${passage}” ${baseURL}${address}#:~:text=`);
  const words = passage.split(' ');
  const [start, end] = (copied.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);
  expect([start, end]).toEqual([words.slice(0, 4).join(' '), words.slice(-4).join(' ')]);
});

test('a passage that is marked from the middle of a word to the middle of another is shared with both words', async ({
  reader,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.goto(await leadAddress(reader));
  const words = await reader.evaluate(() => {
    const paragraph = document.querySelector('.body > p');
    if (!paragraph) return [];
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const [word] = /\p{L}{2,} \p{L}+ \p{L}{2,}/u.exec(text.textContent ?? '') ?? [];
      if (!word) continue;
      const start = (text.textContent ?? '').indexOf(word);
      getSelection()?.setBaseAndExtent(text, start + 1, text, start + word.length - 1);
      return word.split(' ');
    }
    return [];
  });
  expect(words.length).toBe(3);
  await reader.getByRole('button', { name: 'Chia sẻ đoạn trích' }).click();
  await expect(reader.getByRole('button', { name: 'Đã sao chép' })).toBeVisible();
  const copied = await reader.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`“${words.join(' ')}”`);
  expect(decodeURIComponent(copied)).toContain(`#:~:text=${words.join(' ')}`);
});

test('marking a headline, a word or nothing offers nothing', async ({ reader }) => {
  await reader.goto(await leadAddress(reader));
  for (const selector of ['h1', '.date-line', '.share-title'])
    await test.step(selector, async () => {
      await reader.locator(selector).first().selectText();
      await expect(reader.getByRole('button', { name: 'Chia sẻ đoạn trích' })).toHaveCount(0);
    });
});

test('text size and theme are changed by the keyboard and kept on the device', async ({ reader }) => {
  await reader.goto(await leadAddress(reader));
  const size = () => reader.locator('.body').evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize));
  const before = await size();
  await reader.getByRole('button', { name: 'Chữ lớn hơn' }).focus();
  await reader.keyboard.press('Enter');
  expect(await size()).toBeGreaterThan(before);
  for (let press = 0; press < 4; press += 1) await reader.keyboard.press('Enter');
  await expect(reader.getByRole('button', { name: 'Chữ lớn hơn' })).toHaveAttribute('aria-disabled', 'true');
  await expect(reader.getByRole('button', { name: 'Chữ nhỏ hơn' })).toHaveAttribute('aria-disabled', 'false');
  await reader.getByRole('button', { name: 'Menu' }).focus();
  await reader.keyboard.press('Enter');
  await reader.getByRole('button', { name: /^Nền/u }).focus();
  await reader.keyboard.press('Space');
  await expect(reader.locator('html')).toHaveAttribute('data-theme', 'light');
  await reader.reload();
  expect(await size()).toBeGreaterThan(before);
  await expect(reader.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('an article of the last day tells how long ago it was published, beside the time itself', async ({ reader }) => {
  const address = await leadAddress(reader);
  await reader.goto(address);
  const line = reader.locator('.date-line');
  const publishedAt = Date.parse((await line.locator('time').first().getAttribute('datetime')) ?? '');
  for (const [minutes, told] of [
    [0, ''],
    [5, ' (5 phút trước)'],
    [59, ' (59 phút trước)'],
    [60, ' (1 giờ trước)'],
    [24 * 60 - 1, ' (23 giờ trước)'],
    [24 * 60, ''],
  ] as const) {
    await reader.clock.setFixedTime(publishedAt + minutes * 60_000);
    await reader.goto(address);
    await expect(reader.getByRole('button', { name: 'Sao chép liên kết' }).first()).toBeVisible();
    await expect(line).toHaveText(
      new RegExp(`^\\d\\d/\\d\\d/\\d{4} - \\d\\d:\\d\\d${told.replace(/[()]/gu, '\\$&')}$`, 'u'),
    );
  }
});
