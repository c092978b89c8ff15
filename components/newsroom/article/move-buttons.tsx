import { Button } from '#components/ui/button.tsx';
import type { ArticleState, Move } from '#domain/moves.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';

/** The move that usually comes next in a state. */
const NEXT: Readonly<Record<ArticleState, Move>> = {
  draft: 'submit',
  submitted: 'take',
  editing: 'approve',
  returned: 'submit',
  approved: 'publish',
  published: 'update',
  withdrawn: 'restore',
};

/** The moves in the order of the buttons; scheduling is a choice within publishing. */
export function movesToShow(
  moves: readonly Move[],
  state: ArticleState,
): { readonly primary: Move | undefined; readonly others: readonly Move[] } {
  const shown = moves.filter((move) => move !== 'schedule');
  const primary = shown.find((move) => move === NEXT[state]);
  return { primary, others: shown.filter((move) => move !== primary) };
}

/** The open moves as buttons, the likely one first and filled. */
export function MoveButtons({
  texts,
  moves,
  state,
  busy,
  inStep,
  onMove,
}: {
  readonly texts: NewsroomTexts;
  readonly moves: readonly Move[];
  readonly state: ArticleState;
  readonly busy: boolean;
  /** Readers see this very text, so that updating would change nothing. */
  readonly inStep: boolean;
  readonly onMove: (move: Move) => void;
}) {
  const { primary, others } = movesToShow(moves, state);
  if (!primary && others.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are deeds.
    <div role="group" aria-label={texts.article.moves} className="flex flex-wrap gap-2">
      {others.map((move) => (
        <Button key={move} look={move === 'withdraw' ? 'danger' : 'plain'} resting={busy} onClick={() => onMove(move)}>
          {texts.moves[move]}
        </Button>
      ))}
      {primary && (
        <Button
          look={inStep ? 'plain' : 'primary'}
          resting={busy}
          title={`${texts.moves[primary]} (Ctrl+Enter)`}
          onClick={() => onMove(primary)}
        >
          {texts.moves[primary]}
        </Button>
      )}
    </div>
  );
}
