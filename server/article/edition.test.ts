import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertPicture } from '#db/queries/names.ts';
import type { ArticleContent } from '#domain/article.ts';
import { MORNING, type Newsroom, nextId, openNewsroom, publishText, rowsOf } from '../fixture.test-support.ts';
import { readArticle } from '../published/article.ts';
import { readSite } from '../published/site.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

async function pageOf(fields: Partial<ArticleContent>) {
  const { number } = await publishText(newsroom, fields);
  const reader = newsroom.readerAt(MORNING);
  const page = await readArticle(reader, await readSite(reader), number);
  if (!page) throw new Error('just published');
  return page;
}

async function addPicture(hash: string): Promise<string> {
  const id = nextId();
  const row = { id, hash, width: 1280, height: 720, caption: 'cũ', credit: 'cũ', alt: 'cũ', createdAt: MORNING };
  await newsroom.store.tx((tx) => insertPicture(tx, row));
  return id;
}

describe('tags of an edition', () => {
  it('are one tag however they are typed, under the name that came first', async () => {
    await pageOf({ tags: ['Lúa gạo'] });
    for (const typed of ['lua gao', 'LÚA GẠO', 'Lu\u0301a ga\u0323o'.normalize('NFC')])
      expect((await pageOf({ tags: [typed] })).tags).toEqual([{ name: 'Lúa gạo', slug: 'lua-gao' }]);
    expect(await rowsOf(newsroom, 'tag')).toHaveLength(1);
  });

  it('get a slug of their own when another tag has it', async () => {
    const { tags } = await pageOf({ tags: ['Lúa gạo', 'Lúa, gạo', 'Lúa-gạo'] });
    expect(tags.map((tag) => tag.slug)).toEqual(['lua-gao', 'lua-gao-2', 'lua-gao-3']);
  });

  it('that fold to nothing get a word for a slug', async () => {
    expect((await pageOf({ tags: ['???', '!!!'] })).tags.map((tag) => tag.slug)).toEqual(['tu-khoa', 'tu-khoa-2']);
  });
});

describe('contributors of an edition', () => {
  it('are one contributor by name, whatever they did and wherever', async () => {
    await pageOf({ credits: [{ role: 'article', name: 'Thanh Ân' }] });
    const { credits } = await pageOf({
      credits: [
        { role: 'article', name: 'Thanh Ân' },
        { role: 'photo', name: 'Thanh Ân' },
      ],
    });
    expect(credits).toEqual([
      { role: 'article', name: 'Thanh Ân', slug: 'thanh-an' },
      { role: 'photo', name: 'Thanh Ân', slug: 'thanh-an' },
    ]);
    expect(await rowsOf(newsroom, 'contributor')).toHaveLength(1);
    expect(await rowsOf(newsroom, 'published_credit')).toHaveLength(2);
  });

  it('whose names differ in a mark are two people with two slugs', async () => {
    const { credits } = await pageOf({
      credits: [
        { role: 'article', name: 'Thanh Ân' },
        { role: 'article', name: 'Thanh An' },
      ],
    });
    expect(credits.map(({ name, slug }) => [name, slug])).toEqual([
      ['Thanh Ân', 'thanh-an'],
      ['Thanh An', 'thanh-an-2'],
    ]);
  });
});

describe('pictures of an edition', () => {
  it('come with their files and with the article’s own words', async () => {
    const [lead, inBody] = [await addPicture('aa'), await addPicture('bb')];
    const words = { caption: 'Gặt lúa', credit: 'Tấn Lộc', alt: 'Ruộng' };
    const page = await pageOf({
      picture: { mediaId: lead, ...words },
      body: {
        type: 'doc',
        version: 1,
        content: [{ type: 'image', attrs: { mediaId: inBody, ...words, width: 'wide' } }],
      },
    });
    expect(page.picture).toEqual({ hash: 'aa', width: 1280, height: 720, ...words });
    expect(page.media[inBody]).toEqual({ hash: 'bb', width: 1280, height: 720 });
  });
});
