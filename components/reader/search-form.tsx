import { SEARCH_ADDRESS, SEARCH_FIELD_ID } from '#domain/search/address.ts';
import { SEARCH_TEXT_LIMIT } from '#domain/search/query.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';

type SearchFormProps = {
  readonly texts: ReaderTexts;
  /** What was looked for, on the page of the finds; the form in the head of other pages has none. */
  readonly text?: string | undefined;
};

/** The field to search in; works without the script. */
export function SearchForm({ texts, text }: SearchFormProps) {
  const words = texts.search;
  return (
    <search className={text === undefined ? 'masthead-search' : 'page-search'}>
      <form action={SEARCH_ADDRESS}>
        <input
          type="search"
          name="q"
          id={text === undefined ? undefined : SEARCH_FIELD_ID}
          defaultValue={text}
          maxLength={SEARCH_TEXT_LIMIT}
          aria-label={words.field}
          placeholder={words.field}
          autoComplete="off"
          enterKeyHint="search"
        />
        {text !== undefined && <button type="submit">{words.submit}</button>}
      </form>
    </search>
  );
}
