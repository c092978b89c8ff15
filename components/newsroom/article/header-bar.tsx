'use client';

import { useEffect, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { Move } from '#domain/moves.ts';
import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';
import type { DeskArticle } from '#server/desk/read-article.ts';
import { StateChip } from '../desk/state-chip.tsx';
import { MoveButtons } from './move-buttons.tsx';
import { SaveStatus } from './save-status.tsx';
import type { SaveState } from './saving.ts';

/** State, saving and moves: always in sight. */
export function HeaderBar({
  language,
  article,
  saveState,
  now,
  busy,
  inStep,
  onSave,
  onMove,
}: {
  readonly language: NewsroomLanguage;
  readonly article: Pick<DeskArticle, 'number' | 'state' | 'moves' | 'mayWrite'>;
  readonly saveState: SaveState;
  readonly now: number;
  readonly busy: boolean;
  readonly inStep: boolean;
  readonly onSave: () => void;
  readonly onMove: (move: Move) => void;
}) {
  const texts = newsroomTexts(language);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    // What sticks below this bar, and the focus that scrolls into view, must know how high it is.
    const observer = new ResizeObserver(() =>
      document.documentElement.style.setProperty('--head', `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={bar}
      className="sticky top-0 z-30 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule bg-paper px-3 py-1.5 lg:px-6"
    >
      <div className="flex min-h-9 items-center gap-3">
        <a
          href="/toa-soan"
          title={texts.frame.backToDesk}
          className="min-h-9 min-w-9 content-center text-center text-lg hover:bg-paper-sunk"
        >
          <span aria-hidden="true">←</span>
          <span className="sr-only">{texts.frame.backToDesk}</span>
        </a>
        <StateChip state={article.state} language={language} />
        <span className="hidden text-xs text-ink-faint sm:inline">{texts.article.number(article.number)}</span>
        {article.mayWrite && <SaveStatus state={saveState} now={now} texts={texts} />}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {article.mayWrite && (
          <Button
            title={texts.article.saveHint}
            aria-keyshortcuts="Control+S"
            resting={saveState.kind === 'saving'}
            onClick={onSave}
          >
            {texts.article.save}
          </Button>
        )}
        <MoveButtons
          texts={texts}
          moves={article.moves}
          state={article.state}
          busy={busy}
          inStep={inStep}
          onMove={onMove}
        />
      </div>
    </div>
  );
}
