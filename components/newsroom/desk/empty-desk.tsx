import { buttonClass } from '#components/ui/button.tsx';
import type { ArticleState } from '#domain/moves.ts';
import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';

type EmptyDeskProps = {
  readonly state: ArticleState | undefined;
  readonly search: string;
  readonly language: NewsroomLanguage;
};

/** What a desk without articles says, and how to go on. */
export function EmptyDesk({ state, search, language }: EmptyDeskProps) {
  const texts = newsroomTexts(language);
  const { title, help } = wordsOf({ state, search, language });
  return (
    <section className="grid justify-items-start gap-2 border-t border-rule-strong px-2 py-12">
      <h2 className="font-serif text-xl font-semibold">{title}</h2>
      <p className="text-sm text-ink-soft">{help}</p>
      {search && (
        <p className="mt-2 flex flex-wrap gap-2">
          {state && (
            <a className={buttonClass()} href={`/toa-soan?tim=${encodeURIComponent(search)}`}>
              {texts.desk.searchAll}
            </a>
          )}
          <a className={buttonClass()} href={state ? `/toa-soan?trang_thai=${state}` : '/toa-soan'}>
            {texts.desk.clear}
          </a>
        </p>
      )}
    </section>
  );
}

function wordsOf({ state, search, language }: EmptyDeskProps): { readonly title: string; readonly help: string } {
  const { desk, states } = newsroomTexts(language);
  if (search) return { title: desk.nothingFound(search), help: desk.nothingFoundHelp };
  if (state) return { title: desk.nothingIn(states[state]), help: desk.nothingHelp };
  return { title: desk.nothing, help: desk.nothingYet };
}
