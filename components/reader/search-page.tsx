import type { ReactNode } from 'react';
import { formatDate } from '#domain/dates.ts';
import { SEARCH_ADDRESS } from '#domain/search/address.ts';
import type { SearchQuery } from '#domain/search/query.ts';
import type { SnippetPiece } from '#domain/search/snippet.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { Card } from '#server/published/cards.ts';
import type { Found, FoundPage, NamedPage } from '#server/published/search.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { DateLine } from './date-time.tsx';
import { LatestList } from './latest-list.tsx';
import { Pager } from './pager.tsx';
import { Picture } from './picture.tsx';
import { SearchForm } from './search-form.tsx';
import { Unbroken } from './unbroken.tsx';

/** What a search came to. */
export type Finds = {
  readonly query: SearchQuery;
  readonly page: FoundPage;
  readonly named: readonly NamedPage[];
  /** The address of the first page. */
  readonly href: string;
};

type SearchPageViewProps = {
  readonly texts: ReaderTexts;
  /** As typed; empty before anything was. */
  readonly typed: string;
  readonly finds: Finds | undefined;
  /** What helps on who found nothing, or looks for nothing yet. */
  readonly latest: readonly Card[];
};

/** The page to search on: the field, and below it the finds or a way on. */
export function SearchPageView({ texts, typed, finds, latest }: SearchPageViewProps) {
  const words = texts.search;
  const found = finds?.page.found ?? [];
  const apart = found.filter(({ tier }) => tier === 'words');
  const together = found.filter(({ tier }) => tier !== 'words');
  return (
    <div className="list-page">
      <Breadcrumb trail={[]} here={words.title} texts={texts} />
      <h1 className="list-title">
        <a href={SEARCH_ADDRESS}>{words.title}</a>
        {finds && !finds.page.isFirst && <small> – {texts.lists.continued}</small>}
      </h1>
      <SearchForm texts={texts} text={finds?.query.text ?? typed} />
      {finds?.page.isFirst && <NamedPages named={finds.named} texts={texts} />}
      <p className="search-said">{saidOf(finds, typed, latest[0], texts)}</p>
      {finds?.query.isCut && <p className="search-said">{words.cut}</p>}
      <FoundStories found={together} />
      {apart.length > 0 && <p className="search-said">{words.apart}</p>}
      <FoundStories found={apart} />
      {finds && <Pager page={finds.page} href={finds.href} texts={texts} ways={words} />}
      {latest.length > 0 && (
        <section className="search-latest" aria-labelledby="tin-moi">
          <h2 className="block-title" id="tin-moi">
            {texts.latest}
          </h2>
          <LatestList cards={latest} withFirstDay />
        </section>
      )}
    </div>
  );
}

function saidOf(
  finds: Finds | undefined,
  typed: string,
  newest: Card | undefined,
  { search: words }: ReaderTexts,
): string {
  if (!finds && typed !== '') return words.noWord;
  if (!finds) return newest ? `${words.hint} ${words.dayHint(formatDate(newest.publishAt))}` : words.hint;
  const { page, query, named } = finds;
  if (page.found.length > 0) return page.isLoose ? words.loose(query.text) : words.found(query.text);
  if (!page.isFirst) return words.end(query.text);
  return named.length > 0 ? words.onlyNamed(query.text) : `${words.nothing(query.text)} ${words.advice}`;
}

function NamedPages({ named, texts }: { readonly named: readonly NamedPage[]; readonly texts: ReaderTexts }) {
  if (named.length === 0) return null;
  const titles: Readonly<Record<NamedPage['kind'], (name: string) => string>> = {
    section: texts.search.section,
    storyline: texts.storylineTitle,
    tag: texts.tagTitle,
    contributor: texts.contributorTitle,
    day: texts.search.day,
    month: texts.search.month,
  };
  return (
    <ul className="named-pages" aria-label={texts.search.namedPages}>
      {named.map(({ kind, name, href }) => (
        <li key={href}>
          <a href={href}>{titles[kind](name)}</a>
        </li>
      ))}
    </ul>
  );
}

function FoundStories({ found }: { readonly found: readonly Found[] }) {
  if (found.length === 0) return null;
  return (
    <div className="list-stories">
      {found.map((one) => (
        <FoundStory key={one.card.number} found={one} />
      ))}
    </div>
  );
}

function FoundStory({ found: { card, headline, snippet } }: { readonly found: Found }) {
  return (
    <article className="story story-row story-found">
      {card.picture && (
        <div className="story-picture">
          <Picture picture={card.picture} alt="" sizes="(min-width: 48rem) 15rem, 38vw" />
        </div>
      )}
      <div className="story-text">
        {card.kicker !== '' && (
          <p className="kicker">
            <Unbroken text={card.kicker} />
          </p>
        )}
        <h2 className="story-headline">
          <a href={card.href}>{withHits(headline)}</a>
        </h2>
        <p className="story-snippet">{withHits(snippet)}</p>
        <p className="story-meta">
          {card.section && <a href={card.section.href}>{card.section.name}</a>}
          <DateLine at={card.publishAt} />
        </p>
      </div>
    </article>
  );
}

function withHits(pieces: readonly SnippetPiece[]): ReactNode {
  let at = 0;
  return pieces.map(({ text, isHit }) => {
    const key = at;
    at += text.length;
    return isHit ? <mark key={key}>{text}</mark> : <Unbroken key={key} text={text} />;
  });
}
