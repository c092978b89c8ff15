'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { TextField } from '#components/ui/field.tsx';
import { markAndFocus } from '#components/ui/mark-and-focus.ts';
import { type ArticleContent, missingForPublishing } from '#domain/article.ts';
import { CHANGE_NOTE_LIMIT } from '#domain/correction.ts';
import { formatDateLine, fromLocalField, toLocalField } from '#domain/dates.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';

/** What is about to be put before readers. */
export type PublishRequest = {
  readonly move: 'publish' | 'update';
  readonly content: ArticleContent;
  readonly maySchedule: boolean;
};

export type PublishChoice =
  | { readonly move: 'publish' }
  | { readonly move: 'update'; readonly note: string }
  | { readonly move: 'schedule'; readonly publishAt: number };

const FURTHEST_MS = 366 * 24 * 3_600_000;
const HOUR_MS = 3_600_000;

function adviceOn(content: ArticleContent, words: NewsroomTexts['moveDialog']): readonly string[] {
  return [
    content.picture === null ? words.noPicture : content.picture.alt.trim() === '' ? words.pictureNoAlt : undefined,
    content.credits.length === 0 ? words.noCredits : undefined,
    content.tags.length === 0 ? words.noTags : undefined,
  ].filter((advice) => advice !== undefined);
}

/** Asks once more before readers see it: what is missing, and when. */
export function PublishDialog({
  texts,
  request,
  onClose,
  onChoice,
}: {
  readonly texts: NewsroomTexts;
  readonly request: PublishRequest | undefined;
  readonly onClose: () => void;
  readonly onChoice: (choice: PublishChoice) => void;
}) {
  const title = request?.move === 'update' ? texts.moveDialog.updateTitle : texts.moveDialog.publishTitle;
  return (
    <Dialog open={request !== undefined} title={title} onClose={onClose}>
      {request && <PublishForm texts={texts} request={request} onClose={onClose} onChoice={onChoice} />}
    </Dialog>
  );
}

function PublishForm({
  texts,
  request,
  onClose,
  onChoice,
}: {
  readonly texts: NewsroomTexts;
  readonly request: PublishRequest;
  readonly onClose: () => void;
  readonly onChoice: (choice: PublishChoice) => void;
}) {
  const words = texts.moveDialog;
  const [later, setLater] = useState(false);
  const [opened] = useState(() => Date.now());
  const [time, setTime] = useState(() => toLocalField(Math.ceil((opened + HOUR_MS) / HOUR_MS) * HOUR_MS));
  const [wrong, setWrong] = useState(false);
  const missing = missingForPublishing(request.content);
  const advice = adviceOn(request.content, words);
  const publishAt = fromLocalField(time);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (request.move === 'update') {
      const note = String(new FormData(event.currentTarget).get('note') ?? '');
      return onChoice({ move: 'update', note });
    }
    if (!later) return onChoice({ move: 'publish' });
    const now = Date.now();
    if (publishAt === undefined || publishAt <= now || publishAt >= now + FURTHEST_MS)
      return markAndFocus(event.currentTarget, () => setWrong(true));
    onChoice({ move: 'schedule', publishAt });
  }

  return (
    <form onSubmit={submit} noValidate className="grid gap-3 text-sm">
      <p className="font-serif text-lg leading-snug font-semibold">
        {request.content.headline || texts.desk.noHeadline}
      </p>
      {request.move === 'update' && <p className="text-ink-soft">{words.updateHelp}</p>}
      {missing.length > 0 && (
        <div role="alert" className="border-l-4 border-danger bg-paper-sunk px-3 py-2">
          <p className="font-semibold">{words.missing}</p>
          <ul className="list-disc pl-5">
            {missing.map((field) => (
              <li key={field}>{texts.fields[field]}</li>
            ))}
          </ul>
        </div>
      )}
      {advice.length > 0 && (
        <p className="text-ink-soft">
          <span className="font-semibold text-warn">{words.advice}</span> {advice.join('; ')}.
        </p>
      )}
      {request.move === 'update' && (
        <TextField
          label={words.changeNote}
          hint={words.changeNoteHint}
          name="note"
          lang="vi"
          maxLength={CHANGE_NOTE_LIMIT}
        />
      )}
      {request.maySchedule && (
        <fieldset className="grid gap-1">
          <legend className="mb-1 text-xs font-semibold text-ink-soft">{words.when}</legend>
          <label className="flex min-h-9 items-center gap-2">
            <input type="radio" name="when" className="size-4" checked={!later} onChange={() => setLater(false)} />
            {words.now}
          </label>
          <label className="flex min-h-9 items-center gap-2">
            <input type="radio" name="when" className="size-4" checked={later} onChange={() => setLater(true)} />
            {words.later}
          </label>
        </fieldset>
      )}
      {later && (
        <TextField
          label={words.time}
          hint={publishAt === undefined ? undefined : words.timeTold(formatDateLine(publishAt))}
          error={wrong ? words.timeWrong : undefined}
          type="datetime-local"
          value={time}
          min={toLocalField(opened)}
          onChange={(event) => {
            setTime(event.target.value);
            setWrong(false);
          }}
        />
      )}
      <DialogActions>
        <Button onClick={onClose}>{texts.frame.cancel}</Button>
        <Button type="submit" look="primary" disabled={missing.length > 0}>
          {texts.moves[later ? 'schedule' : request.move]}
        </Button>
      </DialogActions>
    </form>
  );
}
