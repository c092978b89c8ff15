import type { ReactNode } from 'react';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { ListPage } from '#server/published/lists.ts';
import { Breadcrumb, type Crumb } from './breadcrumb.tsx';
import { FeedLink } from './feed-link.tsx';
import type { PageFeed } from './feed-links.tsx';
import { Pager } from './pager.tsx';
import { StoryCard } from './story-card.tsx';
import { Unbroken } from './unbroken.tsx';

type ListPageViewProps = {
  readonly title: string;
  readonly href: string;
  readonly trail: readonly Crumb[];
  readonly texts: ReaderTexts;
  readonly page: ListPage;
  readonly below?: ReactNode;
  readonly look?: 'pictures' | undefined;
  readonly feed?: PageFeed | undefined;
};

/** A section, tag or contributor front, or the latest: newest first, stable links to what is older and newer. */
export function ListPageView({ title, href, trail, texts, page, below, look, feed }: ListPageViewProps) {
  const [first, ...rest] = page.cards;
  return (
    <div className="list-page">
      <div className="list-way">
        <Breadcrumb trail={trail} here={title} texts={texts} />
        {feed && <FeedLink feed={feed} />}
      </div>
      <h1 className="list-title">
        <a href={href}>
          <Unbroken text={title} />
        </a>
        {!page.isFirst && <small> – {texts.lists.continued}</small>}
      </h1>
      {below}
      {first === undefined && <p className="empty-note">{texts.emptySection}</p>}
      <div className={look === undefined ? 'list-stories' : `list-stories list-${look}`}>
        {first && (
          <StoryCard card={first} place={page.isFirst ? 'lead' : look === undefined ? 'row' : 'block'} level={2} />
        )}
        {rest.map((card) => (
          <StoryCard key={card.number} card={card} place={look === undefined ? 'row' : 'block'} level={2} />
        ))}
      </div>
      <Pager page={page} href={href} texts={texts} />
    </div>
  );
}
