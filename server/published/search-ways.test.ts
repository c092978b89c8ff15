import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readQuery } from '#domain/search/query.ts';
import { DAY, MORNING, type Newsroom, openNewsroom, publishText } from '../fixture.test-support.ts';
import { findPage } from './find-page.ts';
import { findNamedPages } from './search.ts';
import { readSite } from './site.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const NOW = MORNING + DAY;

describe('pages that bear the name that is looked for', () => {
  it('are named: the section, the tag, the contributor, the storyline, the day', async () => {
    await publishText(newsroom, {
      tags: ['Nông nghiệp'],
      credits: [{ role: 'news', name: 'Thanh Ân' }],
      storyline: 'Ứng phó hạn mặn',
    });
    const named = async (text: string) => {
      const reader = newsroom.readerAt(NOW);
      const query = readQuery(text);
      return query ? (await findNamedPages(reader, await readSite(reader), query)).map(({ href }) => href) : [];
    };
    expect(await named('nong nghiep')).toEqual(['/kinh-te/nong-nghiep', '/tu-khoa/nong-nghiep']);
    expect(await named('Thanh Ân')).toEqual(['/tac-gia/thanh-an']);
    expect(await named('ứng phó hạn mặn')).toEqual(['/su-kien/ung-pho-han-man']);
    expect(await named('2/6/2020')).toEqual(['/ngay/2020/06/02']);
    expect(await named('ngày 2 tháng 6 năm 2020')).toEqual(['/ngay/2020/06/02']);
    expect(await named('tháng 6/2020')).toEqual(['/ngay/2020/06']);
    expect(await named('2/6')).toEqual(['/ngay/2020/06/02']);
    expect(await named('2/6/2019')).toEqual([]);
    expect(await named('lúa')).toEqual([]);
  });
});

describe('the address of the search', () => {
  it.each([
    ['', 'there'],
    ['q=', 'there'],
    ['q=lúa', 'there'],
    ['q=lúa&trang=1-a', 'there'],
    ['q=lúa&trang=2-a', 'there'],
    ['q=lúa&trang=4-a', 'missing'],
    ['q=giá lúa&trang=4-a', 'there'],
    ['q=lua&trang=1-a', 'missing'],
    ['trang=1-a', 'missing'],
    ['q=lúa&trang=x', 'missing'],
    ['q=lúa&trang=1-a&trang=1-b', 'missing'],
    ['q=lúa&q=ngô', 'missing'],
  ])('?%s is %s', async (query, state) => {
    expect(await findPage(newsroom.readerAt(NOW), '/tim-kiem', new URLSearchParams(query))).toBe(state);
  });

  it('has nothing below it', async () => {
    expect(await findPage(newsroom.readerAt(NOW), '/tim-kiem/lua', new URLSearchParams())).toBe('missing');
  });
});
