import { STANDING_ADDRESSES, type StandingPageName } from '#domain/addresses.ts';
import {
  breadcrumbNodes,
  graphOf,
  type Node,
  type PaperFacts,
  paperNode,
  storyListNodes,
  type TrailStep,
  webSiteNode,
} from '#domain/structured-data.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { Card } from '#server/published/cards.ts';
import type { Site } from '#server/published/site.ts';

/** What a list is of. */
type Listed = Pick<Card, 'headline' | 'href'>;

type Step = { readonly name: string; readonly href: string };

/** The paper as structured data names it. */
export function paperFacts({ newspaper, siteUrl }: Site): PaperFacts {
  const { fullName, name, description, telephone, email } = newspaper;
  const imprint = `${siteUrl}${STANDING_ADDRESSES.imprint}`;
  return {
    name: fullName,
    shortName: name,
    url: siteUrl,
    logo: `${siteUrl}/icon.svg`,
    masthead: imprint,
    corrections: `${siteUrl}${STANDING_ADDRESSES.corrections}`,
    contact: `${siteUrl}${STANDING_ADDRESSES.contact}`,
    description,
    governingBody: withoutLabel(newspaper.governingBody),
    address: withoutLabel(newspaper.address),
    telephone,
    email,
  };
}

/** The imprint prints "Tòa soạn: 27 bến Ninh Hòa"; machines want what follows. */
function withoutLabel(line: string): string {
  return line.replace(/^[^:]{1,40}:\s+/u, '');
}

/** The way from the front page, absolute. */
export function trailFrom({ siteUrl }: Site, texts: ReaderTexts, steps: readonly Step[]): readonly TrailStep[] {
  return [
    { name: texts.home, url: `${siteUrl}/` },
    ...steps.map(({ name, href }) => ({ name, url: `${siteUrl}${href}` })),
  ];
}

function storiesOf({ siteUrl }: Site, cards: readonly Listed[]): readonly TrailStep[] {
  return cards.map(({ headline, href }) => ({ name: headline, url: `${siteUrl}${href}` }));
}

/** The front page: the site, the paper, and the stories in their order. */
export function frontPageGraph(site: Site, cards: readonly Card[]): Node {
  const paper = paperFacts(site);
  return graphOf([webSiteNode(paper), paperNode(paper), ...storyListNodes(storiesOf(site, cards))]);
}

/** A page of a list: the way to it, and its stories in their order. */
export function listGraph(
  site: Site,
  texts: ReaderTexts,
  list: { readonly trail: readonly Step[]; readonly cards: readonly Listed[] },
): Node {
  return graphOf([
    ...breadcrumbNodes(trailFrom(site, texts, list.trail)),
    ...storyListNodes(storiesOf(site, list.cards)),
  ]);
}

/** Pages on which the paper speaks of itself: who it is, how to reach it, how it corrects itself. */
const OF_THE_PAPER: readonly StandingPageName[] = ['imprint', 'contact', 'corrections'];

/** A page about the paper: the way to it, and all that the paper says of itself where the page is about just that. */
export function standingGraph(site: Site, texts: ReaderTexts, page: StandingPageName): Node {
  const trail = trailFrom(site, texts, [{ name: texts.standing[page], href: STANDING_ADDRESSES[page] }]);
  return graphOf([...(OF_THE_PAPER.includes(page) ? [paperNode(paperFacts(site))] : []), ...breadcrumbNodes(trail)]);
}
