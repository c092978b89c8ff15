import { mostReadAddress } from '#domain/addresses.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import { RANKING_PERIODS, type RankingPeriod } from '#domain/views/ranking.ts';
import type { Card } from '#server/published/cards.ts';
import { StoryCard } from './story-card.tsx';
import { Unbroken } from './unbroken.tsx';

type MostReadProps = { readonly cards: readonly Card[]; readonly texts: ReaderTexts };

/** Five numbered headlines beside another page; nothing at all when too little was read. */
export function MostReadBlock({ cards, texts }: MostReadProps) {
  if (cards.length === 0) return null;
  return (
    <section className="most-read" aria-labelledby="doc-nhieu">
      <h2 className="block-title" id="doc-nhieu">
        <a href={mostReadAddress('day')}>{texts.mostRead.title}</a>
      </h2>
      <ol className="ranked">
        {cards.map((card) => (
          <li key={card.number}>
            <a className="ranked-headline" href={card.href}>
              <Unbroken text={card.headline} />
            </a>
            {card.section && <p className="latest-section">{card.section.name}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The page of what is read most, by day or by week. */
export function MostReadPage({ cards, texts, period }: MostReadProps & { readonly period: RankingPeriod }) {
  const words = texts.mostRead;
  return (
    <div className="list-page">
      <h1 className="list-title">{words.title}</h1>
      <nav aria-label={words.periods}>
        <ul className="block-children">
          {RANKING_PERIODS.map((each) => (
            <li key={each}>
              <a href={mostReadAddress(each)} aria-current={each === period ? 'page' : undefined}>
                {words[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {cards.length === 0 ? (
        <p className="empty-note">{words.empty}</p>
      ) : (
        <>
          <ol className="ranked ranked-stories">
            {cards.map((card) => (
              <li key={card.number}>
                <StoryCard card={card} place="row" level={2} />
              </li>
            ))}
          </ol>
          <p className="most-read-note">{words.how}</p>
        </>
      )}
    </div>
  );
}
