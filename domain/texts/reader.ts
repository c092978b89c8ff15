import { readerEn } from './reader-en.ts';
import { readerVi } from './reader-vi.ts';

/** A catalogue's shape without its exact sentences: what every language must say. */
type Shape<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string
    ? string
    : Texts[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Shape<Texts[Key]>;
};

export type ReaderTexts = Shape<typeof readerVi>;

const TEXTS = { vi: readerVi, en: readerEn } satisfies Record<string, ReaderTexts>;

/** The words of the readers' pages in a language. */
export function readerTexts(language: keyof typeof TEXTS): ReaderTexts {
  return TEXTS[language];
}
