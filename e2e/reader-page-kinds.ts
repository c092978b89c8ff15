import type { Page } from '@playwright/test';

/** A kind of page that readers meet. */
export type ReaderPageKind = {
  readonly name: string;
  /** Where to find one of the kind in the demonstration newspaper; may look around with the page it is given. */
  readonly address: (page: Page) => Promise<string> | string;
  /** The status it answers; 200 unless given. */
  readonly status?: number;
  /** Without the paper's frame: no skip link, no menu. */
  readonly isBare?: boolean;
};

/** The address of the front page's lead. */
export function leadAddress(page: Page): Promise<string> {
  return firstOn('/', page);
}

/** The address of the first story on a page. */
async function firstOn(list: string, page: Page): Promise<string> {
  await page.goto(list);
  const link = page.getByRole('main').getByRole('article').first().getByRole('link').first();
  return (await link.getAttribute('href')) ?? '';
}

/** An address whose page is gone for ever; imported before the first story (start-newspaper.ts). */
export const GONE_ADDRESS = '/trang-cu/da-go.html';

/** The address of the newest day in the archive. */
async function newestDay(page: Page): Promise<string> {
  await page.goto('/ngay');
  return new URL(page.url()).pathname;
}

/** One page of every kind: whatever holds for all readers' pages is tried on each of these. Add a kind when it is made. */
export const READER_PAGE_KINDS: readonly ReaderPageKind[] = [
  { name: 'front page', address: () => '/' },
  { name: 'article', address: leadAddress },
  { name: 'article with pictures', address: (page) => firstOn('/anh', page) },
  { name: 'article with a film', address: (page) => firstOn('/video', page) },
  { name: 'article of a storyline', address: (page) => firstOn('/su-kien/ung-pho-han-man', page) },
  { name: 'section', address: () => '/kinh-te' },
  { name: 'subsection', address: () => '/kinh-te/nong-nghiep' },
  { name: 'latest', address: () => '/tin-moi' },
  {
    name: 'latest, continued',
    address: async (page) => {
      await page.goto('/tin-moi');
      return (await page.getByRole('link', { name: 'Tin cũ hơn' }).getAttribute('href')) ?? '';
    },
  },
  { name: 'all sections', address: () => '/chuyen-muc' },
  { name: 'photo stories', address: () => '/anh' },
  { name: 'stories with a film', address: () => '/video' },
  { name: 'day of the archive', address: newestDay },
  { name: 'month of the archive', address: async (page) => (await newestDay(page)).slice(0, '/ngay/2026/11'.length) },
  { name: 'storylines', address: () => '/su-kien' },
  { name: 'storyline', address: () => '/su-kien/chuan-bi-don-tet' },
  { name: 'tag', address: () => '/tu-khoa/tet' },
  { name: 'contributor', address: () => '/tac-gia/thanh-an' },
  { name: 'search', address: () => '/tim-kiem' },
  { name: 'finds', address: () => '/tim-kiem?q=gi%C3%A1+l%C3%BAa' },
  { name: 'nothing found', address: () => '/tim-kiem?q=khinh+kh%C3%AD+c%E1%BA%A7u' },
  { name: 'imprint', address: () => '/thong-tin-toa-soan' },
  { name: 'most read', address: () => '/doc-nhieu' },
  { name: 'most read of a week', address: () => '/doc-nhieu/7-ngay' },
  { name: 'feeds', address: () => '/rss' },
  { name: 'contact', address: () => '/lien-he' },
  { name: 'corrections', address: () => '/cai-chinh' },
  { name: 'privacy', address: () => '/quyen-rieng-tu' },
  { name: 'accessibility statement', address: () => '/tro-nang' },
  { name: 'saved articles', address: () => '/da-luu' },
  { name: 'without a connection', address: () => '/ngoai-tuyen' },
  {
    name: 'print view',
    address: async (page) => `/in/${/-a(\d+)\.html$/u.exec(await leadAddress(page))?.[1]}`,
    isBare: true,
  },
  { name: 'not found', address: () => '/khong-co', status: 404 },
  { name: 'gone', address: () => GONE_ADDRESS, status: 410 },
];
