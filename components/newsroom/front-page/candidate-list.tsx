import { Button } from '#components/ui/button.tsx';
import { formatDateLine, toLocalIso } from '#domain/dates.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import type { FrontDesk } from '#server/front-page/read-front-desk.ts';

type CandidateListProps = {
  readonly candidates: FrontDesk['candidates'];
  /** The name of the place in which an article stands already. */
  readonly placeOf: (number: number) => string | undefined;
  readonly words: NewsroomTexts['front'];
  /** Absent while no place is empty. */
  readonly put: ((candidate: Candidate) => void) | undefined;
};

export type Candidate = FrontDesk['candidates'][number];

/** Articles that readers see, each with its number and the way to the first empty place. */
export function CandidateList({ candidates, placeOf, words, put }: CandidateListProps) {
  return (
    <section aria-labelledby="front-newest">
      <h2 id="front-newest" className="mb-1 text-lg font-semibold">
        {words.newest}
      </h2>
      {candidates.length === 0 && <p className="text-sm text-ink-soft">{words.none}</p>}
      <ul>
        {candidates.map((candidate) => {
          const { number, headline, publishAt } = candidate;
          const place = placeOf(number);
          return (
            <li key={number} className="flex items-center gap-3 border-t border-rule py-1 text-sm">
              <div className="min-w-0 flex-1">
                <p lang="vi">{headline}</p>
                <p className="text-2xs text-ink-faint tabular-nums">
                  {number} · <time dateTime={toLocalIso(publishAt)}>{formatDateLine(publishAt)}</time>
                </p>
              </div>
              {/* Whoever puts up several goes on from here to the next one, so the focus stays. */}
              <Button
                aria-label={place === undefined ? words.putOf(headline) : words.placedAt(place, headline)}
                disabled={place === undefined && put === undefined}
                resting={place !== undefined}
                onClick={() => put?.(candidate)}
              >
                {place === undefined ? words.put : words.placed}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
