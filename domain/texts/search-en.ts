import type { ReaderTexts } from './reader-vi.ts';

/** Words of the readers' search, English. */
export const searchEn: ReaderTexts['search'] = {
  title: 'Search',
  field: 'Search the paper',
  submit: 'Search',
  resultTitle: (text) => `Search “${text}”`,
  description: (paper) => `Search the articles of ${paper}.`,
  hint: 'With or without marks: “gia lua” finds giá lúa too. Type a day such as 2/6/2020 to open its news.',
  found: (text) => `Results for “${text}”, the closest and newest first.`,
  noWord: 'Please type at least one letter or digit.',
  cut: 'That was rather long, so only its beginning was looked for.',
  nothing: (text) => `No article matches “${text}”.`,
  advice: 'Try fewer words or another spelling, or see the latest news below.',
  end: (text) => `There are no more results for “${text}”.`,
  newer: 'Previous page',
  older: 'Next page',
  namedPages: 'Pages of that name',
  section: (name) => `Section: ${name}`,
  day: (name) => `News of ${name}`,
};
