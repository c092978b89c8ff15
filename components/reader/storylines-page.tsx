import { STORYLINES_ADDRESS } from '#domain/addresses.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { RunningStory, StorylinesPage } from '#server/published/all-storylines.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { DateLine } from './date-time.tsx';
import { Pager } from './pager.tsx';
import { Picture } from './picture.tsx';
import { Unbroken } from './unbroken.tsx';

type StorylinesPageViewProps = { readonly page: StorylinesPage; readonly texts: ReaderTexts };

/** All running stories, the one with the newest article first. */
export function StorylinesPageView({ page, texts }: StorylinesPageViewProps) {
  const words = texts.lists.storylines;
  return (
    <div className="list-page">
      <Breadcrumb trail={[]} here={words.title} texts={texts} />
      <h1 className="list-title">
        <a href={STORYLINES_ADDRESS}>{words.title}</a>
        {!page.isFirst && <small> – {texts.lists.continued}</small>}
      </h1>
      {page.isFirst && page.storylines.length === 0 && <p className="empty-note">{words.empty}</p>}
      <div className="list-stories">
        {page.storylines.map((storyline) => (
          <StorylineCard key={storyline.slug} storyline={storyline} texts={texts} />
        ))}
      </div>
      <Pager page={page} href={STORYLINES_ADDRESS} texts={texts} />
    </div>
  );
}

/** A running story by its name, its newest article and how many there are. */
function StorylineCard({ storyline, texts }: { readonly storyline: RunningStory; readonly texts: ReaderTexts }) {
  const { name, href, articles, newest } = storyline;
  const words = texts.lists.storylines;
  return (
    <article className="story story-row">
      {newest.picture && (
        <div className="story-picture">
          <Picture picture={newest.picture} alt="" sizes="(min-width: 48rem) 15rem, 38vw" />
        </div>
      )}
      <div className="story-text">
        <h2 className="story-headline">
          <a href={href}>
            <Unbroken text={name} />
          </a>
        </h2>
        <p className="storyline-newest">
          {words.newest}:{' '}
          <a href={newest.href}>
            <Unbroken text={newest.headline} />
          </a>
        </p>
        <p className="story-meta">
          <span>{words.articles(articles)}</span>
          <DateLine at={newest.publishAt} />
        </p>
      </div>
    </article>
  );
}
