import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { FrontPage } from '#server/published/front-page.ts';
import type { Site } from '#server/published/site.ts';
import { BranchLinks } from './branch-links.tsx';
import { LatestList } from './latest-list.tsx';
import { MostReadBlock } from './most-read.tsx';
import { StoryCard } from './story-card.tsx';

type FrontPageViewProps = { readonly front: FrontPage; readonly site: Site; readonly texts: ReaderTexts };

/** Seconds that stand beside the lead; the others stand under it. */
const BESIDE_LEAD = 3;

/** The front page: a lead, seconds, the latest by the clock, then each section in its own rhythm. */
export function FrontPageView({ front, site, texts }: FrontPageViewProps) {
  return (
    <>
      <h1 className="unseen">{site.newspaper.fullName}</h1>
      {front.lead === undefined && <p className="empty-note">{texts.emptyFront}</p>}
      <div className="front-top">
        {front.lead && <StoryCard card={front.lead} place="lead" level={2} />}
        <div className="front-seconds">
          {front.seconds.slice(0, BESIDE_LEAD).map((card) => (
            <StoryCard key={card.number} card={card} place="second" level={2} />
          ))}
        </div>
        <div className="front-under">
          {front.seconds.slice(BESIDE_LEAD).map((card) => (
            <StoryCard key={card.number} card={card} place="second" level={2} />
          ))}
        </div>
        {front.latest.length > 0 && (
          <section className="front-latest" aria-labelledby="tin-moi">
            <h2 className="block-title" id="tin-moi">
              {texts.latest}
            </h2>
            <LatestList cards={front.latest} />
          </section>
        )}
      </div>
      <MostReadBlock cards={front.mostRead} texts={texts} />
      <div className="front-blocks">
        {front.blocks.map(({ section, cards }) => (
          <section className="block" key={section.id} aria-labelledby={`muc-${section.path}`}>
            <h2 className="block-title" id={`muc-${section.path}`}>
              <a href={section.href}>{section.name}</a>
            </h2>
            <BranchLinks branch={section} />
            <div className="block-stories">
              {cards.map((card, position) => (
                <StoryCard key={card.number} card={card} place={position === 0 ? 'block' : 'line'} />
              ))}
            </div>
          </section>
        ))}
      </div>
    </>
  );
}
