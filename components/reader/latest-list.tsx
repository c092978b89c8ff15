import { formatDate } from '#domain/dates.ts';
import type { Card } from '#server/published/cards.ts';
import { ClockTime } from './date-time.tsx';
import { Unbroken } from './unbroken.tsx';

type LatestListProps = {
  readonly cards: readonly Card[];
  /** Whether the first day is told too, where the page does not tell it. */
  readonly withFirstDay?: boolean;
};

/** A dense list with times; a line with the date stands where a day begins. */
export function LatestList({ cards, withFirstDay = false }: LatestListProps) {
  return (
    <ol className="latest">
      {cards.map((card, index) => {
        const day = formatDate(card.publishAt);
        const before = cards[index - 1];
        const isNewDay = before === undefined ? withFirstDay : formatDate(before.publishAt) !== day;
        return (
          <li key={card.number}>
            {isNewDay && <p className="latest-day">{day}</p>}
            <ClockTime at={card.publishAt} />
            <div>
              <a className="latest-headline" href={card.href}>
                <Unbroken text={card.headline} />
              </a>
              {card.section && <p className="latest-section">{card.section.name}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
