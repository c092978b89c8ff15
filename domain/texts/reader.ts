import { readerEn } from './reader-en.ts';
import { type ReaderTexts, readerVi } from './reader-vi.ts';

export type { ReaderTexts } from './reader-vi.ts';

const TEXTS = { vi: readerVi, en: readerEn } satisfies Record<string, ReaderTexts>;

/** The words of the readers' pages in a language. */
export function readerTexts(language: keyof typeof TEXTS): ReaderTexts {
  return TEXTS[language];
}
