import type { ReactNode } from 'react';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { CardPage } from '#server/published/cards.ts';
import { StoryCard } from './story-card.tsx';

type ListPageProps = {
  readonly title: string;
  readonly texts: ReaderTexts;
  readonly page: CardPage;
  /** The list's address without its place. */
  readonly href: string;
  readonly isContinued: boolean;
  readonly above?: ReactNode;
  readonly below?: ReactNode;
};

/** A section, tag or contributor front: newest first, a stable link to what is older. */
export function ListPage({ title, texts, page, href, isContinued, above, below }: ListPageProps) {
  const [first, ...rest] = page.cards;
  return (
    <div className="list-page">
      {above}
      <h1 className="list-title">
        <a href={href}>{title}</a>
        {isContinued && <small> – {texts.continued}</small>}
      </h1>
      {below}
      {first === undefined && <p className="empty-note">{texts.emptySection}</p>}
      <div className="list-stories">
        {first && <StoryCard card={first} place={isContinued ? 'row' : 'lead'} level={2} />}
        {rest.map((card) => (
          <StoryCard key={card.number} card={card} place="row" level={2} />
        ))}
      </div>
      {(isContinued || page.next) && (
        <nav className="pager" aria-label={texts.pages}>
          {isContinued && <a href={href}>{texts.newest}</a>}
          {page.next && (
            <a href={`${href}?trang=${page.next}`} rel="next">
              {texts.older}
            </a>
          )}
        </nav>
      )}
    </div>
  );
}
