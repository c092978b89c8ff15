import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertPicture } from '#db/queries/names.ts';
import { decodeCursor } from '#domain/addresses.ts';
import type { FrontArrangement } from '#domain/front-page.ts';
import { moveArticle } from '../article/move-article.ts';
import { publishArticle } from '../article/publish-article.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import {
  DAY,
  granted,
  HOUR,
  MINUTE,
  MORNING,
  type Newsroom,
  nextId,
  openNewsroom,
  publishText,
  writeDraft,
} from '../fixture.test-support.ts';
import { arrangeFrontPage } from '../front-page/arrange-front-page.ts';
import { readCards } from './cards.ts';
import { type FrontPage, readFrontPage } from './front-page.ts';
import { readSite } from './site.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const NOW = MORNING + 100 * HOUR;

async function frontPageAt(now = NOW): Promise<FrontPage> {
  const reader = newsroom.readerAt(now);
  return readFrontPage(reader, await readSite(reader));
}

const numbersOn = ({ lead, seconds, latest, blocks }: FrontPage) =>
  [...(lead ? [lead] : []), ...seconds, ...latest, ...blocks.flatMap((block) => block.cards)].map(
    (card) => card.number,
  );

async function aPicture() {
  const id = nextId();
  const words = { caption: '', credit: '', alt: '' };
  await newsroom.store.tx((tx) =>
    insertPicture(tx, { id, hash: id.replaceAll('-', ''), width: 1280, height: 720, ...words, createdAt: MORNING }),
  );
  return { picture: { mediaId: id, ...words } };
}

async function arrange(to: FrontArrangement): Promise<void> {
  const from = [null, null, null, null, null];
  granted(await arrangeFrontPage(newsroom.at(MORNING + HOUR), newsroom.actors.chief, { from, to }));
}

describe('the front page', () => {
  it('is empty while nothing is published', async () => {
    await writeDraft(newsroom, newsroom.actors.reporter);
    expect(await frontPageAt()).toEqual({ lead: undefined, seconds: [], latest: [], mostRead: [], blocks: [] });
  });

  it('never shows one article twice, however full it is', async () => {
    const sections = ['thoi-su', 'trong-tinh', 'kinh-te', 'nong-nghiep', 'xa-hoi'];
    const total = 60;
    for (let index = 0; index < total; index += 1) {
      const picture = index % 3 === 0 ? await aPicture() : {};
      await publishText(newsroom, { sectionId: sections[index % 5] ?? null, ...picture }, MORNING + index * MINUTE);
    }
    const page = await frontPageAt();
    const numbers = numbersOn(page);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(page.blocks.map((block) => block.section.path)).toEqual(['thoi-su', 'kinh-te', 'xa-hoi']);
    for (const cards of [page.seconds, page.latest, ...page.blocks.map((block) => block.cards)])
      expect(cards.length).toBeGreaterThanOrEqual(4);
    for (const { section, cards } of page.blocks)
      for (const card of cards) expect(card.section?.path.split('/')[0]).toBe(section.path);
  });

  it('is led by the newest article with a picture, and by the newest while none has one', async () => {
    const older = await publishText(newsroom, {}, MORNING);
    expect((await frontPageAt()).lead?.number).toBe(older.number);
    const pictured = await publishText(newsroom, await aPicture(), MORNING + MINUTE);
    const newest = await publishText(newsroom, {}, MORNING + 2 * MINUTE);
    const page = await frontPageAt();
    expect(page.lead?.number).toBe(pictured.number);
    expect(page.latest.map((card) => card.number)).toEqual([newest.number, older.number]);
  });

  it('shows a scheduled article at its moment and not before', async () => {
    const draft = await writeDraft(newsroom, newsroom.actors.reporter);
    const request = { ...draft, move: 'schedule', publishAt: NOW } as const;
    granted(await publishArticle(newsroom.at(MORNING), newsroom.actors.chief, request));
    expect(numbersOn(await frontPageAt(NOW - 1))).toEqual([]);
    expect(numbersOn(await frontPageAt(NOW))).toEqual([draft.number]);
  });

  it('shows what the chief’s desk chose in its place, pictures or not, and the newest in the others', async () => {
    const plain = await publishText(newsroom, {}, MORNING - DAY);
    const old = await publishText(newsroom, {}, MORNING - HOUR);
    const pictured: number[] = [];
    for (let index = 0; index < 8; index += 1)
      pictured.unshift((await publishText(newsroom, await aPicture(), MORNING + index * MINUTE)).number);
    const [newest, second, third, fourth, fifth] = pictured;
    await arrange([plain.number, null, old.number, newest ?? null, null]);
    const page = await frontPageAt();
    expect(page.lead?.number).toBe(plain.number);
    expect(page.seconds.map(({ number }) => number)).toEqual([second, old.number, newest, third, fourth]);
    expect(page.latest[0]?.number).toBe(fifth);
    const numbers = numbersOn(page);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.toSorted((one, other) => one - other)).toEqual(
      [plain.number, old.number, ...pictured].toSorted((one, other) => one - other),
    );
  });

  it('loses a withdrawn choice at once to the newest, and does not get it back with the article', async () => {
    const other = await publishText(newsroom, await aPicture(), MORNING);
    const chosen = await publishText(newsroom, {}, MORNING - HOUR);
    await arrange([chosen.number, null, null, null, null]);
    expect((await frontPageAt()).lead?.number).toBe(chosen.number);
    const context = newsroom.at(MORNING + HOUR);
    const { chief } = newsroom.actors;
    const { number } = chosen;
    const gone = granted(await withdrawArticle(context, chief, { ...chosen, reason: 'nhầm' }));
    expect(numbersOn(await frontPageAt())).toEqual([other.number]);
    const restored = granted(await moveArticle(context, chief, { number, version: gone.version, move: 'restore' }));
    granted(await publishArticle(context, chief, { number, version: restored.version, move: 'publish' }));
    const page = await frontPageAt();
    expect(page.lead?.number).toBe(other.number);
    expect(numbersOn(page)).toContain(number);
  });

  it('keeps a choice in its place when its article is updated', async () => {
    await publishText(newsroom, await aPicture(), MORNING);
    const { number, version } = await publishText(newsroom, {}, MORNING - HOUR);
    await arrange([number, null, null, null, null]);
    granted(
      await publishArticle(newsroom.at(MORNING + HOUR), newsroom.actors.chief, { number, version, move: 'update' }),
    );
    expect((await frontPageAt()).lead?.number).toBe(number);
  });

  it('gives a section without news no block, and a block the newest that do not stand above', async () => {
    for (let index = 0; index < 20; index += 1)
      await publishText(newsroom, { sectionId: 'kinh-te' }, MORNING + index * MINUTE);
    const page = await frontPageAt();
    expect(page.blocks.map((block) => block.section.path)).toEqual(['kinh-te']);
    expect([page.lead, ...page.latest].map((card) => card?.number)).toEqual([20, 19, 18, 17, 16, 15, 14, 13, 12]);
    expect(page.blocks[0]?.cards.map((card) => card.number)).toEqual([11, 10, 9, 8, 7]);
  });
});

describe('lists of cards', () => {
  it('of a section roll up its subsections, of a subsection do not', async () => {
    const top = await publishText(newsroom, { sectionId: 'kinh-te' }, MORNING);
    const below = await publishText(newsroom, { sectionId: 'nong-nghiep' }, MORNING + 1);
    await publishText(newsroom, { sectionId: 'thoi-su' }, MORNING + 2);
    const reader = newsroom.readerAt(NOW);
    const site = await readSite(reader);
    const rolled = await readCards(reader, site, { kind: 'top_section', id: 'kinh-te' }, { size: 9 });
    expect(rolled.cards.map((card) => [card.number, card.section?.name])).toEqual([
      [below.number, 'Nông nghiệp'],
      [top.number, 'Kinh tế'],
    ]);
    const narrow = await readCards(reader, site, { kind: 'section', id: 'nong-nghiep' }, { size: 9 });
    expect(narrow.cards.map((card) => card.number)).toEqual([below.number]);
  });

  it('lead to their next page by a stable cursor, and the last page to none', async () => {
    for (const index of [0, 1, 2, 3, 4, 5]) await publishText(newsroom, {}, MORNING + Math.floor(index / 2));
    const reader = newsroom.readerAt(NOW);
    const site = await readSite(reader);
    const seen: (readonly number[])[] = [];
    let next: string | undefined;
    do {
      const before = next === undefined ? undefined : decodeCursor(next);
      const page = await readCards(reader, site, { kind: 'all' }, { size: 2, before });
      seen.push(page.cards.map((card) => card.number));
      next = page.next;
    } while (next !== undefined);
    expect(seen).toEqual([
      [6, 5],
      [4, 3],
      [2, 1],
    ]);
  });
});
