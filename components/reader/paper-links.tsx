import {
  ARCHIVE_ADDRESS,
  KIND_ADDRESSES,
  LATEST_ADDRESS,
  SECTIONS_ADDRESS,
  STANDING_ADDRESSES,
  STORYLINES_ADDRESS,
} from '#domain/addresses.ts';
import { STORY_KINDS } from '#domain/body/story-kinds.ts';
import { SEARCH_FIELD_ADDRESS } from '#domain/search/address.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';

type PaperLinksProps = {
  readonly texts: ReaderTexts;
  /** Whether the articles put aside are among them; the foot has them among the pages about the paper. */
  readonly withSaved?: boolean;
};

/** Ways through the whole paper other than by section; under the sections in the menu and in the foot. */
export function PaperLinks({ texts, withSaved = false }: PaperLinksProps) {
  const words = texts.lists;
  return (
    <ul className="paper-links" aria-label={words.more}>
      <li>
        <a href={LATEST_ADDRESS}>{words.latestTitle}</a>
      </li>
      <li>
        <a href={STORYLINES_ADDRESS}>{words.storylines.title}</a>
      </li>
      {STORY_KINDS.map((kind) => (
        <li key={kind}>
          <a href={KIND_ADDRESSES[kind]}>{words.kindTitles[kind]}</a>
        </li>
      ))}
      <li>
        <a href={SECTIONS_ADDRESS}>{words.allSections}</a>
      </li>
      <li>
        <a href={ARCHIVE_ADDRESS}>{words.archive}</a>
      </li>
      <li>
        <a href={SEARCH_FIELD_ADDRESS}>{texts.search.title}</a>
      </li>
      {withSaved && (
        <li>
          <a href={STANDING_ADDRESSES.saved}>{texts.standing.saved}</a>
        </li>
      )}
    </ul>
  );
}
