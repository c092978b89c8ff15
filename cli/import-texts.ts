import type { DoubtCode } from '#domain/page/page.ts';
import type { ImportRefusal } from '#server/article/import-page.ts';

/** Why a file did not become an article. */
export const REFUSALS: Record<ImportRefusal, (value?: string) => string> = {
  empty: () => 'the file is empty.',
  too_long: () => 'the text is longer than a newspaper page can be.',
  too_large: () => 'the file is larger than 1 MiB.',
  not_text: () => 'the file is not plain text in UTF-8 (or in UTF-16 with a byte order mark).',
  markup: () => 'the file is HTML or XML source; save the page as plain text.',
  data: () => 'the file is data, not a newspaper page.',
  not_vietnamese: () => 'the text is not in Vietnamese.',
  several_pages: () => 'the file holds more than one page; import them one by one.',
  no_date_line: () => 'no date line such as “02/06/2020 - 06:17” was found.',
  impossible_date: (value) => `the date line “${value ?? ''}” names a moment that does not exist.`,
  no_headline: () => 'no headline was found.',
  no_text: () => 'no article text was found under the headline.',
  future_date: () => 'the date line lies in the future.',
  fields_too_long: () => 'a field is longer than an article can have.',
  unknown_section: (value) => `there is no section “${value ?? ''}”; name one such as kinh-te or kinh-te/nong-nghiep.`,
  incomplete: () =>
    'the page has no paragraph after its lead, which publishing needs; import it without --publish and finish it at the desk.',
  section_needed: () => '--publish needs --section, for a page does not tell its section reliably.',
  unknown_login: () => 'no open account with a desk role has the login given with --as.',
  no_chief: () => 'no account can own the article; add a chief or name an account with --as.',
};

/** What the reader of pages was unsure of, after the name of the field. */
export const DOUBTS: Record<DoubtCode, (value: string) => string> = {
  no_time: (value) => `the date line “${value}” has no time; 00:00 was used.`,
  update_time: (value) => `the page only tells when it was updated (“${value}”); that time was used.`,
  weekday_differs: (value) => `the weekday in “${value}” is not the weekday of that date.`,
  other_zone: (value) => `“${value}” names another time zone; it was converted to GMT+7.`,
  away_from_headline: (value) => `the date line “${value}” stands below the text, not near the headline.`,
  guessed: (value) => `it was guessed: “${value}”.`,
  divided: () => 'the first paragraph is longer than a lead may be; it was divided at a sentence.',
  caption: (value) => `this looks like a picture caption and was kept as a paragraph: “${value}”.`,
  left_out: (value) => `this line was taken for page furniture and left out: “${value}”.`,
  abbreviation: (value) => `the name “${value}” is abbreviated.`,
  compiled: (value) => `the byline says “${value}”: the text was compiled from other sources.`,
  role_guessed: (value) => `the byline does not say what ${value} did; “article” was assumed.`,
  damaged: (value) => `some letters are damaged: “${value}”.`,
};
