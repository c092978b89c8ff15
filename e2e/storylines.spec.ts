import { writeFileSync } from 'node:fs';
import { lentrang } from './command.ts';
import { moveThroughDialog, startArticle, writeArticle } from './desk.ts';
import { expect, test } from './newspaper.ts';

test('articles of one storyline name it, lead to one another, and stand on its page and in its feed', async ({
  as,
  reader,
}, testInfo) => {
  const chief = await as('chief');
  const name = 'Mùa nước nổi Cái Sơn';
  const addresses: string[] = [];
  const headlines = ['Nước về sớm ở Cái Sơn', 'Cái Sơn đón đỉnh lũ đầu tiên'];
  for (const [index, headline] of headlines.entries()) {
    await startArticle(chief);
    await writeArticle(chief, {
      headline,
      lead: 'Nước lên mỗi ngày một gang.',
      paragraphs: ['Bà con giăng lưới.'],
      section: 'Kinh tế',
    });
    const field = chief.getByLabel('Dòng sự kiện');
    const offered = chief.locator('datalist option');
    const offers = await offered.evaluateAll((options) => options.map((option) => option.getAttribute('value')));
    expect(offers.includes(name)).toBe(index === 1);
    await field.fill(index === 0 ? name : name.toUpperCase());
    await moveThroughDialog(chief, 'Xuất bản', 'Đã xuất bản');
    const link = chief.getByRole('link', { name: 'Mở bài trên trang báo' });
    addresses.push(new URL((await link.getAttribute('href')) ?? '').pathname);
  }
  const [first = '', second = ''] = addresses;

  await reader.goto(first);
  const ways = reader.getByRole('navigation', { name: `Dòng sự kiện: ${name}` });
  await expect(ways.getByRole('link', { name: headlines[1] ?? '' })).toHaveAttribute('href', second);
  await expect(ways).toContainText('Bài tiếp theo');
  await ways.getByRole('link', { name: headlines[1] ?? '' }).click();
  await expect(ways.getByRole('link', { name: headlines[0] ?? '' })).toHaveAttribute('href', first);
  await expect(ways).not.toContainText('Bài tiếp theo');

  await reader.getByRole('article').getByRole('link', { name }).click();
  await expect(reader).toHaveURL(/\/su-kien\/mua-nuoc-noi-cai-son$/u);
  await expect(reader.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([...headlines].reverse());
  const feed = await reader.request.get('/rss/su-kien/mua-nuoc-noi-cai-son.rss');
  expect([feed.status(), (await feed.text()).includes(headlines[0] ?? '')]).toEqual([200, true]);

  await reader
    .getByRole('navigation', { name: 'Bạn đang ở' })
    .getByRole('link', { name: 'Dòng sự kiện', exact: true })
    .click();
  await expect(reader).toHaveURL(/\/su-kien$/u);
  await expect(reader.locator('link[rel=canonical]')).toHaveAttribute('href', reader.url());
  const listed = reader.getByRole('main').getByRole('article').filter({ hasText: name });
  await expect(reader.getByRole('main').getByRole('article').first()).toContainText(name);
  await expect(listed).toContainText('2 bài');
  await expect(listed.getByRole('link', { name: headlines[1] ?? '' })).toHaveAttribute('href', second);

  await moveThroughDialog(chief, 'Gỡ bài', 'Đã gỡ', 'Số liệu sai.');
  await reader.goto(first);
  await expect(reader.locator('h1')).toHaveText(headlines[0] ?? '');
  await expect(ways).toHaveCount(0);
  await reader.getByRole('contentinfo').getByRole('link', { name: 'Dòng sự kiện', exact: true }).click();
  await expect(listed).toContainText('1 bài');
  await expect(listed.getByRole('link', { name: headlines[0] ?? '' })).toHaveAttribute('href', first);

  await chief.goto(`/toa-soan/bai/${/-a(\d+)\.html$/u.exec(first)?.[1]}`);
  await moveThroughDialog(chief, 'Gỡ bài', 'Đã gỡ', 'Số liệu sai.');
  const emptied = ['/su-kien/mua-nuoc-noi-cai-son', '/rss/su-kien/mua-nuoc-noi-cai-son.rss'];
  const ask = (address: string) => reader.request.get(address, { maxRedirects: 0 });
  for (const address of emptied) expect((await ask(address)).status(), address).toBe(410);
  await reader.goto(emptied[0] ?? '');
  await expect(reader.locator('h1')).toHaveText('Danh sách này không còn bài');
  const file = testInfo.outputPath('cu.csv');
  writeFileSync(file, `old,new\n${emptied[0]},/su-kien/ung-pho-han-man\n`);
  expect(lentrang(['redirects', 'import', file]).status).toBe(0);
  const led = await ask(emptied[0] ?? '');
  expect([led.status(), led.headers().location]).toEqual([301, '/su-kien/ung-pho-han-man']);
});

test('the chief’s desk corrects the name of a storyline once for all its articles, and the old address leads to the new one', async ({
  as,
  reader,
}) => {
  const [chief, other, editor] = [await as('chief'), await as('chief'), await as('editor')];
  const [before, after] = ['Ghe Ngo vào mùa hội', 'Ghe Ngo vào hội Oóc Om Bóc'];
  await reader.goto('/su-kien/ghe-ngo-vao-mua-hoi');
  const article = reader.getByRole('main').getByRole('article').first().getByRole('heading').getByRole('link');
  const address = (await article.getAttribute('href')) ?? '';

  await other.goto('/toa-soan/dong-su-kien');
  await chief.goto('/toa-soan');
  await chief.getByRole('link', { name: 'Dòng sự kiện', exact: true }).click();
  await expect(chief.getByRole('heading', { level: 1 })).toHaveText('Dòng sự kiện');
  await chief.getByRole('searchbox', { name: 'Tìm theo tên' }).fill('ngo ghe');
  await chief.keyboard.press('Enter');
  await expect(chief.getByRole('button', { name: /^Đổi tên: / })).toHaveCount(1);
  await chief.getByRole('button', { name: `Đổi tên: ${before}` }).click();
  const dialog = chief.getByRole('dialog', { name: 'Đổi tên' });
  for (const [name, complaint] of [
    ['  ', 'Chưa nhập.'],
    ['n'.repeat(101), 'Quá dài: tối đa 100 ký tự.'],
    ['ứng phó HẠN MẶN', 'Đã có dòng sự kiện khác mang tên này'],
  ] as const) {
    await dialog.getByLabel('Tên mới').fill(name);
    await dialog.getByRole('button', { name: 'Đổi tên' }).click();
    await expect(dialog).toContainText(complaint);
    await expect(dialog.getByLabel('Tên mới')).toBeFocused();
  }
  await dialog.getByLabel('Tên mới').fill(after);
  await dialog.getByRole('button', { name: 'Đổi tên' }).click();
  await expect(chief.getByText(`Đã đổi “${before}” thành “${after}”.`)).toBeVisible();
  await expect(chief.getByRole('link', { name: '/su-kien/ghe-ngo-vao-hoi-ooc-om-boc' })).toBeVisible();

  for (const [old, now] of [
    ['/su-kien/ghe-ngo-vao-mua-hoi', '/su-kien/ghe-ngo-vao-hoi-ooc-om-boc'],
    ['/rss/su-kien/ghe-ngo-vao-mua-hoi.rss', '/rss/su-kien/ghe-ngo-vao-hoi-ooc-om-boc.rss'],
  ] as const) {
    const answer = await reader.request.get(old, { maxRedirects: 0 });
    expect([old, answer.status(), answer.headers().location]).toEqual([old, 301, now]);
    expect((await reader.request.get(now)).status()).toBe(200);
  }
  await reader.goto('/su-kien/ghe-ngo-vao-mua-hoi');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(after);
  await reader.goto(address);
  await expect(reader.getByRole('article').getByRole('link', { name: after })).toBeVisible();
  await editor.goto(`/toa-soan/bai/${/-a(\d+)\.html$/u.exec(address)?.[1]}`);
  await expect(editor.getByLabel('Dòng sự kiện')).toHaveValue(after);

  await other.getByRole('button', { name: `Đổi tên: ${before}` }).click();
  await other.getByLabel('Tên mới').fill('Hội đua ghe Ngo');
  await other.getByRole('dialog').getByRole('button', { name: 'Đổi tên' }).click();
  await expect(other.getByRole('dialog')).toContainText(`Tên hiện nay: “${after}”.`);
  await expect(other.getByLabel('Tên mới')).toHaveValue('Hội đua ghe Ngo');
  await other.keyboard.press('Escape');
  await expect(other.getByRole('button', { name: `Đổi tên: ${after}` })).toBeFocused();

  await expect(editor.getByRole('link', { name: 'Dòng sự kiện', exact: true })).toHaveCount(0);
  await editor.goto('/toa-soan/dong-su-kien');
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Dòng sự kiện do ban biên tập đặt tên');
  await expect(editor.getByRole('button', { name: /^Đổi tên/u })).toHaveCount(0);
});
