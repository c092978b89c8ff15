'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { TextArea } from '#components/ui/field.tsx';
import { markAndFocus } from '#components/ui/mark-and-focus.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';

type ReasonMove = 'return' | 'withdraw';

/** Asks why, before an article goes back to its author or away from readers. */
export function ReasonDialog({
  texts,
  move,
  onClose,
  onReason,
}: {
  readonly texts: NewsroomTexts;
  readonly move: ReasonMove | undefined;
  readonly onClose: () => void;
  readonly onReason: (move: ReasonMove, reason: string) => void;
}) {
  const title = move === 'withdraw' ? texts.moveDialog.withdrawTitle : texts.moveDialog.returnTitle;
  return (
    <Dialog open={move !== undefined} title={title} onClose={onClose}>
      {move && <ReasonForm texts={texts} move={move} onClose={onClose} onReason={onReason} />}
    </Dialog>
  );
}

function ReasonForm({
  texts,
  move,
  onClose,
  onReason,
}: {
  readonly texts: NewsroomTexts;
  readonly move: ReasonMove;
  readonly onClose: () => void;
  readonly onReason: (move: ReasonMove, reason: string) => void;
}) {
  const words = texts.moveDialog;
  const [missing, setMissing] = useState(false);
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim();
    if (reason === '') markAndFocus(event.currentTarget, () => setMissing(true));
    else onReason(move, reason);
  }
  return (
    <form onSubmit={submit} noValidate>
      <p className="mb-3 text-sm text-ink-soft">{move === 'withdraw' ? words.withdrawHelp : words.returnHelp}</p>
      <TextArea
        label={move === 'withdraw' ? words.withdrawReason : words.returnReason}
        error={missing ? words.reasonMissing : undefined}
        name="reason"
        lang="vi"
        rows={4}
        maxLength={2000}
        required
        autoFocus
      />
      <DialogActions>
        <Button onClick={onClose}>{texts.frame.cancel}</Button>
        <Button type="submit" look={move === 'withdraw' ? 'danger' : 'primary'}>
          {texts.moves[move]}
        </Button>
      </DialogActions>
    </form>
  );
}
