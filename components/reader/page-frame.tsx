import type { ReactNode } from 'react';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { Site } from '#server/published/site.ts';
import { FeedLinks, type PageFeed } from './feed-links.tsx';
import { Imprint } from './imprint.tsx';
import { Masthead } from './masthead.tsx';

type PageFrameProps = {
  readonly site: Site;
  readonly texts: ReaderTexts;
  readonly now: number;
  readonly current?: string | undefined;
  /** The page's own feed, if it has one. */
  readonly feed?: PageFeed | undefined;
  readonly children: ReactNode;
};

/** A readers' page: skip link, masthead, main, imprint. */
export function PageFrame({ site, texts, now, current, feed, children }: PageFrameProps) {
  return (
    <>
      <FeedLinks site={site} own={feed} />
      <a className="skip-link" href="#noi-dung">
        {texts.skip}
      </a>
      <Masthead site={site} texts={texts} now={now} current={current} />
      <main className="frame" id="noi-dung" tabIndex={-1}>
        {children}
      </main>
      <Imprint site={site} texts={texts} />
    </>
  );
}
