import { STANDING_ADDRESSES } from '#domain/addresses.ts';
import { SEARCH_FIELD_ADDRESS } from '#domain/search/address.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { Card } from '#server/published/cards.ts';
import { LatestList } from './latest-list.tsx';

type NoticePageProps = {
  readonly title: string;
  readonly text: string;
  readonly texts: ReaderTexts;
  readonly latest: readonly Card[];
  /** Whether the page of corrections may tell more. */
  readonly withCorrections: boolean;
};

/** A page that has no article to show and helps the reader on: 404, 410, 500. */
export function NoticePage({ title, text, texts, latest, withCorrections }: NoticePageProps) {
  return (
    <div className="notice">
      <h1>{title}</h1>
      <p>{text}</p>
      <p className="notice-ways">
        <a href="/">{texts.toFront}</a>
        <a href={SEARCH_FIELD_ADDRESS}>{texts.search.field}</a>
        {withCorrections && <a href={STANDING_ADDRESSES.corrections}>{texts.standing.corrections}</a>}
      </p>
      {latest.length > 0 && (
        <section aria-labelledby="tin-moi">
          <h2 className="block-title" id="tin-moi">
            {texts.latest}
          </h2>
          <LatestList cards={latest} withFirstDay />
        </section>
      )}
    </div>
  );
}
