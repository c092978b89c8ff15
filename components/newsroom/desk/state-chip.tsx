import type { ArticleState } from '#domain/moves.ts';
import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';

/** Where an article stands, as a word and a colour. */
export function StateChip({ state, language }: { readonly state: ArticleState; readonly language: NewsroomLanguage }) {
  return (
    <span className="state-chip" data-state={state}>
      {newsroomTexts(language).states[state]}
    </span>
  );
}
