import { moveThroughDialog, save, startArticle, writeArticle } from './desk.ts';
import { expect, test } from './newspaper.ts';

const HEADLINE = 'Giá lúa tươi nhích thêm 100 đồng, thương lái đặt cọc lúa thơm sớm';

test('a reader searches with and without marks, from the head of any page', async ({ reader }) => {
  await reader.goto('/the-thao');
  await reader.getByRole('search').getByRole('searchbox', { name: 'Tìm trên báo' }).fill('gia lua');
  await reader.keyboard.press('Enter');
  await expect(reader).toHaveURL(/\/tim-kiem\?q=gia\+lua$/u);
  await expect(reader).toHaveTitle(/^Tìm “gia lua” \| /u);
  const finds = reader.getByRole('main').getByRole('article');
  await expect(finds.first().getByRole('heading', { name: HEADLINE })).toBeVisible();
  await expect(finds.first().locator('h2 mark')).toHaveText('Giá lúa');
  await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', /^noindex, follow/u);
  const field = reader.getByRole('searchbox', { name: 'Tìm trên báo' });
  await expect(field).toHaveValue('gia lua');
  await field.fill('GIÁ LÚA TƯƠI');
  await reader.getByRole('button', { name: 'Tìm', exact: true }).click();
  await finds.first().getByRole('link', { name: HEADLINE }).click();
  await expect(reader.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible();
});

test('the key / leads to the search field, on wide pages and on phones, and types a slash in a field', async ({
  reader,
}) => {
  await reader.goto('/kinh-te');
  const field = reader.getByRole('searchbox', { name: 'Tìm trên báo' });
  await reader.keyboard.press('/');
  await expect(field).toBeFocused();
  await reader.keyboard.type('2/6');
  await expect(field).toHaveValue('2/6');
  await reader.keyboard.press('Enter');
  await expect(reader).toHaveURL(/\/tim-kiem\?q=/u);
  await expect(field).toHaveValue('2/6');
  await expect(field).not.toBeFocused();
  await reader.keyboard.press('/');
  await expect(field).toBeFocused();
  await reader.keyboard.type('lúa');
  await expect(field).toHaveValue('lúa');
  await reader.setViewportSize({ width: 360, height: 740 });
  await reader.goto('/kinh-te');
  await expect(field).toBeHidden();
  await reader.keyboard.press('/');
  await expect(reader).toHaveURL(/\/tim-kiem#/u);
  await expect(field).toBeFocused();
});

test('a search leads to the section, tag and day of that name', async ({ reader }) => {
  for (const [text, name, address] of [
    ['the thao', 'Chuyên mục: Thể thao', '/the-thao'],
    ['tết', 'Từ khóa: Tết', '/tu-khoa/tet'],
  ] as const) {
    await reader.goto(`/tim-kiem?q=${encodeURIComponent(text)}`);
    await reader.getByRole('list', { name: 'Trang cùng tên' }).getByRole('link', { name }).click();
    await expect(reader).toHaveURL(new RegExp(`${address}$`, 'u'));
  }
  await reader.goto('/ngay');
  const [, year, month, day] = /(\d{4})\/(\d\d)\/(\d\d)$/u.exec(reader.url()) ?? [];
  const written = `${Number(day)}/${Number(month)}/${year}`;
  await reader.goto(`/tim-kiem?q=${written}`);
  await reader.getByRole('link', { name: `Tin ngày ${day}/${month}/${year}` }).click();
  await expect(reader).toHaveURL(new RegExp(`/ngay/${year}/${month}/${day}$`, 'u'));
});

test('a search without regard to marks and one of words apart say what they are', async ({ reader }) => {
  const main = reader.getByRole('main');
  await reader.goto(`/tim-kiem?q=${encodeURIComponent('gía lụa')}`);
  await expect(main).toContainText('Không có bài nào viết đúng dấu “gía lụa”');
  await expect(main.getByRole('link', { name: HEADLINE })).toBeVisible();
  await reader.goto(`/tim-kiem?q=${encodeURIComponent('giá lúa')}`);
  const note = main.getByText('nhưng không đứng liền nhau');
  await expect(note).toBeVisible();
  const [there, first] = await Promise.all([note.boundingBox(), main.getByRole('article').first().boundingBox()]);
  expect(there?.y).toBeGreaterThan(first?.y ?? Number.POSITIVE_INFINITY);
  await reader.goto(`/tim-kiem?q=${encodeURIComponent('lụa')}`);
  await expect(note).toHaveCount(0);
});

test('who finds nothing, or types nothing, is helped on', async ({ reader }) => {
  for (const [query, said] of [
    ['?q=khinh+kh%C3%AD+c%E1%BA%A7u', 'Không tìm thấy bài nào khớp với “khinh khí cầu”.'],
    ['?q=%21', 'Mời bạn gõ ít nhất một chữ hoặc một số.'],
    ['', 'Gõ có dấu hay không dấu đều được'],
  ]) {
    await reader.goto(`/tim-kiem${query}`);
    await expect(reader.getByRole('main')).toContainText(said ?? '');
    await expect(reader.getByRole('heading', { name: 'Tin mới nhất' })).toBeVisible();
  }
  const long = `${'lúa '.repeat(60)}`;
  await reader.goto(`/tim-kiem?q=${encodeURIComponent(long)}`);
  await expect(reader.getByRole('main')).toContainText('chỉ tìm theo phần đầu');
});

test('finds go on over pages and back, and places that there are none of are not found', async ({ reader }) => {
  await reader.goto('/tim-kiem?q=v%C3%A0m+thu%E1%BA%ADn');
  const first = reader.url();
  await reader.getByRole('link', { name: 'Trang sau' }).click();
  await expect(reader.locator('link[rel=prev]')).toHaveAttribute('href', first);
  await expect(reader.getByRole('main').getByRole('article').first()).toBeVisible();
  await reader.getByRole('link', { name: 'Trang trước' }).click();
  await expect(reader).toHaveURL(first);
  for (const query of ['q=l%C3%BAa&trang=x', 'trang=1-a', 'q=a&q=b', 'q=lua&trang=0-a'])
    expect((await reader.request.get(`/tim-kiem?${query}`)).status(), query).toBe(404);
  expect((await reader.request.get('/tim-kiem/lua')).status()).toBe(404);
});

test('what is published is found by the next reader, what is withdrawn by none', async ({ as, reader }) => {
  const word = 'Chòi vịt nổi Rạch Bần';
  const found = async () => {
    const answer = await reader.request.get(`/tim-kiem?q=${encodeURIComponent('choi vit noi')}`);
    return (await answer.text()).includes('story-found');
  };
  const chief = await as('chief');
  await startArticle(chief);
  await writeArticle(chief, {
    headline: word,
    lead: 'Một chòi vịt nổi theo con nước.',
    paragraphs: ['Chủ chòi kể chuyện nuôi vịt.'],
    section: 'Xã hội',
  });
  await save(chief);
  expect(await found()).toBe(false);
  await moveThroughDialog(chief, 'Xuất bản', 'Đã xuất bản');
  expect(await found()).toBe(true);
  await moveThroughDialog(chief, 'Gỡ bài', 'Đã gỡ', 'Bài chưa kiểm chứng.');
  expect(await found()).toBe(false);
});
