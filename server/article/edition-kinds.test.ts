import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertPicture } from '#db/queries/names.ts';
import { encodeCursor } from '#domain/addresses.ts';
import { type Block, type Body, EMPTY_BODY, plainParagraph } from '#domain/body/document.ts';
import type { StoryKind } from '#domain/body/story-kinds.ts';
import {
  granted,
  HOUR,
  MORNING,
  type Newsroom,
  nextId,
  openNewsroom,
  publishText,
  rowsOf,
  textWith,
} from '../fixture.test-support.ts';
import { findPage } from '../published/find-page.ts';
import { readListPage } from '../published/lists.ts';
import { readSite } from '../published/site.ts';
import { publishArticle } from './publish-article.ts';
import { saveArticle } from './save-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

let newsroom: Newsroom;
let mediaId: string;

beforeEach(async () => {
  newsroom = await openNewsroom();
  mediaId = nextId();
  const row = { id: mediaId, hash: 'aa', width: 1280, height: 720, ...WORDS, createdAt: MORNING };
  await newsroom.store.tx((tx) => insertPicture(tx, row));
});
afterEach(() => newsroom.close());

const WORDS = { caption: '', credit: '', alt: '' };
const FILM: Block = { type: 'embed', attrs: { provider: 'youtube', id: 'x', title: '' } };

const image = (): Block => ({ type: 'image', attrs: { mediaId, ...WORDS, width: 'text' } });
const gallery = (): Block => ({ type: 'gallery', attrs: { images: [{ mediaId, ...WORDS }] } });
const bodyOf = (...content: Block[]): Body => ({ ...EMPTY_BODY, content: [plainParagraph('Lúa.'), ...content] });

async function listed(kind: StoryKind, now = MORNING): Promise<readonly number[]> {
  const reader = newsroom.readerAt(now);
  const list = { href: '/anh', scope: { kind: 'story_kind', slug: kind } } as const;
  const page = await readListPage(reader, await readSite(reader), list, { size: 9 });
  return page.cards.map(({ number }) => number);
}

describe('the lists of photo and video stories', () => {
  it('hold what was published with pictures or a film, as long as readers see it so', async () => {
    const { actors } = newsroom;
    await publishText(newsroom, { body: bodyOf(image(), image()) });
    const photo = await publishText(newsroom, { body: bodyOf(gallery()) });
    const both = await publishText(newsroom, { body: bodyOf(image(), image(), image(), FILM) });
    expect(await listed('photo')).toEqual([both.number, photo.number]);
    expect(await listed('video')).toEqual([both.number]);

    const content = textWith({ body: bodyOf(FILM) });
    const saved = granted(await saveArticle(newsroom.at(MORNING), actors.chief, { ...photo, content }));
    expect(await listed('photo')).toEqual([both.number, photo.number]);
    const update = { number: photo.number, version: saved.version, move: 'update' } as const;
    granted(await publishArticle(newsroom.at(MORNING + HOUR), actors.chief, update));
    expect(await listed('photo', MORNING + HOUR)).toEqual([both.number]);
    expect(await listed('video', MORNING + HOUR)).toEqual([both.number, photo.number]);

    granted(await withdrawArticle(newsroom.at(MORNING), actors.chief, { ...both, reason: 'nhầm' }));
    expect(await listed('photo')).toEqual([]);
    expect(await listed('video')).toEqual([photo.number]);
  });

  it('have pages of their own, and no others below them', async () => {
    const reader = newsroom.readerAt(MORNING);
    const stateOf = (address: string) => {
      const { pathname, searchParams } = new URL(address, 'https://bao.example');
      return findPage(reader, pathname, searchParams);
    };
    const place = encodeCursor({ publishAt: MORNING, number: 7 });
    for (const address of ['/anh', '/video', `/video?trang=${place}`])
      expect([address, await stateOf(address)]).toEqual([address, 'there']);
    for (const address of ['/anh/x', '/video?trang=2', '/Anh', `/anh?trang=${place}&trang=${place}`])
      expect([address, await stateOf(address)]).toEqual([address, 'missing']);
    expect(await stateOf('/anh/')).toEqual({ movedTo: '/anh' });
  });

  it('hold what was published before there were such lists', async () => {
    for (const content of [[], [image(), image()], [image(), image(), image()], [gallery(), FILM], [FILM]])
      await publishText(newsroom, { body: bodyOf(...content) });
    const kinds = await rowsOf(newsroom, 'published_kind');
    expect(kinds).toHaveLength(4);
    const migration = readFileSync(join(process.cwd(), 'db/migrations/0011_story_kinds.sql'), 'utf8');
    const filling = migration.split('--> statement-breakpoint').filter((part) => part.includes('INSERT INTO'));
    expect(filling).toHaveLength(2);
    await newsroom.store.tx(async (tx) => {
      await tx.run(sql`DELETE FROM published_kind`);
      for (const statement of filling) await tx.run(sql.raw(statement));
    });
    expect(await rowsOf(newsroom, 'published_kind')).toEqual(kinds);
  });
});
