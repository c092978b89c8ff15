import {
  ARCHIVE_ADDRESS,
  KIND_ADDRESSES,
  LATEST_ADDRESS,
  SECTIONS_ADDRESS,
  STORYLINES_ADDRESS,
} from '#domain/addresses.ts';
import { STORY_KINDS } from '#domain/body/story-kinds.ts';
import { SEARCH_FIELD_ADDRESS } from '#domain/search/address.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';

/** Ways through the whole paper other than by section; under the sections in the menu and in the foot. */
export function PaperLinks({ texts }: { readonly texts: ReaderTexts }) {
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
    </ul>
  );
}
