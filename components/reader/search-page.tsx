import type { ReactNode } from 'react';
import { formatDate } from '#domain/dates.ts';
import { SEARCH_ADDRESS } from '#domain/search/address.ts';
import type { SearchQuery } from '#domain/search/query.ts';
import type { SnippetPiece } from '#domain/search/snippet.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { Card } from '#server/published/cards.ts';
import type { Found, FoundPage, NamedPage } from '#server/published/search.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { LatestList } from './latest-list.tsx';
import { Pager } from './pager.tsx';
import { SearchForm } from './search-form.tsx';
import { StoryCard } from './story-card.tsx';
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
  return (
    <ul className="named-pages" aria-label={texts.search.namedPages}>
      {named.map((page) => (
        <li key={page.href}>
          <a href={page.href}>{titleOf(page, texts)}</a>
        </li>
      ))}
    </ul>
  );
}

/** What a page calls itself. */
function titleOf(page: NamedPage, texts: ReaderTexts): string {
  switch (page.kind) {
    case 'section':
      return texts.search.section(page.name);
    case 'storyline':
      return texts.storylineTitle(page.name);
    case 'tag':
      return texts.tagTitle(page.name);
    case 'contributor':
      return texts.contributorTitle(page.name);
    case 'day':
      return texts.lists.dayTitle(page.name);
    case 'month':
      return texts.lists.monthTitle(page.month, page.year);
  }
}

function FoundStories({ found }: { readonly found: readonly Found[] }) {
  if (found.length === 0) return null;
  return (
    <div className="list-stories">
      {found.map(({ card, headline, snippet }) => (
        <StoryCard
          key={card.number}
          card={card}
          place="row"
          level={2}
          found={{ headline: withHits(headline), snippet: withHits(snippet) }}
        />
      ))}
    </div>
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
