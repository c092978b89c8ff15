import { FEED_FORMATS, type FeedFormat, feedAddress, kindFeed, PAPER_FEED } from '#domain/addresses.ts';
import { STORY_KINDS } from '#domain/body/story-kinds.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { Site } from '#server/published/site.ts';
import { FEED_FORMAT_NAMES } from './feed-links.tsx';

/** The feeds that readers may subscribe to, each in every form. */
export function FeedsPage({ site, texts }: { readonly site: Site; readonly texts: ReaderTexts }) {
  const feeds = [
    { name: PAPER_FEED, title: texts.latest },
    ...STORY_KINDS.map((kind) => ({ name: kindFeed(kind), title: texts.lists.kindTitles[kind] })),
    ...site.sections.flatMap((section) => [
      { name: section.path, title: section.name },
      ...section.children.map((child) => ({ name: child.path, title: `${section.name} – ${child.name}` })),
    ]),
  ];
  return (
    <div className="list-page">
      <h1 className="list-title">{texts.feeds}</h1>
      <div className="body">
        <p>{texts.feedsIntroduction}</p>
        <ul className="feeds">
          {feeds.map(({ name, title }) => (
            <li key={name}>
              {title} <FeedForms name={name} title={title} />
            </li>
          ))}
        </ul>
        <p>{texts.feedsNamed}</p>
        {site.newspaper.reuse !== '' && <p>{site.newspaper.reuse}</p>}
      </div>
    </div>
  );
}

function FeedForms({ name, title }: { readonly name: string; readonly title: string }) {
  return (
    <span>
      {FEED_FORMATS.map((format: FeedFormat) => (
        <a key={format} href={feedAddress(name, format)} aria-label={`${FEED_FORMAT_NAMES[format]}: ${title}`}>
          {FEED_FORMAT_NAMES[format]}
        </a>
      ))}
    </span>
  );
}
