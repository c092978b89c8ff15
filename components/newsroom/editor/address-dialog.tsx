'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { TextField } from '#components/ui/field.tsx';
import { markAndFocus } from '#components/ui/mark-and-focus.ts';

/** One question of the editor: an address or a number. */
export type AddressQuestion = {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly wrong: string;
  readonly confirm: string;
  readonly initial: string;
  /** Does the deed; false when the answer cannot be used. */
  readonly answer: (value: string) => boolean;
  readonly remove?: { readonly label: string; readonly run: () => void };
};

/** Asks for an address; stays open with a sentence when it cannot be used. */
export function AddressDialog({
  question,
  cancel,
  onClose,
}: {
  readonly question: AddressQuestion | undefined;
  readonly cancel: string;
  readonly onClose: () => void;
}) {
  return (
    <Dialog open={question !== undefined} title={question?.title ?? ''} onClose={onClose}>
      {question && <AddressForm question={question} cancel={cancel} onClose={onClose} />}
    </Dialog>
  );
}

function AddressForm({
  question,
  cancel,
  onClose,
}: {
  readonly question: AddressQuestion;
  readonly cancel: string;
  readonly onClose: () => void;
}) {
  const [wrong, setWrong] = useState(false);
  const { remove } = question;
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const value = String(new FormData(event.currentTarget).get('address') ?? '').trim();
    if (question.answer(value)) onClose();
    else markAndFocus(event.currentTarget, () => setWrong(true));
  }
  return (
    <form onSubmit={submit} noValidate>
      <TextField
        label={question.label}
        hint={question.hint}
        error={wrong ? question.wrong : undefined}
        name="address"
        defaultValue={question.initial}
        inputMode="url"
        maxLength={2000}
        autoFocus
      />
      <DialogActions>
        {remove && (
          <Button
            look="danger"
            onClick={() => {
              remove.run();
              onClose();
            }}
          >
            {remove.label}
          </Button>
        )}
        <Button onClick={onClose}>{cancel}</Button>
        <Button type="submit" look="primary">
          {question.confirm}
        </Button>
      </DialogActions>
    </form>
  );
}
