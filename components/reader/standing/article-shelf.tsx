import { createElement } from 'react';
import type { StandingTexts } from '#domain/texts/standing.ts';

/** A list that the reader script reads from the device; without script it says so. */
export function ArticleShelf({
  kind,
  words,
}: {
  readonly kind: 'saved' | 'read';
  readonly words: StandingTexts['saved'];
}) {
  return createElement(
    'article-shelf',
    {
      tabIndex: -1,
      'data-kind': kind,
      'data-empty': kind === 'saved' ? words.empty : words.readEmpty,
      'data-remove': words.remove,
      'data-clear': kind === 'saved' ? words.clear : words.clearRead,
    },
    <p>{words.noScript}</p>,
  );
}
