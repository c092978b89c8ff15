import type { viewsVi } from './views-vi.ts';

/** What the newsroom says about views, in English. */
export const viewsEn: typeof viewsVi = {
  title: 'Views',
  how: 'An article that is in a reader’s sight for two seconds is one view. Search engines and pages fetched ahead do not count, and nobody is followed. New figures show after about ten seconds.',
  paper: 'Whole paper',
  hours: 'Last 48 hours',
  days: 'Last 30 days',
  hour: 'Hour',
  day: 'Day',
  views: 'Views',
  sections: 'By section',
  section: 'Section',
  today: 'Today',
  month: '30 days',
  top: 'Most read today',
  rank: 'Rank',
  article: 'Article',
  summary: (total: string, most: string, when: string) => `${total} views in all. Most: ${most}, ${when}.`,
  running: 'The last column is pale because it is still being counted.',
  nothing: 'No views in this time yet.',
  nothingToday: 'No views today yet.',
  unavailable:
    'The book of views cannot be opened, so there are no figures. The newspaper works as ever; please tell the administrator.',
  table: 'See the figures',
  drawn: (name: string, period: string) => `Chart of views, ${period}: ${name}`,
  of: (name: string) => `Views: ${name}`,
  whole: 'Views of the whole paper',
  sincePublished: (count: string) => `${count} views since publication`,
  todayTold: (count: string) => `${count} today`,
  charts: 'See the charts',
  openArticle: 'Open in the newsroom',
};
