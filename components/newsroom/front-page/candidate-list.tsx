import { Button } from '#components/ui/button.tsx';
import { formatDateLine, toLocalIso } from '#domain/dates.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import type { FrontDesk } from '#server/front-page/read-front-desk.ts';

type CandidateListProps = {
  readonly candidates: FrontDesk['candidates'];
  readonly chosen: readonly (number | null | undefined)[];
  readonly words: NewsroomTexts['front'];
  /** Absent while no place is empty. */
  readonly put: ((number: number) => void) | undefined;
};

/** Articles that readers see, each with its number and the way to the first empty place. */
export function CandidateList({ candidates, chosen, words, put }: CandidateListProps) {
  return (
    <section aria-labelledby="front-newest">
      <h2 id="front-newest" className="mb-1 text-lg font-semibold">
        {words.newest}
      </h2>
      {candidates.length === 0 && <p className="text-sm text-ink-soft">{words.none}</p>}
      <ul>
        {candidates.map(({ number, headline, publishAt }) => (
          <li key={number} className="flex items-center gap-3 border-t border-rule py-1 text-sm">
            <div className="min-w-0 flex-1">
              <p lang="vi">{headline}</p>
              <p className="text-2xs text-ink-faint tabular-nums">
                {number} · <time dateTime={toLocalIso(publishAt)}>{formatDateLine(publishAt)}</time>
              </p>
            </div>
            <Button
              aria-label={chosen.includes(number) ? undefined : words.putOf(headline)}
              disabled={put === undefined || chosen.includes(number)}
              onClick={() => put?.(number)}
            >
              {chosen.includes(number) ? words.placed : words.put}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
