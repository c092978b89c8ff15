import { openArticle, save, startArticle, writeArticle } from './desk.ts';
import { expect, test } from './newspaper.ts';
import { expectNoViolation } from './no-violation.ts';

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
  await expectNoViolation(reporter, 'two texts in conflict');
  await dialog.getByRole('button', { name: 'Quay lại sửa' }).click();
  await expect(reporter.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Tiêu đề của phóng viên');
  await reporter.getByRole('button', { name: 'Lưu', exact: true }).click();
  await dialog.getByRole('button', { name: 'Giữ bản của tôi' }).click();
  await expect(dialog).toBeHidden();
  await expect(reporter.getByRole('status').filter({ hasText: /^Đã lưu/u })).toBeVisible();
  await editor.reload();
  await expect(editor.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Tiêu đề của phóng viên');
});

test('a text that lost a conflict can be read and taken back from the history', async ({ as }) => {
  const reporter = await as('reporter');
  const number = await startArticle(reporter);
  await writeArticle(reporter, {
    headline: 'Bản đầu tiên trước khi tranh nhau',
    lead: 'Bản thua vẫn phải mở lại được.',
    paragraphs: ['Đoạn do phóng viên viết.'],
  });
  await save(reporter);
  const editor = await as('editor');
  await openArticle(editor, number);
  await editor.getByLabel('Tiêu đề', { exact: true }).fill('Tiêu đề thua cuộc của biên tập viên');
  await save(editor);
  const headline = reporter.getByLabel('Tiêu đề', { exact: true });
  await headline.fill('Tiêu đề thắng cuộc của phóng viên');
  await reporter.getByRole('button', { name: 'Lưu', exact: true }).click();
  const dialog = reporter.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Giữ bản của tôi' }).click();
  await expect(dialog).toBeHidden();

  const history = reporter.getByRole('region', { name: 'Lịch sử' });
  const view = history.getByRole('button', { name: /^Xem bản này: .*Bích Ngân, \d\d\/\d\d\/\d{4} - \d\d:\d\d$/u });
  await view.click();
  const changed = dialog.getByRole('region', { name: 'Tiêu đề', exact: true });
  await expect(changed).toContainText('Tiêu đề thua cuộc của biên tập viên');
  await expect(changed).toContainText('Tiêu đề thắng cuộc của phóng viên');
  await expect(dialog.getByRole('region')).toHaveCount(1);
  await expectNoViolation(reporter, 'a revision beside the text');
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await expect(dialog).toBeHidden();
  await expect(view).toBeFocused();
  await expect(headline).toHaveValue('Tiêu đề thắng cuộc của phóng viên');

  await view.click();
  await dialog.getByRole('button', { name: 'Dùng lại bản này' }).click();
  await expect(dialog).toBeHidden();
  await expect(headline).toHaveValue('Tiêu đề thua cuộc của biên tập viên');
  await expect(reporter.getByRole('status').filter({ hasText: /^Chưa lưu/u })).toBeVisible();
  await openArticle(editor, number);
  await expect(editor.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Tiêu đề thắng cuộc của phóng viên');

  await save(reporter);
  await editor.reload();
  await expect(editor.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Tiêu đề thua cuộc của biên tập viên');
  await expect(editor.getByRole('textbox', { name: 'Nội dung' })).toHaveText('Đoạn do phóng viên viết.');

  // What it replaced is saved in the history; only words that are nowhere else are offered.
  const offer = reporter.getByRole('button', { name: 'So sánh và chọn' });
  await expect(offer).toHaveCount(0);
  await headline.fill('Tiêu đề chưa lưu của phóng viên');
  await view.click();
  await dialog.getByRole('button', { name: 'Dùng lại bản này' }).click();
  await expect(headline).toHaveValue('Tiêu đề thua cuộc của biên tập viên');
  await offer.click();
  await expect(dialog).toContainText('Tiêu đề chưa lưu của phóng viên');
});

test('an old text that cannot be opened is told beside its line, and the words stay', async ({ as }) => {
  const reporter = await as('reporter');
  await startArticle(reporter);
  await writeArticle(reporter, { headline: 'Bài xem lại khi hết phiên', lead: '', paragraphs: ['Một.'] });
  await save(reporter);
  const history = reporter.getByRole('region', { name: 'Lịch sử' });
  const views = history.getByRole('button', { name: /^Xem bản này: /u });
  await expect(views).toHaveCount(2);
  const view = views.first();
  await view.click();
  const dialog = reporter.getByRole('dialog');
  await expect(dialog).toContainText('Hai bản giống hệt nhau.');
  await expect(dialog.getByRole('button', { name: 'Dùng lại bản này' })).toHaveCount(0);
  await reporter.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const cookies = await reporter.context().cookies();
  await reporter.context().clearCookies();
  await view.click();
  await expect(history.getByRole('alert')).toContainText('Phiên đăng nhập đã hết');
  await reporter.context().setOffline(true);
  await view.click();
  await expect(history.getByRole('alert')).toContainText('Không nối được với máy chủ');
  await reporter.context().setOffline(false);
  await reporter.context().addCookies(cookies);
  await view.click();
  await expect(dialog).toContainText('Hai bản giống hệt nhau.');
  await expect(history.getByRole('alert')).toHaveCount(0);
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

test('the unsaved words of one tab outlive the save of another, and are offered while they are unsaved only', async ({
  as,
}) => {
  const first = await as('reporter');
  const number = await startArticle(first);
  await save(first);
  const isKeptHere = (words: string) =>
    expect.poll(() => first.evaluate(() => Object.values(localStorage).join(' '))).toContain(words);
  await first.getByLabel('Tiêu đề', { exact: true }).fill('Tiêu đề của thẻ thứ nhất');
  await isKeptHere('Tiêu đề của thẻ thứ nhất');
  const second = await first.context().newPage();
  await openArticle(second, number);
  const offer = second.getByRole('button', { name: 'So sánh và chọn' });
  await expect(offer).toBeVisible();
  await save(first);
  await expect(offer).toHaveCount(0);

  await openArticle(second, number);
  await first.route('**/*', (route) => route.abort());
  await first.getByLabel('Sapô', { exact: true }).fill('Sapô chưa lưu của thẻ thứ nhất');
  await isKeptHere('Sapô chưa lưu của thẻ thứ nhất');
  await second.getByLabel('Tiêu đề', { exact: true }).fill('Tiêu đề của thẻ thứ hai');
  await save(second);
  await first.close({ runBeforeUnload: false });
  await openArticle(second, number);
  await expect(second.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Tiêu đề của thẻ thứ hai');
  await offer.click();
  await expect(second.getByRole('dialog')).toContainText('Sapô chưa lưu của thẻ thứ nhất');
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
