'use client';

import { Button } from '#components/ui/button.tsx';
import type { ArticleContent } from '#domain/article.ts';
import { formatDateLine } from '#domain/dates.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import type { SavedRevision } from '#server/desk/read-revision.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { compareContents } from './field-differences.ts';

/** An older text beside the one on the screen, with the way to take it back. */
export function RevisionDialog({
  texts,
  opened,
  mayUse,
  sectionName,
  onUse,
  onClose,
}: {
  readonly texts: NewsroomTexts;
  readonly opened: { readonly revision: SavedRevision; readonly onScreen: ArticleContent } | undefined;
  readonly mayUse: boolean;
  readonly sectionName: (id: string) => string;
  readonly onUse: (content: ArticleContent) => void;
  readonly onClose: () => void;
}) {
  const words = texts.revision;
  const revision = opened?.revision;
  const differences = opened ? compareContents(opened.revision.content, opened.onScreen, texts, sectionName) : [];
  const differs = differences.some(({ verdict }) => verdict !== 'same');
  const told = revision ? words.told(revision.savedBy, formatDateLine(revision.savedAt)) : '';
  return (
    <CompareDialog
      texts={texts}
      open={revision !== undefined}
      title={words.title}
      told={differs ? told : `${told} ${words.identical}`}
      names={{ mine: words.saved(revision ? formatDateLine(revision.savedAt) : ''), theirs: words.onScreen }}
      differences={differences}
      onClose={onClose}
    >
      <Button autoFocus onClick={onClose}>
        {words.close}
      </Button>
      {revision && mayUse && differs && (
        <>
          <Button
            look="primary"
            onClick={() => {
              onClose();
              onUse(revision.content);
            }}
          >
            {words.use}
          </Button>
          <p className="w-full text-right text-2xs text-ink-faint">{words.useHelp}</p>
        </>
      )}
    </CompareDialog>
  );
}
