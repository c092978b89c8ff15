'use client';

import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { ArticleContent } from '#domain/article.ts';
import { formatDateLine, toLocalIso } from '#domain/dates.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import type { DeskArticle } from '#server/desk/read-article.ts';
import type { HistoryEntry } from '#server/desk/read-history.ts';
import { RevisionDialog } from './revision-dialog.tsx';
import { type RevisionAction, type RevisionFailure, useRevision } from './use-revision.ts';

/** Who did what to the article and why, newest first, with the texts that were saved. */
export function HistoryPanel({
  texts,
  article,
  read,
  onScreen,
  sectionName,
  onUse,
}: {
  readonly texts: NewsroomTexts;
  readonly article: DeskArticle;
  readonly read: RevisionAction;
  readonly onScreen: () => ArticleContent;
  readonly sectionName: (id: string) => string;
  readonly onUse: (content: ArticleContent) => void;
}) {
  const words = texts.article;
  const { reading, open, close } = useRevision(article.number, read, onScreen);
  return (
    <section aria-labelledby="history-panel" className="border-t border-rule pt-3">
      <h2 id="history-panel" className="mb-2 text-sm font-semibold">
        {words.history}
      </h2>
      <ol className="grid gap-3 text-xs">
        {article.history.map((entry) => (
          <li key={`${entry.at} ${entry.deed} ${entry.sequence}`} className="border-l-2 border-rule pl-3">
            <p>{lineOf(entry, texts)}</p>
            <time className="text-ink-faint tabular-nums" dateTime={toLocalIso(entry.at)}>
              {formatDateLine(entry.at)}
            </time>
            {entry.reason && (
              <p className="mt-1 whitespace-pre-line">
                <span className="font-semibold">{words.reason}: </span>
                {entry.reason}
              </p>
            )}
            {entry.sequence !== undefined && (
              <ViewButton
                texts={texts}
                entry={entry}
                opening={reading?.kind === 'opening' && reading.sequence === entry.sequence}
                onView={() => void open(entry.sequence ?? 0)}
              />
            )}
            {reading?.kind === 'failed' && reading.sequence === entry.sequence && (
              <Failure texts={texts} why={reading.why} />
            )}
          </li>
        ))}
      </ol>
      <RevisionDialog
        texts={texts}
        opened={reading?.kind === 'open' ? reading : undefined}
        mayUse={article.mayWrite}
        sectionName={sectionName}
        onUse={onUse}
        onClose={close}
      />
    </section>
  );
}

function lineOf({ deed, staffName, times }: HistoryEntry, texts: NewsroomTexts): string {
  const words = texts.article;
  const name = texts.deeds[deed] ?? deed;
  return words.historyOf(times > 1 ? words.savedTimes(name, times) : name, staffName ?? words.machine);
}

function ViewButton({
  texts,
  entry,
  opening,
  onView,
}: {
  readonly texts: NewsroomTexts;
  readonly entry: HistoryEntry;
  readonly opening: boolean;
  readonly onView: () => void;
}) {
  const words = texts.revision;
  // Not disabled while it opens: a disabled button loses the focus that the dialog gives back on closing.
  return (
    <Button
      look="quiet"
      className="text-xs underline underline-offset-2"
      aria-busy={opening}
      {...(opening ? {} : { 'aria-label': words.viewOf(lineOf(entry, texts), formatDateLine(entry.at)) })}
      onClick={onView}
    >
      {opening ? words.opening : words.view}
    </Button>
  );
}

function Failure({ texts, why }: { readonly texts: NewsroomTexts; readonly why: RevisionFailure }) {
  return (
    <Notice look="danger" title={texts.revision.failed}>
      <p>{sentenceOf(why, texts)}</p>
      {why === 'signed_out' && (
        <a className="underline underline-offset-2" href="/toa-soan/dang-nhap" target="_blank" rel="noopener">
          {texts.signIn.title}
        </a>
      )}
    </Notice>
  );
}

function sentenceOf(why: RevisionFailure, texts: NewsroomTexts): string {
  const words = texts.revision;
  switch (why) {
    case 'offline':
      return words.offline;
    case 'upgraded':
      return texts.article.upgraded;
    case 'signed_out':
      return words.signedOut;
    case 'not_found':
      return words.notFound;
    case 'busy':
      return words.busy;
    default:
      return texts.refusals[why];
  }
}
