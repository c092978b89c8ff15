import { listPublished, type PublishedPlace } from '#db/queries/published.ts';
import { listFrontPage } from '#db/queries/published-front.ts';
import { type Card, readCards, toCard } from './cards.ts';
import { readMostReadShortly } from './most-read.ts';
import type { ReaderContext } from './reader-context.ts';
import type { SectionBranch, Site } from './site.ts';

/** The front page: one lead, a few seconds, the latest, and a block for each section, no article twice; and the most read. */
export type FrontPage = {
  readonly lead: Card | undefined;
  readonly seconds: readonly Card[];
  readonly latest: readonly Card[];
  readonly mostRead: readonly Card[];
  readonly blocks: readonly { readonly section: SectionBranch; readonly cards: readonly Card[] }[];
};

const SECONDS = 5;
const LATEST = 8;
const BLOCK = 5;

/** How many of the newest are looked through for a lead with a picture. */
const NEWEST = 40;

/**
 * Fills the front page: what the chief's desk chose stands in its place as long as readers may see it; every other place goes
 * to the newest, of the lead and the seconds to the newest with a picture.
 */
export async function readFrontPage(context: ReaderContext, site: Site): Promise<FrontPage> {
  const { cards: newest } = await readCards(context, site, { kind: 'all' }, { size: NEWEST });
  const chosen = new Map<number, Card>();
  for (const row of await listFrontPage(context.connection, context.now)) chosen.set(row.position, toCard(row, site));
  const shown = new Set<number>([...chosen.values()].map((card) => card.number));
  const take = (cards: readonly Card[], count: number): readonly Card[] => {
    const taken = cards.filter((card) => !shown.has(card.number)).slice(0, count);
    for (const card of taken) shown.add(card.number);
    return taken;
  };
  const pictured = newest.filter((card) => card.picture);
  const lead = chosen.get(0) ?? take(pictured, 1)[0] ?? take(newest, 1)[0];
  const seconds: Card[] = [];
  for (let place = 1; place <= SECONDS; place += 1) {
    const card = chosen.get(place) ?? take(pictured, 1)[0];
    if (card) seconds.push(card);
  }
  const latest = take(newest, LATEST);
  const blocks: { section: SectionBranch; cards: readonly Card[] }[] = [];
  for (const section of site.sections) {
    const cards: Card[] = [];
    for await (const newestOf of readByFives(context, site, section)) {
      cards.push(...take(newestOf, BLOCK - cards.length));
      if (cards.length === BLOCK) break;
    }
    if (cards.length > 0) blocks.push({ section, cards: pictureFirst(cards) });
  }
  return { lead, seconds, latest, mostRead: await readMostReadShortly(context, site), blocks };
}

/**
 * The stories of a section, newest first, no more than are wanted: of those above, few stand in any one section, and each row
 * that is read lies on a page of its own in the file.
 */
async function* readByFives({ connection, now }: ReaderContext, site: Site, { id }: SectionBranch) {
  let before: PublishedPlace | undefined;
  do {
    const rows = await listPublished(connection, { kind: 'top_section', id }, { now, limit: BLOCK, before });
    yield rows.map((row) => toCard(row, site));
    before = rows.length === BLOCK ? rows.at(-1) : undefined;
  } while (before);
}

/** The newest story with a picture leads its block; the others keep their order. */
function pictureFirst(cards: readonly Card[]): readonly Card[] {
  const main = cards.find((card) => card.picture) ?? cards[0];
  return main ? [main, ...cards.filter((card) => card !== main)] : cards;
}
