import { standingEn } from './standing-en.ts';
import { type StandingTexts, standingVi } from './standing-vi.ts';

export type { StandingTexts } from './standing-vi.ts';

const TEXTS = { vi: standingVi, en: standingEn } satisfies Record<string, StandingTexts>;

/** The words of the standing pages in a language. */
export function standingTexts(language: keyof typeof TEXTS): StandingTexts {
  return TEXTS[language];
}
