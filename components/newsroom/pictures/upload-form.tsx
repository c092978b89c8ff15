'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { markAndFocus } from '#components/ui/mark-and-focus.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import type { PictureItem } from '#server/picture/add-picture.ts';
import { uploadPicture } from './upload-picture.ts';

const LARGEST_BYTES = 25 * 1024 * 1024;

type Progress =
  | { readonly kind: 'idle' | 'done' }
  | { readonly kind: 'sending'; readonly percent: number }
  | { readonly kind: 'failed'; readonly told: string };

function sentenceOf(refusal: Refusal, texts: NewsroomTexts): string {
  if (refusal.kind !== 'invalid') return texts.refusals[refusal.kind];
  return refusal.problems.some((problem) => problem.problem === 'too_long')
    ? texts.pictures.tooLarge
    : texts.pictures.notPicture;
}

/** Takes a picture from the person's machine into the paper's store, and shows how far it is. */
export function UploadForm({
  texts,
  onUploaded,
}: {
  readonly texts: NewsroomTexts;
  readonly onUploaded: (item: PictureItem) => void;
}) {
  const words = texts.pictures;
  const form = useRef<HTMLFormElement>(null);
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const sending = progress.kind === 'sending';

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const asked = event.currentTarget;
    const fail = (told: string) => markAndFocus(asked, () => setProgress({ kind: 'failed', told }));
    const given = new FormData(asked);
    const file = given.get('file');
    if (!(file instanceof File) || file.size === 0) return fail(words.notPicture);
    if (file.size > LARGEST_BYTES) return fail(words.tooLarge);
    setProgress({ kind: 'sending', percent: 0 });
    const answer = await uploadPicture(given, (percent) => setProgress({ kind: 'sending', percent }));
    if (!answer?.ok) return fail(answer ? sentenceOf(answer.refusal, texts) : words.failed);
    setProgress({ kind: 'done' });
    form.current?.reset();
    onUploaded(answer.value);
  }

  return (
    <form ref={form} onSubmit={send} className="grid content-start gap-3" noValidate>
      <TextField
        label={words.file}
        hint={words.uploadHint}
        error={progress.kind === 'failed' ? progress.told : undefined}
        name="file"
        type="file"
        accept="image/jpeg,image/png,image/webp"
      />
      <TextField label={words.caption} name="caption" maxLength={1000} />
      <TextField label={words.credit} name="credit" maxLength={300} />
      <TextField label={words.alt} name="alt" maxLength={1000} />
      <Button type="submit" resting={sending}>
        {words.upload}
      </Button>
      <p role="status" className="min-h-5 text-xs text-ink-soft">
        {sending && (progress.percent < 100 ? words.uploading(progress.percent) : words.processing)}
        {progress.kind === 'done' && words.uploaded}
      </p>
      {sending && (
        <progress className="w-full accent-accent" max={100} value={progress.percent} aria-label={words.upload} />
      )}
    </form>
  );
}
