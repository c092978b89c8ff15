'use client';

import { Button } from '#components/ui/button.tsx';
import type { ArticleContent } from '#domain/article.ts';
import { formatDateLine } from '#domain/dates.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { compareContents } from './field-differences.ts';
import type { ConflictRefusal } from './saving.ts';

/** Mine and the text that somebody saved meanwhile. */
export type Conflict = { readonly mine: ArticleContent; readonly theirs: ConflictRefusal };

/** Lets the person choose between two texts; whichever is not chosen is kept. */
export function ConflictDialog({
  texts,
  conflict,
  sectionName,
  onKeepMine,
  onTakeTheirs,
  onClose,
}: {
  readonly texts: NewsroomTexts;
  readonly conflict: Conflict | undefined;
  readonly sectionName: (id: string) => string;
  readonly onKeepMine: (conflict: Conflict) => void;
  readonly onTakeTheirs: (conflict: Conflict) => void;
  readonly onClose: () => void;
}) {
  const words = texts.conflict;
  return (
    <CompareDialog
      texts={texts}
      open={conflict !== undefined}
      title={words.title}
      told={conflict ? words.told(conflict.theirs.savedBy, formatDateLine(conflict.theirs.savedAt)) : ''}
      names={{ mine: words.mine, theirs: words.theirs(conflict?.theirs.savedBy ?? '') }}
      differences={conflict ? compareContents(conflict.mine, conflict.theirs.content, texts, sectionName) : []}
      onClose={onClose}
    >
      {conflict && (
        <>
          <Button autoFocus onClick={onClose}>
            {words.goOn}
          </Button>
          <Button title={words.takeTheirsHelp} onClick={() => onTakeTheirs(conflict)}>
            {words.takeTheirs}
          </Button>
          <Button look="primary" title={words.keepMineHelp} onClick={() => onKeepMine(conflict)}>
            {words.keepMine}
          </Button>
          <p className="w-full text-right text-2xs text-ink-faint">
            {words.keepMine}: {words.keepMineHelp} {words.takeTheirs}: {words.takeTheirsHelp}
          </p>
        </>
      )}
    </CompareDialog>
  );
}
