'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { TextField } from '#components/ui/field.tsx';
import { markAndFocus } from '#components/ui/mark-and-focus.ts';
import { Notice } from '#components/ui/notice.tsx';
import { ARTICLE_LIMITS } from '#domain/article.ts';
import type { Answer, Refusal } from '#domain/refusal.ts';
import { type NewsroomLanguage, type NewsroomTexts, newsroomTexts } from '#domain/texts/newsroom.ts';
import type { StorylineDesk } from '#server/storyline/read-storyline-desk.ts';

type Row = StorylineDesk['storylines'][number];

type Renamed = { readonly name: string; readonly slug: string };

export type RenameAction = (input: unknown) => Promise<Answer<Renamed>>;

type RenameDialogProps = {
  /** The story to be renamed; closed without one. */
  readonly storyline: Row | undefined;
  readonly language: NewsroomLanguage;
  readonly rename: RenameAction;
  readonly onClose: () => void;
  readonly onRenamed: (storyline: Row, renamed: Renamed) => void;
  /** Somebody else was quicker: the name that the story has now. */
  readonly onFound: (storyline: Row, name: string) => void;
};

/** Asks for the new name of a running story. */
export function RenameDialog({ storyline, ...rest }: RenameDialogProps) {
  const words = newsroomTexts(rest.language).storylines;
  return (
    <Dialog
      open={storyline !== undefined}
      title={storyline ? words.renameOf(storyline.name) : words.rename}
      onClose={rest.onClose}
    >
      {storyline && <RenameForm key={storyline.id} storyline={storyline} {...rest} />}
    </Dialog>
  );
}

type RenameFormProps = Omit<RenameDialogProps, 'storyline'> & { readonly storyline: Row };

function RenameForm({ storyline, language, rename, onClose, onRenamed, onFound }: RenameFormProps) {
  const texts = newsroomTexts(language);
  const words = texts.storylines;
  const [name, setName] = useState(storyline.name);
  const [trouble, setTrouble] = useState<Refusal | 'offline'>();
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    try {
      const answer = await rename({ id: storyline.id, from: storyline.name, to: name });
      if (answer.ok) return onRenamed(storyline, answer.value);
      markAndFocus(form, () => setTrouble(answer.refusal));
      if (answer.refusal.kind === 'renamed') onFound(storyline, answer.refusal.name);
    } catch {
      setTrouble('offline');
    } finally {
      setBusy(false);
    }
  }

  const fieldError = trouble && fieldErrorOf(trouble, texts);
  return (
    <form onSubmit={submit} noValidate className="grid gap-3">
      <TextField
        label={words.newName}
        hint={words.newNameHint}
        error={fieldError}
        lang="vi"
        value={name}
        autoFocus
        onChange={(event) => {
          setName(event.target.value);
          setTrouble(undefined);
        }}
      />
      {trouble && fieldError === undefined && <Notice look="danger">{troubleOf(trouble, texts)}</Notice>}
      <DialogActions>
        <Button onClick={onClose}>{texts.frame.cancel}</Button>
        <Button type="submit" look="primary" resting={busy}>
          {busy ? words.saving : words.save}
        </Button>
      </DialogActions>
    </form>
  );
}

/** What is wrong with the name that was typed; undefined when the name is not at fault. */
function fieldErrorOf(trouble: Refusal | 'offline', texts: NewsroomTexts): string | undefined {
  const problem = trouble !== 'offline' && trouble.kind === 'invalid' ? trouble.problems[0]?.problem : undefined;
  if (problem === 'taken') return texts.storylines.taken;
  if (problem === 'too_long') return texts.article.tooLong(ARTICLE_LIMITS.storyline);
  return problem && texts.problems[problem];
}

function troubleOf(trouble: Refusal | 'offline', texts: NewsroomTexts): string {
  const words = texts.storylines;
  if (trouble === 'offline') return words.offline;
  switch (trouble.kind) {
    case 'not_found':
      return words.missing;
    case 'forbidden':
      return words.notYours;
    case 'renamed':
      return `${texts.refusals.renamed} ${words.nowCalled(trouble.name)}`;
    default:
      return texts.refusals[trouble.kind];
  }
}
