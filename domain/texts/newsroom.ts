import { newsroomEn } from './newsroom-en.ts';
import { type NewsroomTexts, newsroomVi } from './newsroom-vi.ts';

export type { NewsroomTexts } from './newsroom-vi.ts';

/** Languages of the newsroom's screens. */
export const NEWSROOM_LANGUAGES = ['vi', 'en'] as const;

export type NewsroomLanguage = (typeof NEWSROOM_LANGUAGES)[number];

/** The catalogue of a language. */
export function newsroomTexts(language: NewsroomLanguage): NewsroomTexts {
  return language === 'en' ? newsroomEn : newsroomVi;
}
