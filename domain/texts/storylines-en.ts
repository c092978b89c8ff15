import type { storylinesVi } from './storylines-vi.ts';

/** What the newsroom says about running stories, in English. */
export const storylinesEn: typeof storylinesVi = {
  title: 'Storylines',
  help: 'A storyline is renamed once for all its articles, published or still being written. The old address leads to the new one, so links that were shared stay good.',
  searchLabel: 'Search by name',
  articles: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
  notPublic: 'Not seen by readers yet',
  rename: 'Rename',
  renameOf: (name: string) => `Rename: ${name}`,
  newName: 'New name',
  newNameHint: 'Readers see it at once, on every article of this storyline.',
  save: 'Rename',
  saving: 'Renaming…',
  done: (from: string, to: string) => `“${from}” is now “${to}”. Readers see the new name now.`,
  taken: 'Another storyline has this name, or had it.',
  nowCalled: (name: string) => `It is called “${name}” now. To rename it all the same, press the button again.`,
  missing: 'This storyline is not there any more. Please reload the page.',
  offline: 'The server could not be reached, so nothing was renamed. Please try again.',
  none: 'There is no storyline yet. One begins when an article that names it is published.',
  nothingFound: (search: string) => `No storyline has “${search}” in its name.`,
  more: (count: number) => `Only the ${count} that began last are shown. Search by name for older ones.`,
  notYours: 'The chief’s desk names storylines',
  notYoursWhy: 'If a name is wrong, send them a word.',
};
