import {
  expectState,
  move,
  moves,
  moveThroughDialog,
  openArticle,
  publishArticle,
  save,
  startArticle,
  writeArticle,
} from './desk.ts';
import { expect, test } from './newspaper.ts';

const STORY = {
  headline: 'Chợ đêm bến Ninh Hòa mở lại sau ba tháng sửa kè',
  lead: 'Tối nay, 120 gian hàng của chợ đêm bến Ninh Hòa sáng đèn trở lại sau ba tháng nhường chỗ cho công trình kè sông.',
  paragraphs: [
    'Ngay từ 18 giờ, khách đã đứng kín lối đi giữa các dãy hàng ăn.',
    'Bà Lâm Thị Bé, 52 tuổi, bán bánh tầm, nói: “Nghỉ ba tháng, tay chân buồn lắm”.',
  ],
  section: 'Đời sống',
};

test('a story goes from the reporter over the editor and the chief to readers, and is withdrawn again', async ({
  as,
  reader,
  baseURL,
}) => {
  const reporter = await as('reporter');
  const number = await startArticle(reporter);
  await writeArticle(reporter, { ...STORY, paragraphs: STORY.paragraphs.slice(0, 1) });
  await save(reporter);
  expect((await reader.request.get(`/a${number}`)).status()).toBe(404);
  await move(reporter, 'Gửi duyệt', 'Chờ biên tập');
  await expect(moves(reporter)).toHaveCount(0);

  const editor = await as('editor');
  await openArticle(editor, number);
  await move(editor, 'Nhận biên tập', 'Đang biên tập');
  await moveThroughDialog(editor, 'Trả lại', 'Trả lại', 'Thiếu lời người bán hàng, xin bổ sung.');

  await openArticle(reporter, number);
  await expect(reporter.getByText('Thiếu lời người bán hàng, xin bổ sung.').first()).toBeVisible();
  await reporter.getByRole('textbox', { name: 'Nội dung' }).click();
  await reporter.keyboard.press('Control+End');
  await reporter.keyboard.press('Enter');
  await reporter.keyboard.insertText(STORY.paragraphs[1] ?? '');
  await move(reporter, 'Gửi duyệt', 'Chờ biên tập');

  await openArticle(editor, number);
  await move(editor, 'Nhận biên tập', 'Đang biên tập');
  await move(editor, 'Duyệt', 'Đã duyệt');
  await expect(moves(editor).getByRole('button', { name: 'Xuất bản' })).toHaveCount(0);
  expect((await reader.request.get(`/a${number}`)).status()).toBe(404);

  const chief = await as('chief');
  await openArticle(chief, number);
  await moveThroughDialog(chief, 'Xuất bản', 'Đã xuất bản');

  const short = await reader.request.get(`/a${number}`, { maxRedirects: 0 });
  const address = short.headers().location ?? '';
  expect(address).toBe(`/cho-dem-ben-ninh-hoa-mo-lai-sau-ba-thang-sua-ke-a${number}.html`);
  const opened = await reader.goto(`/ten-sai-hoan-toan-a${number}.html`);
  expect(opened?.status()).toBe(200);
  expect(reader.url()).toBe(`${baseURL}${address}`);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(STORY.headline);
  await expect(reader.locator('.lead')).toHaveText(STORY.lead);
  await expect(reader.locator('.body > p')).toHaveText(STORY.paragraphs);
  for (const list of ['/', '/xa-hoi', '/xa-hoi/doi-song'])
    expect(await (await reader.request.get(list)).text(), list).toContain(address);

  await moveThroughDialog(chief, 'Gỡ bài', 'Đã gỡ', 'Theo yêu cầu của cơ quan chức năng.');
  const gone = await reader.goto(address);
  expect(gone?.status()).toBe(410);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Nội dung đã được gỡ');
  expect((await reader.request.get(`/a${number}`)).status()).toBe(410);
  for (const list of ['/', '/xa-hoi', '/xa-hoi/doi-song'])
    expect(await (await reader.request.get(list)).text(), list).not.toContain(address);

  await chief.reload();
  await move(chief, 'Khôi phục', 'Bản nháp');
  await expect(chief.getByRole('textbox', { name: 'Nội dung' })).toContainText(STORY.paragraphs[1] ?? '');
  await moveThroughDialog(chief, 'Xuất bản', 'Đã xuất bản');
  expect((await reader.request.get(address)).status()).toBe(200);
});

test('editing what is published touches the working copy only, until the bản đăng is updated', async ({
  as,
  reader,
}) => {
  const { number, address, chief } = await publishArticle(as, { ...STORY, headline: 'Tiêu đề lúc đăng lần đầu' });
  await openArticle(chief, number);
  await chief.getByLabel('Tiêu đề', { exact: true }).fill('Tiêu đề đã sửa sau khi đăng');
  await save(chief);
  expect(await (await reader.request.get(address)).text()).not.toContain('Tiêu đề đã sửa');
  await moveThroughDialog(chief, 'Cập nhật bản đăng', 'Đã xuất bản');
  await reader.goto(address);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Tiêu đề đã sửa sau khi đăng');
  await expect(reader.locator('.date-line')).toContainText('Cập nhật');
  expect(new URL(reader.url()).pathname).toBe(address);
});

test('a scheduled article waits for its hour in no list and at no address', async ({ as, reader }) => {
  const reporter = await as('reporter');
  const number = await startArticle(reporter);
  await writeArticle(reporter, { ...STORY, headline: 'Bài hẹn giờ chưa ai được đọc' });
  await move(reporter, 'Gửi duyệt', 'Chờ biên tập');
  const chief = await as('chief');
  await openArticle(chief, number);
  await moves(chief).getByRole('button', { name: 'Xuất bản', exact: true }).click();
  const dialog = chief.getByRole('dialog');
  await dialog.getByRole('radio').nth(1).check();
  await dialog.locator('input[type=datetime-local]').fill('2020-01-01T08:00');
  await dialog.getByRole('button', { name: 'Hẹn giờ', exact: true }).click();
  await expect(dialog).toBeVisible();
  const inRange = new Date(Date.now() + 48 * 3_600_000 + 7 * 3_600_000).toISOString().slice(0, 16);
  await dialog.locator('input[type=datetime-local]').fill(inRange);
  await dialog.getByRole('button', { name: 'Hẹn giờ', exact: true }).click();
  await expect(dialog).toBeHidden();
  expect((await reader.request.get(`/a${number}`)).status()).toBe(404);
  for (const list of ['/', '/xa-hoi'])
    expect(await (await reader.request.get(list)).text(), list).not.toContain('Bài hẹn giờ chưa ai được đọc');
});

test('a reporter cannot publish by posting the action that a chief posted', async ({ as, reader }) => {
  const chief = await as('chief');
  const posted: { headers: Record<string, string>; body: string }[] = [];
  chief.on('request', (request) => {
    if (request.method() === 'POST' && request.headers()['next-action'] && request.postData()?.includes('"publish"'))
      posted.push({ headers: request.headers(), body: request.postData() ?? '' });
  });
  const reporter = await as('reporter');
  const first = await startArticle(reporter);
  await writeArticle(reporter, { ...STORY, headline: 'Bài do ban biên tập đăng' });
  await move(reporter, 'Gửi duyệt', 'Chờ biên tập');
  await openArticle(chief, first);
  await moveThroughDialog(chief, 'Xuất bản', 'Đã xuất bản');
  const [publish] = posted;
  expect(publish).toBeDefined();

  const second = await startArticle(reporter);
  await writeArticle(reporter, { ...STORY, headline: 'Bài phóng viên muốn tự đăng' });
  await save(reporter);
  const forge = async (headers: Record<string, string>, version: number) => {
    const body = (publish?.body ?? '')
      .replace(`"number":${first}`, `"number":${second}`)
      .replace(/"version":\d+/u, `"version":${version}`);
    return reporter.request.post(`/toa-soan/bai/${second}`, { headers, data: body });
  };
  const own = {
    'next-action': publish?.headers['next-action'] ?? '',
    'content-type': publish?.headers['content-type'] ?? 'text/plain;charset=UTF-8',
    accept: 'text/x-component',
    origin: new URL(reporter.url()).origin,
    'sec-fetch-site': 'same-origin',
  };
  for (const version of [1, 2, 3]) {
    const answer = await forge(own, version);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain('"forbidden"');
  }
  const foreign = await forge({ ...own, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 2);
  expect(await foreign.text()).not.toContain('"ok":true');
  const { origin: _, ...withoutOrigin } = own;
  expect(await (await forge(withoutOrigin, 2)).text()).toContain('foreign_origin');
  expect((await reader.request.get(`/a${second}`)).status()).toBe(404);
  await reporter.reload();
  await expectState(reporter, 'Bản nháp');
});

test('what a role may not do is not shown to it', async ({ as }) => {
  const reporter = await as('reporter');
  const number = await startArticle(reporter);
  await writeArticle(reporter, STORY);
  await save(reporter);
  await expect(moves(reporter).getByRole('button')).toHaveText(['Gửi duyệt']);
  await move(reporter, 'Gửi duyệt', 'Chờ biên tập');
  await expect(reporter.getByLabel('Tiêu đề', { exact: true })).not.toBeEditable();
  const editor = await as('editor');
  await openArticle(editor, number);
  await expect(moves(editor).getByRole('button')).toHaveCount(3);
  for (const name of ['Nhận biên tập', 'Trả lại', 'Duyệt'])
    await expect(moves(editor).getByRole('button', { name, exact: true })).toBeVisible();
  const admin = await as('admin');
  const answer = await admin.goto(`/toa-soan/bai/${number}`);
  expect(answer?.status()).toBeLessThan(500);
  await expect(admin.getByText(STORY.headline)).toHaveCount(0);
});
