import { createElement } from 'react';
import { printAddress } from '#domain/addresses.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';

/** Where the reader script puts text size, saving and listening; without script there is the print view alone. */
export function ArticleTools({ number, texts }: { readonly number: number; readonly texts: ReaderTexts }) {
  const words = {
    class: 'tools',
    'data-smaller': texts.smallerText,
    'data-larger': texts.largerText,
    'data-listen': texts.listen,
    'data-stop': texts.stopListening,
    'data-save': texts.saveForLater,
    'data-saved': texts.savedForLater,
    'data-quote': texts.shareQuote,
    'data-copied': texts.copied,
  };
  return createElement(
    'article-tools',
    words,
    <a className="tool" href={printAddress(number)} rel="nofollow">
      {texts.printView}
    </a>,
  );
}
