import { openArticle, save, startArticle, writeArticle } from './desk.ts';
import { expect, test } from './newspaper.ts';

test('two people save the same article and nobody loses a word', async ({ as }) => {
  const reporter = await as('reporter');
  const number = await startArticle(reporter);
  await writeArticle(reporter, {
    headline: 'Bản đầu tiên của hai người',
    lead: 'Hai người cùng mở một bài và cùng lưu.',
    paragraphs: ['Không ai được mất chữ nào.'],
  });
  await save(reporter);
  const editor = await as('editor');
  await openArticle(editor, number);
  await editor.getByLabel('Tiêu đề', { exact: true }).fill('Tiêu đề của biên tập viên');
  await save(editor);
  await reporter.getByLabel('Tiêu đề', { exact: true }).fill('Tiêu đề của phóng viên');
  await reporter.getByRole('button', { name: 'Lưu', exact: true }).click();
  const dialog = reporter.getByRole('dialog');
  await expect(dialog).toContainText('Tiêu đề của biên tập viên');
  await expect(dialog).toContainText('Tiêu đề của phóng viên');
  await expect(dialog).toContainText('Bích Ngân');
  await dialog.getByRole('button', { name: 'Quay lại sửa' }).click();
  await expect(reporter.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Tiêu đề của phóng viên');
  await reporter.getByRole('button', { name: 'Lưu', exact: true }).click();
  await dialog.getByRole('button', { name: 'Giữ bản của tôi' }).click();
  await expect(dialog).toBeHidden();
  await editor.reload();
  await expect(editor.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Tiêu đề của phóng viên');
});

test('words typed but not saved survive a closed tab, and are offered again', async ({ as }) => {
  const reporter = await as('reporter');
  const number = await startArticle(reporter);
  await save(reporter);
  await reporter.getByLabel('Tiêu đề', { exact: true }).fill('Chữ chưa kịp lưu mà máy đã tắt');
  await expect
    .poll(() => reporter.evaluate(() => Object.values(localStorage).join(' ')))
    .toContain('Chữ chưa kịp lưu mà máy đã tắt');
  const second = await reporter.context().newPage();
  await reporter.close({ runBeforeUnload: false });
  await openArticle(second, number);
  await second.getByRole('button', { name: 'So sánh và chọn' }).click();
  await expect(second.getByRole('dialog')).toContainText('Chữ chưa kịp lưu mà máy đã tắt');
  await second.getByRole('button', { name: 'Khôi phục bản trên máy này' }).click();
  await expect(second.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Chữ chưa kịp lưu mà máy đã tắt');
  await save(second);
});

test('Vietnamese typed key by key through composition arrives whole', async ({ as }) => {
  const reporter = await as('reporter');
  const number = await startArticle(reporter);
  const editor = reporter.getByRole('textbox', { name: 'Nội dung' });
  await editor.click();
  const client = await reporter.context().newCDPSession(reporter);
  for (const [steps, end] of [
    [['v', 'vi', 'viê', 'việ', 'việt'], 'Việt'],
    [['d', 'đ', 'đư', 'đươ', 'đườ', 'đườn', 'đường'], ' đường'],
  ] as const) {
    for (const text of steps)
      await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await client.send('Input.insertText', { text: end });
  }
  await expect(editor).toHaveText('Việt đường');
  await save(reporter);
  await openArticle(reporter, number);
  await expect(editor).toHaveText('Việt đường');
});

test('an expired sign-in keeps the words and says how to go on', async ({ as }) => {
  const reporter = await as('reporter');
  await startArticle(reporter);
  await save(reporter);
  const cookies = await reporter.context().cookies();
  await reporter.context().clearCookies();
  await reporter.getByLabel('Tiêu đề', { exact: true }).fill('Viết khi phiên đã hết');
  await reporter.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(reporter.getByText(/Phiên đăng nhập đã hết/u).first()).toBeVisible();
  await expect(reporter.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Viết khi phiên đã hết');
  await reporter.context().addCookies(cookies);
  await save(reporter);
});
