import { moveThroughDialog, startArticle, writeArticle } from './desk.ts';
import { expect, test } from './newspaper.ts';

test('articles of one storyline name it, lead to one another, and stand on its page and in its feed', async ({
  as,
  reader,
}) => {
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
});
