import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withdrawArticle } from '#server/article/withdraw-article.ts';
import { granted, publishText, rowsOf } from '#server/fixture.test-support.ts';
import { importRedirects } from '#server/redirect/import-redirects.ts';
import { renameStoryline } from '#server/storyline/rename-storyline.ts';
import { type Door, openDoor } from './front.test-support.ts';

let door: Door;
let article: string;
let number: number;

async function lead(...lines: readonly (readonly [old: string, target: string])[]): Promise<void> {
  const answer = await importRedirects(door.newsroom.at(Date.now()), {
    lines: (async function* () {
      for (const [index, fields] of lines.entries()) yield { line: index + 1, fields };
    })(),
    siteUrl: 'https://bao.example',
    dryRun: false,
    tell: (refused) => expect(refused).toBeUndefined(),
  });
  expect(answer.ok).toBe(true);
}

beforeAll(async () => {
  door = await openDoor();
  const published = await publishText(door.newsroom);
  ({ number } = published);
  article = `/${published.slug}-a${number}.html`;
  await lead(['/cu.html', article], ['/?p=12', article], ['/mat', ''], ['/tam', '/kinh-te']);
});
afterAll(() => door.close());
beforeEach(() => door.forget());

const get = (target: string) => door.send(`GET ${target} HTTP/1.1`);

describe('an old address', () => {
  it('answers 301 to its page, on whatever host it was asked for, under the readers’ policy', async () => {
    for (const target of ['/cu.html', '/CU.html/?utm_source=zalo', '/?p=12']) {
      const { status, headers, body } = await get(target);
      expect([target, status, headers.get('location'), body]).toEqual([target, 301, article, '']);
      expect(headers.get('cache-control')).toContain('s-maxage=10');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    expect(door.asked.filter(({ url }) => !url.startsWith('/loi/'))).toEqual([]);
  });

  it('answers 410 with the words for it when it is gone for ever', async () => {
    const { status, body } = await get('/mat');
    expect([status, body.includes('/loi/410')]).toEqual([410, true]);
  });

  it('is missing until it is imported, and the next request is answered', async () => {
    expect((await get('/moi-nhap')).status).toBe(404);
    await lead(['/moi-nhap', '/kinh-te']);
    expect((await get('/moi-nhap')).headers.get('location')).toBe('/kinh-te');
  });

  it('gives way to a page of ours that comes to stand there', async () => {
    expect((await get('/')).status).toBe(200);
    expect((await get('/?x=1')).status).toBe(200);
    const next = number + 1;
    await lead([`/tin-a${next}.html`, '/kinh-te']);
    expect((await get(`/tin-a${next}.html`)).status).toBe(301);
    const published = await publishText(door.newsroom);
    expect(published.number).toBe(next);
    expect((await get(`/tin-a${next}.html`)).status).toBe(308);
    const withdrawal = { ...published, reason: 'Sai sự thật.' };
    granted(await withdrawArticle(door.newsroom.at(Date.now()), door.newsroom.actors.chief, withdrawal));
    expect((await get(`/tin-a${next}.html`)).status).toBe(410);
  });

  it('is counted each time that it leads somewhere', async () => {
    const { writeMoved } = await import('./moved.ts');
    for (const target of ['/tam', '/tam/', '/tam?x=1', '/khong-co']) await get(target);
    await writeMoved();
    const hits = (await rowsOf(door.newsroom, 'redirect_hit')).filter(({ address }) => address === '/tam');
    expect(hits.map(({ hits: count }) => count)).toEqual([3]);
  });
});

describe('an address from before a running story was renamed', () => {
  it('answers 301 to the page and the feeds that the story has now, from the next request on', async () => {
    await publishText(door.newsroom, { storyline: 'Hạn mặm' }, Date.now());
    expect((await get('/su-kien/han-mam')).status).toBe(200);
    const [{ id } = {}] = await rowsOf(door.newsroom, 'storyline');
    const request = { id: String(id), from: 'Hạn mặm', to: 'Hạn mặn 2025' };
    granted(await renameStoryline(door.newsroom.at(Date.now()), door.newsroom.actors.chief, request));
    for (const [old, now] of [
      ['/su-kien/han-mam', '/su-kien/han-man-2025'],
      ['/su-kien/han-mam/?trang=k9qzwxyz-1&utm_source=zalo', '/su-kien/han-man-2025?trang=k9qzwxyz-1'],
      ['/rss/su-kien/han-mam.atom', '/rss/su-kien/han-man-2025.atom'],
    ] as const) {
      const { status, headers, body } = await get(old);
      expect([old, status, headers.get('location'), body]).toEqual([old, 301, now, '']);
      expect((await get(now)).status).toBe(200);
    }
  });
});
