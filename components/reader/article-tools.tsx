import { createElement } from 'react';
import type { ReaderTexts } from '#domain/texts/reader.ts';

/** Where the reader script puts text size, saving and listening; without script there is nothing to see. */
export function ArticleTools({ texts }: { readonly texts: ReaderTexts }) {
  return createElement('article-tools', {
    class: 'tools',
    'data-smaller': texts.smallerText,
    'data-larger': texts.largerText,
    'data-listen': texts.listen,
    'data-stop': texts.stopListening,
    'data-save': texts.saveForLater,
    'data-saved': texts.savedForLater,
  });
}
