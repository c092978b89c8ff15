import { createElement, Fragment } from 'react';
import { textPieces } from '#domain/unbroken.ts';

/** A text of the newspaper in which scores, dates and ranges stay on one line; copied, it is the text itself. */
export function Unbroken({ text }: { readonly text: string }) {
  const pieces = textPieces(text);
  if (!pieces.some(({ isWhole }) => isWhole)) return text;
  return createElement(
    Fragment,
    null,
    ...pieces.map((piece) => (piece.isWhole ? createElement('span', { className: 'whole' }, piece.text) : piece.text)),
  );
}
