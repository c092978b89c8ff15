import { Button } from '#components/ui/button.tsx';
import type { ArticleState } from '#domain/moves.ts';
import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';

/** Looks for headlines within the desk on the screen, or for names on another one; a plain GET form. */
export function DeskSearch({
  state,
  search,
  language,
  of,
}: {
  readonly state?: ArticleState | undefined;
  readonly search: string;
  readonly language: NewsroomLanguage;
  /** Another screen's address, and what is looked for there. */
  readonly of?: { readonly address: string; readonly label: string };
}) {
  const texts = newsroomTexts(language).desk;
  const label = of?.label ?? texts.searchLabel;
  return (
    <search>
      <form method="get" action={of?.address ?? '/toa-soan'} className="flex flex-wrap items-end gap-2">
        {state && <input type="hidden" name="trang_thai" value={state} />}
        <div className="grid min-w-0 flex-1 gap-1">
          <label htmlFor="tim" className="sr-only">
            {label}
          </label>
          <input
            id="tim"
            name="tim"
            type="search"
            defaultValue={search}
            placeholder={label}
            title={texts.searchHint}
            maxLength={200}
            autoComplete="off"
            className="min-h-11 w-full min-w-0 rounded-small border border-ink-faint bg-paper px-2 text-base placeholder:text-ink-faint lg:min-h-9 lg:w-72 lg:text-sm"
          />
        </div>
        <Button type="submit">{texts.search}</Button>
      </form>
    </search>
  );
}
