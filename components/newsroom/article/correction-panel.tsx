'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { TextArea } from '#components/ui/field.tsx';
import { markAndFocus } from '#components/ui/mark-and-focus.ts';
import { CORRECTION_LIMIT, CORRECTION_PARTS, type Correction } from '#domain/correction.ts';
import { formatDateLine, toLocalIso } from '#domain/dates.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import type { DeskArticle } from '#server/desk/read-article.ts';
import { RefusalNotice } from './refusal-notice.tsx';

type CorrectionPanelProps = {
  readonly texts: NewsroomTexts;
  readonly article: Pick<DeskArticle, 'mayCorrect' | 'corrections'>;
  readonly busy: boolean;
  readonly publish: (words: Correction) => Promise<Refusal | undefined | 'offline'>;
};

/** The corrections of an article, and for the chief's desk the form for one more. */
export function CorrectionPanel({ texts, article, busy, publish }: CorrectionPanelProps) {
  const words = texts.correction;
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState('');
  return (
    <section aria-labelledby="correction-panel" className="grid gap-2 border-t border-rule pt-3 text-sm">
      <h2 id="correction-panel" className="text-sm font-semibold">
        {words.title}
      </h2>
      {article.corrections.map(({ at, wrong, corrected, staffName }) => (
        <div key={at} className="border-l-2 border-accent pl-3 text-xs">
          <time className="text-ink-faint tabular-nums" dateTime={toLocalIso(at)}>
            {formatDateLine(at)}
          </time>
          <p className="whitespace-pre-line">
            <del>{wrong}</del> <ins className="no-underline">{corrected}</ins>
          </p>
          <p className="text-ink-faint">{words.of(staffName)}</p>
        </div>
      ))}
      {article.mayCorrect && (
        <div>
          <Button onClick={() => setOpen(true)}>{words.open}</Button>
        </div>
      )}
      <p role="status" className="text-xs text-ok empty:hidden">
        {told}
      </p>
      <Dialog open={open} title={words.dialogTitle} onClose={() => setOpen(false)}>
        <CorrectionForm
          texts={texts}
          busy={busy}
          publish={publish}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            setTold(words.done);
          }}
        />
      </Dialog>
    </section>
  );
}

function CorrectionForm({
  texts,
  busy,
  publish,
  onClose,
  onDone,
}: Pick<CorrectionPanelProps, 'texts' | 'busy' | 'publish'> & {
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const words = texts.correction;
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<Refusal | 'offline'>();
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const part = (name: keyof Correction) => String(given.get(name) ?? '').trim();
    const correction: Correction = {
      wrong: part('wrong'),
      corrected: part('corrected'),
      apology: part('apology'),
      conclusion: part('conclusion'),
    };
    const empty = CORRECTION_PARTS.filter((name) => correction[name] === '');
    markAndFocus(form, () => setMissing(empty));
    if (empty.length > 0) return;
    const answer = await publish(correction);
    if (answer === undefined) onDone();
    else setRefusal(answer);
  }
  const field = (name: keyof Correction, rows: number) => ({
    name,
    rows,
    lang: 'vi',
    maxLength: CORRECTION_LIMIT,
    label: words[name],
    error: missing.includes(name) ? texts.problems.required : undefined,
  });
  return (
    <form onSubmit={submit} noValidate className="grid gap-3">
      <p className="text-sm text-ink-soft">{words.help}</p>
      {refusal === 'offline' && (
        <p role="alert" className="text-sm font-semibold text-danger">
          {texts.article.moveOffline}
        </p>
      )}
      {refusal && refusal !== 'offline' && <RefusalNotice texts={texts} refusal={refusal} />}
      <TextArea {...field('wrong', 3)} required autoFocus />
      <TextArea {...field('corrected', 3)} required />
      <TextArea {...field('conclusion', 2)} />
      <TextArea {...field('apology', 2)} required defaultValue={words.apologyStart} />
      <DialogActions>
        <Button onClick={onClose}>{texts.frame.cancel}</Button>
        <Button type="submit" look="primary" resting={busy}>
          {words.publish}
        </Button>
      </DialogActions>
    </form>
  );
}
