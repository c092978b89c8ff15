import type { ReactNode } from 'react';
import type { Card } from '#server/published/cards.ts';
import { DateLine } from './date-time.tsx';
import { Picture } from './picture.tsx';
import { Unbroken } from './unbroken.tsx';

type StoryCardProps = {
  readonly card: Card;
  /** Where the card stands decides its size. */
  readonly place: 'lead' | 'second' | 'block' | 'row' | 'line';
  readonly level?: 2 | 3;
  /** In place of headline and lead, what was found in them. */
  readonly found?: { readonly headline: ReactNode; readonly snippet: ReactNode } | undefined;
};

const SIZES: Record<StoryCardProps['place'], string> = {
  lead: '(min-width: 64rem) 40rem, 100vw',
  second: '(min-width: 64rem) 18rem, (min-width: 40rem) 45vw, 38vw',
  block: '(min-width: 64rem) 24rem, 100vw',
  row: '(min-width: 48rem) 15rem, 38vw',
  line: '1px',
};

const WITH_LEAD: ReadonlySet<StoryCardProps['place']> = new Set(['lead', 'block', 'row']);

/** An article in a list: kicker, headline, lead where there is room, section and time. */
export function StoryCard({ card, place, level = 3, found }: StoryCardProps) {
  const Headline = level === 2 ? 'h2' : 'h3';
  return (
    <article className={`story story-${place}${found ? ' story-found' : ''}`}>
      {card.picture && place !== 'line' && (
        <div className="story-picture">
          <Picture picture={card.picture} alt="" sizes={SIZES[place]} first={place === 'lead'} />
        </div>
      )}
      <div className="story-text">
        {card.kicker !== '' && (
          <p className="kicker">
            <Unbroken text={card.kicker} />
          </p>
        )}
        <Headline className="story-headline">
          <a href={card.href}>{found?.headline ?? <Unbroken text={card.headline} />}</a>
        </Headline>
        {found && <p className="story-snippet">{found.snippet}</p>}
        {!found && WITH_LEAD.has(place) && (
          <p className="story-sapo">
            <Unbroken text={card.lead} />
          </p>
        )}
        <p className="story-meta">
          {card.section && <a href={card.section.href}>{card.section.name}</a>}
          <DateLine at={card.publishAt} />
        </p>
      </div>
    </article>
  );
}
