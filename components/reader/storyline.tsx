import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { Storyline } from '#server/published/storyline.ts';
import { DateLine } from './date-time.tsx';
import { Unbroken } from './unbroken.tsx';

type StorylineProps = { readonly storyline: Storyline; readonly texts: ReaderTexts };

/** Under the lead: which running story the article is a part of. */
export function StorylineLine({ storyline, texts }: StorylineProps) {
  return (
    <p className="storyline">
      {texts.storyline}:{' '}
      <a href={storyline.href}>
        <Unbroken text={storyline.name} />
      </a>
    </p>
  );
}

/** After the article: what came before it in the running story, and what came next; nothing when it stands alone. */
export function StorylineNeighbours({ storyline, texts }: StorylineProps) {
  const { before, after } = storyline;
  if (!before && !after) return null;
  return (
    <nav className="storyline-ways" aria-labelledby="dong-su-kien">
      <h2 className="block-title" id="dong-su-kien">
        <a href={storyline.href}>
          <Unbroken text={texts.storylineTitle(storyline.name)} />
        </a>
      </h2>
      <ul>
        {before && (
          <li>
            <span>
              {texts.storylineBefore} · <DateLine at={before.publishAt} />
            </span>
            <a href={before.href} rel="prev">
              <Unbroken text={before.headline} />
            </a>
          </li>
        )}
        {after && (
          <li>
            <span>
              {texts.storylineAfter} · <DateLine at={after.publishAt} />
            </span>
            <a href={after.href} rel="next">
              <Unbroken text={after.headline} />
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
