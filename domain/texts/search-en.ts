import type { ReaderTexts } from './reader-vi.ts';

/** Words of the readers' search, English. */
export const searchEn: ReaderTexts['search'] = {
  title: 'Search',
  field: 'Search the paper',
  submit: 'Search',
  resultTitle: (text) => `Search “${text}”`,
  description: (paper) => `Search the articles of ${paper}.`,
  hint: 'With or without marks: “gia lua” finds giá lúa too.',
  dayHint: (day) => `Type a day such as ${day} to open its news.`,
  found: (text) => `Results for “${text}”, the closest and newest first.`,
  loose: (text) => `No article has “${text}” with these marks. The ones below match without them.`,
  apart: 'The articles below have all of these words, but not beside each other.',
  onlyNamed: (text) => `No article has “${text}”, but the paper has a page of that name.`,
  noWord: 'Please type at least one letter or digit.',
  cut: 'That was rather long, so only its beginning was looked for.',
  nothing: (text) => `No article matches “${text}”.`,
  advice: 'Try fewer words or another spelling.',
  end: (text) => `There are no more results for “${text}”.`,
  newer: 'Previous page',
  older: 'Next page',
  namedPages: 'Pages of that name',
  section: (name) => `Section: ${name}`,
};
