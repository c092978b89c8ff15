import type { frontVi } from './front-vi.ts';

/** What the newsroom says about arranging the front page, in English. */
export const frontEn: typeof frontVi = {
  title: 'Front page',
  help: 'Choose the lead and the four seconds at the head of the paper. A place left empty goes to the newest article with a picture. A withdrawn article leaves the front page at once and does not come back by itself.',
  lead: 'Lead',
  second: (place: number) => `Second ${place}`,
  empty: 'Empty: the newest article with a picture goes here.',
  article: 'Article number or address',
  older: (number: number) => `Article ${number}, not among the newest.`,
  noNumber: 'Type an article’s number, or paste its address.',
  clear: (place: string) => `Leave empty: ${place}`,
  clearShort: 'Leave empty',
  save: 'Save the front page',
  saving: 'Saving…',
  done: 'Saved. Readers see the new front page now.',
  see: 'Open the front page',
  reload: 'Reload to see the new arrangement',
  offline: 'The server could not be reached, so nothing was saved. Please try again.',
  newest: 'Newest articles',
  none: 'There is no article in the paper yet.',
  put: 'Put up',
  putOf: (headline: string) => `Put in the first empty place: ${headline}`,
  putTold: (headline: string, place: string, left: number) =>
    `“${headline}” was put in ${place}. ${left === 0 ? 'All five places are filled' : `${left} places are empty`}; readers see it once it is saved.`,
  placed: 'Chosen',
  placedAt: (place: string, headline: string) => `Chosen for ${place}: ${headline}`,
  notYours: 'The chief’s desk arranges the front page',
  notYoursWhy: 'To see an article there, send them its number.',
};
