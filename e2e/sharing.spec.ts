import { readShareCard } from '#domain/share-card.ts';
import { graphSchema } from '#domain/structured-data.test-support.ts';
import { excerpt, singleLine } from '#domain/text.ts';
import { moveThroughDialog, openArticle, publishArticle, save } from './desk.ts';
import { expect, test } from './newspaper.ts';
import { readHead } from './page-head.ts';
import { leadAddress, READER_PAGE_KINDS } from './reader-page-kinds.ts';

const CARD = ['og:title', 'og:type', 'og:description', 'og:site_name', 'og:locale'];
const CARD_PICTURE = ['og:image', 'og:image:width', 'og:image:height', 'og:image:type', 'og:image:alt'];
const X_CARD = ['twitter:card', 'twitter:title', 'twitter:description', 'twitter:image', 'twitter:image:alt'];

/** A print view is nobody's link to share: it names the article's own page as the canonical one. */
const SHARED_KINDS = READER_PAGE_KINDS.filter(({ name }) => name !== 'print view');

/** What search engines are asked to leave out: pages of one device, what is found elsewhere, and what is not there. */
const LEFT_OUT = ['saved articles', 'without a connection', 'search', 'finds', 'nothing found', 'not found', 'gone'];

/** Kinds that say everything of the paper, and what else their structured data is of. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  'front page': ['WebSite', 'NewsMediaOrganization', 'ItemList'],
  article: ['NewsArticle', 'NewsMediaOrganization', 'BreadcrumbList'],
  subsection: ['BreadcrumbList', 'ItemList'],
  'all sections': ['BreadcrumbList'],
  imprint: ['NewsMediaOrganization', 'BreadcrumbList'],
  contact: ['NewsMediaOrganization', 'BreadcrumbList'],
  corrections: ['NewsMediaOrganization', 'BreadcrumbList'],
};

for (const { name, address, status = 200 } of SHARED_KINDS)
  test(`${name}: carries a whole card and structured data of the documented form`, async ({ reader, baseURL }) => {
    const path = await address(reader);
    const answer = await reader.request.get(path);
    expect(answer.status()).toBe(status);
    const { tags, title, canonical, languages, graphs } = readHead(await answer.text());
    for (const tag of [...CARD, ...CARD_PICTURE, ...X_CARD, 'description']) expect(tags.get(tag), tag).toMatch(/\S/u);
    expect(title).toContain('Báo Sông Hậu');
    expect(tags.get('og:locale')).toBe('vi_VN');
    expect(tags.get('og:image')?.startsWith(`${baseURL}/media/`)).toBe(true);
    expect(tags.get('twitter:image')).toBe(tags.get('og:image'));
    if (status === 200) {
      expect(canonical).toBe(path === '/' ? baseURL : `${baseURL}${path}`);
      expect(tags.get('og:url')).toBe(canonical);
    } else {
      expect(canonical).toBeUndefined();
    }
    const isLeftOut = LEFT_OUT.includes(name);
    expect(tags.get('robots')?.includes('noindex')).toBe(isLeftOut);
    expect(Object.fromEntries(languages)).toEqual(isLeftOut ? {} : { vi: canonical, 'x-default': canonical });
    for (const graph of graphs) graphSchema.parse(graph);
    const types = graphs.flatMap((graph) => graphSchema.parse(graph)['@graph'].map((node) => node['@type']));
    const wanted = TYPES[name];
    if (wanted) expect(types).toEqual(wanted);
  });

test('every page that structured data names is there', async ({ reader }) => {
  const { graphs } = readHead(await (await reader.request.get(await leadAddress(reader))).text());
  const [story, paper] = graphSchema.parse(graphs[0])['@graph'];
  if (story?.['@type'] !== 'NewsArticle' || paper?.['@type'] !== 'NewsMediaOrganization') throw new Error('no story');
  for (const page of [paper.masthead, paper.correctionsPolicy, paper.actionableFeedbackPolicy])
    expect((await reader.request.get(page ?? '')).status(), page).toBe(200);
});

test('a print view names the article’s own page and no language', async ({ reader, baseURL }) => {
  const address = await leadAddress(reader);
  const number = /-a(\d+)\.html$/u.exec(address)?.[1];
  const { tags, canonical, languages } = readHead(await (await reader.request.get(`/in/${number}`)).text());
  expect(canonical).toBe(`${baseURL}${address}`);
  expect(tags.get('robots')).toContain('noindex');
  expect([...languages]).toEqual([]);
});

test('the share row works without script, and leads to the canonical address', async ({ browser, reader, baseURL }) => {
  const address = await leadAddress(reader);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${address}?utm_source=x`);
  const canonical = `${baseURL}${address}`;
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const rows = page.getByRole('list', { name: 'Chia sẻ bài viết' });
  await expect(rows).toHaveCount(2);
  for (const row of await rows.all()) {
    await expect(row.getByRole('button')).toHaveCount(0);
    const hrefOf = async (name: string) => new URL((await row.getByRole('link', { name }).getAttribute('href')) ?? '');
    expect((await hrefOf('Chia sẻ qua Facebook')).searchParams.get('u')).toBe(canonical);
    const x = await hrefOf('Chia sẻ qua X');
    expect([x.searchParams.get('url'), x.searchParams.get('text')]).toEqual([canonical, headline]);
    const zalo = await hrefOf('Chia sẻ qua Zalo');
    expect(JSON.parse(atob(zalo.searchParams.get('d') ?? ''))).toEqual({ url: canonical });
    expect((await hrefOf('Chia sẻ qua Thư điện tử')).searchParams.get('body')).toContain(canonical);
  }
  await context.close();
});

test('a reader copies the link with one button', async ({ reader, baseURL }) => {
  await reader.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const address = await leadAddress(reader);
  await reader.goto(address);
  await reader.getByRole('button', { name: 'Sao chép liên kết' }).first().click();
  await expect(reader.getByText('Đã sao chép').first()).toBeVisible();
  expect(await reader.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${address}`);
});

test('an article without a picture is shared with an image of its headline', async ({ as, reader, baseURL }) => {
  const { address, number } = await publishArticle(as, {
    headline: 'Ẫ Ế Ộ Ữ Ợ ặ ẵ đ: mùa lũ về muộn trên cánh đồng Vàm Thuận',
    lead: 'Nước lên chậm hơn mọi năm.',
    paragraphs: ['Bà con chờ con nước rằm.'],
    section: '\u2003Nông nghiệp',
  });
  const { tags } = readHead(await (await reader.request.get(address)).text());
  const image = tags.get('og:image') ?? '';
  expect(image).toMatch(/-1200\.jpg$/u);
  expect([tags.get('og:image:width'), tags.get('og:image:height')]).toEqual(['1200', '630']);
  const answer = await reader.request.get(image);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('image/jpeg');
  await reader.goto(image);
  expect(
    await reader.locator('img').evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight]),
  ).toEqual([1200, 630]);
  await reader.goto(address);
  await expect(reader.getByRole('article').first().locator('img')).toHaveCount(0);
  const code = reader.getByRole('img', { name: 'Mã QR của liên kết ngắn' });
  await expect(code).toBeHidden();
  await reader.emulateMedia({ media: 'print' });
  await expect(code).toBeVisible();
  await expect(reader.getByText(`${baseURL}/a${number}`)).toBeVisible();
  await expect(reader.locator('.masthead-ways')).toBeHidden();
});

test('the newsroom sees a shared link as it really is, and what to look at again', async ({ as, reader }) => {
  const headline = 'MÙA LŨ VỀ MUỘN TRÊN CÁNH ĐỒNG VÀM THUẬN, BÀ CON CHỜ CON NƯỚC RẰM THÁNG TÁM';
  const { address, number, chief } = await publishArticle(as, {
    headline,
    lead: 'Nước lên chậm hơn mọi năm.',
    paragraphs: ['Bà con chờ con nước rằm.'],
    section: '\u2003Nông nghiệp',
  });
  const preview = chief.getByRole('dialog', { name: 'Xem trước khi chia sẻ' });
  await chief.getByRole('button', { name: 'Xem trước khi chia sẻ' }).click();
  await expect(preview.getByLabel('Bản đang đăng')).toBeChecked();
  await expect(preview.getByRole('list')).toContainText('viết hoa toàn bộ');
  await expect(preview.getByRole('list')).toContainText('dài hơn 60 ký tự');
  const { tags, title, canonical } = readHead(await (await reader.request.get(address)).text());
  const card = readShareCard(new Map([...tags, ['title', title], ['canonical', canonical ?? '']]));
  for (const place of ['Facebook', 'Zalo']) {
    const shown = preview.getByRole('region', { name: place });
    await expect(shown).toContainText(card?.title ?? 'no card');
    await expect(shown).toContainText(card?.description ?? 'no card');
    await expect(shown.getByRole('img', { name: card?.picture?.alt ?? 'no picture' })).toHaveAttribute(
      'src',
      new URL(card?.picture?.url ?? '').pathname,
    );
  }
  await chief.keyboard.press('Escape');
  await expect(preview).toBeHidden();

  await chief.getByLabel('Tiêu đề khi chia sẻ').fill('Chờ con nước rằm');
  await chief.getByLabel('Lời dẫn khi chia sẻ').fill('Lũ muộn, bà con chưa xuống giống.');
  await save(chief);
  await chief.getByRole('button', { name: 'Xem trước khi chia sẻ' }).click();
  await expect(preview.getByLabel('Bản đang sửa')).toBeChecked();
  await expect(preview.getByRole('region', { name: 'Facebook' })).toContainText('Chờ con nước rằm');
  await expect(preview.getByRole('region', { name: 'Facebook' })).toContainText('vẽ khi xuất bản');
  await expect(preview.getByRole('list')).not.toContainText('viết hoa toàn bộ');
  await preview.getByLabel('Bản đang đăng').check();
  await expect(preview.getByRole('region', { name: 'Facebook' })).toContainText(headline);
  await preview.getByRole('button', { name: 'Đóng' }).click();

  await moveThroughDialog(chief, 'Cập nhật bản đăng', 'Đã xuất bản');
  const page = await (await reader.request.get(address)).text();
  const updated = readHead(page);
  expect(updated.tags.get('og:title')).toBe('Chờ con nước rằm');
  expect(updated.tags.get('twitter:title')).toBe('Chờ con nước rằm');
  expect(updated.tags.get('og:description')).toBe('Lũ muộn, bà con chưa xuống giống.');
  expect(updated.title).toBe(`${headline} | Báo Sông Hậu`);
  expect(updated.tags.get('og:image')).not.toBe(card?.picture?.url);
  await reader.goto(address);
  await expect(reader.getByRole('main')).not.toContainText('bà con chưa xuống giống');
  await openArticle(chief, number);
  const download = chief.waitForEvent('download');
  await chief.getByRole('button', { name: 'Tải SVG' }).click();
  expect((await download).suggestedFilename()).toBe(`qr-a${number}.svg`);
});

const NAUGHTY = [
  `</script><script>alert(1)</script> <!-- ]]> "Lúa" 'gạo' & <b>giá</b> \\u003c \\" 🎉👩‍🌾`,
  '</title><meta property="og:title" content="khác"> \u2028\u2029\u0000\u0007\u001b\u202eABC\ufeff --><![CDATA[ ]]>',
  `javascript:alert(1) {{7*7}} \${7*7} %00 %0d%0aSet-Cookie: a=b Ω≈ç√∫ 田中さん ﷽ Z͑ͫ̓ͪ̂ͫ̽a̴̵̞l̈́g͚o`,
];

for (const [index, naughty] of NAUGHTY.entries())
  test(`words that would break a head stay words (${index + 1})`, async ({ as, reader }) => {
    const { address, chief } = await publishArticle(as, {
      headline: `Lúa ${naughty}`,
      lead: `Sapô ${naughty}`,
      paragraphs: ['Một đoạn.'],
      section: '\u2003Nông nghiệp',
    });
    await chief.getByLabel('Từ khóa', { exact: true }).fill(`tag ${naughty.replaceAll(',', ' ').slice(0, 40)}`);
    await chief.keyboard.press('Enter');
    await chief.getByLabel('Tiêu đề khi chia sẻ').fill(`Chia ${naughty}`);
    await chief.getByLabel('Lời dẫn khi chia sẻ').fill(`Lời ${naughty}`);
    await save(chief);
    await moveThroughDialog(chief, 'Cập nhật bản đăng', 'Đã xuất bản');
    const answer = await reader.request.get(address);
    expect(answer.status()).toBe(200);
    const { tags, title, graphs } = readHead(await answer.text());
    expect(title).toBe(`${singleLine(`Lúa ${naughty}`)} | Báo Sông Hậu`);
    expect(tags.get('og:title')).toBe(singleLine(`Chia ${naughty}`));
    expect(tags.get('og:description')).toBe(excerpt(`Lời ${naughty}`, 200));
    expect(graphs).toHaveLength(1);
    const nodes = graphSchema.parse(graphs[0])['@graph'];
    expect(nodes[0]).toMatchObject({
      '@type': 'NewsArticle',
      headline: singleLine(`Lúa ${naughty}`),
      description: singleLine(`Sapô ${naughty}`),
    });
    const alerts: string[] = [];
    reader.on('dialog', (dialog) => alerts.push(dialog.message()));
    await reader.goto(address);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(singleLine(`Lúa ${naughty}`));
    expect(alerts).toEqual([]);
  });
