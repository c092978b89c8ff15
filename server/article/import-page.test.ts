import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everythingIn, MORNING, type Newsroom, openNewsroom, rowsOf } from '../fixture.test-support.ts';
import { readArticle } from '../published/article.ts';
import { readSite } from '../published/site.ts';
import { disableStaff } from '../staff/manage-staff.ts';
import { type ImportRefusal, importPage } from './import-page.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const PAGE = `01/06/2020 - 06:17

Bến đò Vàm Xáng thêm chuyến dịp lễ

(CT)- Từ sáng nay, bến đò Vàm Xáng tăng thêm sáu chuyến mỗi ngày để phục vụ khách.

Chủ bến cho biết áo phao đã được thay mới.

THANH AN

Chia sẻ bài viết
`;
const ORIGINALLY = Date.UTC(2020, 4, 31, 23, 17);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const importing = (request: Partial<Parameters<typeof importPage>[1]> = {}) =>
  importPage(newsroom.at(MORNING), { bytes: bytesOf(PAGE), publish: false, ...request });

describe('importing a page', () => {
  it('makes a draft that only the newsroom sees, of the first chief’s', async () => {
    expect(await importing()).toMatchObject({ ok: true, isNew: true });
    expect(await rowsOf(newsroom, 'article')).toMatchObject([{ state: 'draft', first_published_at: ORIGINALLY }]);
    expect(await rowsOf(newsroom, 'published_article')).toEqual([]);
  });

  it('published at once, shows every field at its original time', async () => {
    const answer = await importing({ publish: true, section: 'kinh-te' });
    if (!answer.ok) throw new Error(answer.why);
    const reader = newsroom.readerAt(MORNING);
    expect(await readArticle(reader, await readSite(reader), answer.number)).toMatchObject({
      headline: 'Bến đò Vàm Xáng thêm chuyến dịp lễ',
      dateline: 'CT',
      publishAt: ORIGINALLY,
      updatedAt: undefined,
      credits: [{ role: 'article', name: 'Thanh An', slug: 'thanh-an' }],
    });
  });

  it('twice, even at once, makes one article', async () => {
    const answers = await Promise.all([importing(), importing(), importing({ bytes: bytesOf(PAGE.normalize('NFD')) })]);
    expect(answers.map((answer) => answer.ok && answer.isNew)).toEqual([true, false, false]);
    expect(await rowsOf(newsroom, 'article')).toHaveLength(1);
  });

  it.each<[ImportRefusal, Parameters<typeof importing>[0]]>([
    ['empty', { bytes: bytesOf('') }],
    ['not_text', { bytes: Uint8Array.of(0xff, 0x00, 0xfe) }],
    ['too_large', { bytes: new Uint8Array(2 * 1024 * 1024).fill(0x61) }],
    ['future_date', { bytes: bytesOf(PAGE.replace('2020', '2199')) }],
    ['section_needed', { publish: true }],
    ['unknown_section', { publish: true, section: 'khong-co' }],
    ['unknown_login', { login: 'khong-ai' }],
    [
      'incomplete',
      {
        bytes: bytesOf(PAGE.replace('Chủ bến cho biết áo phao đã được thay mới.\n\n', '')),
        publish: true,
        section: 'kinh-te',
      },
    ],
  ])('refused as %s leaves nothing', async (why, request) => {
    const before = await everythingIn(newsroom);
    expect(await importing(request)).toMatchObject({ ok: false, why });
    expect(await everythingIn(newsroom)).toEqual(before);
  });

  it('makes no article of a closed account’s, nor of one without a desk', async () => {
    const staff = await rowsOf(newsroom, 'staff');
    const admin = staff.find((person) => person.desk_role === null);
    const editor = staff.find((person) => person.desk_role === 'editor');
    await disableStaff(newsroom.at(MORNING), String(editor?.login));
    for (const person of [admin, editor])
      expect(await importing({ login: String(person?.login) })).toEqual({ ok: false, why: 'unknown_login' });
  });
});
