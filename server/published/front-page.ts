import { type Card, readCards } from './cards.ts';
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

/** Fills the front page by time: the newest article with a picture leads, the next newest with pictures are seconds. */
export async function readFrontPage(context: ReaderContext, site: Site): Promise<FrontPage> {
  const { cards: newest } = await readCards(context, site, { kind: 'all' }, { size: NEWEST });
  const lead = newest.find((card) => card.picture) ?? newest[0];
  const shown = new Set<number>(lead ? [lead.number] : []);
  const take = (cards: readonly Card[], count: number): readonly Card[] => {
    const taken = cards.filter((card) => !shown.has(card.number)).slice(0, count);
    for (const card of taken) shown.add(card.number);
    return taken;
  };
  const seconds = take(
    newest.filter((card) => card.picture),
    SECONDS,
  );
  const latest = take(newest, LATEST);
  const blocks: { section: SectionBranch; cards: readonly Card[] }[] = [];
  for (const section of site.sections) {
    const size = BLOCK + shown.size;
    const { cards } = await readCards(context, site, { kind: 'top_section', id: section.id }, { size });
    const block = take(cards, BLOCK);
    if (block.length > 0) blocks.push({ section, cards: pictureFirst(block) });
  }
  return { lead, seconds, latest, mostRead: await readMostReadShortly(context, site), blocks };
}

/** The newest story with a picture leads its block; the others keep their order. */
function pictureFirst(cards: readonly Card[]): readonly Card[] {
  const main = cards.find((card) => card.picture) ?? cards[0];
  return main ? [main, ...cards.filter((card) => card !== main)] : cards;
}
