import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertPicture } from '#db/queries/names.ts';
import type { ArticleContent } from '#domain/article.ts';
import type { StoredPicture } from '#domain/edition.ts';
import type { ShareImageWords } from '#domain/share-image.ts';
import type { Context } from '../context.ts';
import {
  granted,
  MORNING,
  type Newsroom,
  nextId,
  openNewsroom,
  publishText,
  refused,
  rowsOf,
  textWith,
  writeDraft,
} from '../fixture.test-support.ts';
import { readArticle } from '../published/article.ts';
import { readSite } from '../published/site.ts';
import { readValidity } from '../published/validity.ts';
import { drawMissingImages } from './draw-missing-images.ts';
import { publishArticle } from './publish-article.ts';
import { saveArticle } from './save-article.ts';

let newsroom: Newsroom;
let asked: ShareImageWords[];

beforeEach(async () => {
  newsroom = await openNewsroom();
  asked = [];
});
afterEach(() => newsroom.close());

const DRAWN: StoredPicture = { hash: 'd'.repeat(32), width: 1200, height: 630 };

function drawing(now: number, answer: StoredPicture | null = DRAWN): Context {
  return {
    ...newsroom.at(now),
    drawShareImage: async (words) => {
      asked.push(words);
      return answer ?? undefined;
    },
  };
}

async function addPicture(hash: string): Promise<string> {
  const id = nextId();
  const row = { id, hash, width: 1600, height: 900, caption: '', credit: '', alt: '', createdAt: MORNING };
  await newsroom.store.tx((tx) => insertPicture(tx, row));
  return id;
}

async function published(fields: Partial<ArticleContent>, context = drawing(MORNING)) {
  const draft = await writeDraft(newsroom, newsroom.actors.reporter, fields);
  granted(await publishArticle(context, newsroom.actors.chief, { ...draft, move: 'publish' }));
  return pageOf(draft.number);
}

async function pageOf(number: number) {
  const reader = newsroom.readerAt(MORNING);
  const page = await readArticle(reader, await readSite(reader), number);
  if (!page) throw new Error('just published');
  return page;
}

describe('an article without a picture', () => {
  it('is published with an image of its headline, section and paper', async () => {
    const page = await published({ headline: 'Lúa được mùa', sectionId: 'nong-nghiep' });
    expect(page.sharePicture).toEqual({ ...DRAWN, alt: '', drawn: true });
    expect(asked).toEqual([{ headline: 'Lúa được mùa', section: 'Nông nghiệp', paper: '' }]);
  });

  it('has its share title on the image', async () => {
    await published({ shareTitle: 'Trúng mùa!' });
    expect(asked.map(({ headline }) => headline)).toEqual(['Trúng mùa!']);
  });

  it('is published without one when drawing fails', async () => {
    const page = await published({}, drawing(MORNING, null));
    expect(asked).toHaveLength(1);
    expect(page.sharePicture).toBeUndefined();
  });

  it('is not drawn for whom may not publish, nor before it is complete', async () => {
    const draft = await writeDraft(newsroom, newsroom.actors.reporter, {});
    refused(await publishArticle(drawing(MORNING), newsroom.actors.reporter, { ...draft, move: 'publish' }));
    const unfinished = await writeDraft(newsroom, newsroom.actors.reporter, { sectionId: null });
    refused(await publishArticle(drawing(MORNING), newsroom.actors.chief, { ...unfinished, move: 'publish' }));
    expect(asked).toEqual([]);
  });
});

describe('an article with pictures', () => {
  const words = { caption: '', credit: '', alt: 'Ruộng' };

  it('is not drawn, and shares its lead picture', async () => {
    const page = await published({ picture: { mediaId: await addPicture('aa'), ...words } });
    expect(page.sharePicture).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('shares another picture and other words when somebody chose them', async () => {
    const page = await published({
      picture: { mediaId: await addPicture('aa'), ...words },
      sharePicture: { mediaId: await addPicture('bb'), alt: 'Máy gặt' },
      shareText: 'Giá lúa cũng cao.',
    });
    expect(page.picture?.hash).toBe('aa');
    expect(page.sharePicture).toEqual({ hash: 'bb', width: 1600, height: 900, alt: 'Máy gặt', drawn: false });
    expect(page.shareText).toBe('Giá lúa cũng cao.');
  });
});

describe('editions from before there were share images', () => {
  it('get them once, the same words one file, and a second time changes nothing', async () => {
    const [first, second] = [await publishText(newsroom), await publishText(newsroom, { headline: 'Tôm được giá' })];
    await publishText(newsroom, { picture: { mediaId: await addPicture('aa'), caption: '', credit: '', alt: '' } });
    expect(await drawMissingImages(drawing(MORNING))).toEqual({ drawn: 2, failed: 0 });
    for (const { number } of [first, second])
      expect((await pageOf(number)).sharePicture).toEqual({ ...DRAWN, alt: '', drawn: true });
    expect(asked.map(({ headline }) => headline)).toEqual(['Lúa được mùa', 'Tôm được giá']);
    const before = [await rowsOf(newsroom, 'published_article'), await readValidity(newsroom.readerAt(MORNING))];
    expect(await drawMissingImages(drawing(MORNING))).toEqual({ drawn: 0, failed: 0 });
    expect([await rowsOf(newsroom, 'published_article'), await readValidity(newsroom.readerAt(MORNING))]).toEqual(
      before,
    );
  });

  it('are shown to readers at once', async () => {
    await publishText(newsroom);
    const before = await readValidity(newsroom.readerAt(MORNING));
    await drawMissingImages(drawing(MORNING));
    expect(await readValidity(newsroom.readerAt(MORNING))).not.toBe(before);
  });

  it('are counted when they cannot be drawn, and the others are drawn all the same', async () => {
    for (let index = 0; index < 60; index += 1) await publishText(newsroom, { headline: `Tin ${index}` });
    const context: Context = {
      ...newsroom.at(MORNING),
      drawShareImage: async ({ headline }) => (headline === 'Tin 7' ? undefined : DRAWN),
    };
    expect(await drawMissingImages(context)).toEqual({ drawn: 59, failed: 1 });
  });

  it('keep what the newsroom published while they were drawn', async () => {
    const { number, version } = await publishText(newsroom);
    const chosen = { mediaId: await addPicture('bb'), alt: '' };
    const { actors } = newsroom;
    const context: Context = {
      ...newsroom.at(MORNING),
      drawShareImage: async () => {
        const draft = await writeOver(number, version, { sharePicture: chosen });
        granted(await publishArticle(drawing(MORNING), actors.chief, { number, version: draft, move: 'update' }));
        return { ...DRAWN, hash: 'e'.repeat(32) };
      },
    };
    await drawMissingImages(context);
    expect((await pageOf(number)).sharePicture?.hash).toBe('bb');
  });
});

async function writeOver(number: number, version: number, fields: Partial<ArticleContent>): Promise<number> {
  const saved = granted(
    await saveArticle(newsroom.at(MORNING), newsroom.actors.chief, { number, version, content: textWith(fields) }),
  );
  return saved.version;
}
