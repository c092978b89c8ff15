import { Notice } from '#components/ui/notice.tsx';
import { formatDateLine, toLocalIso } from '#domain/dates.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import type { DeskArticle } from '#server/desk/read-article.ts';
import { RefusalNotice } from './refusal-notice.tsx';
import type { SaveState } from './saving.ts';
import type { MoveResult } from './use-article.ts';

type NoticesProps = {
  readonly texts: NewsroomTexts;
  readonly article: DeskArticle;
  readonly state: SaveState;
  readonly keptHere: boolean;
  readonly result: MoveResult | undefined;
  readonly onCompare: (() => void) | undefined;
};

/** What the person must know above the text: why it came back, what failed, what was done. */
export function ArticleNotices({ texts, article, state, keptHere, result, onCompare }: NoticesProps) {
  const words = texts.article;
  return (
    <div className="grid gap-2 empty:hidden">
      {state.kind === 'refused' && <RefusalNotice texts={texts} refusal={state.refusal} onCompare={onCompare} />}
      {state.kind === 'offline' && <Notice look="danger" title={words.offline} />}
      {state.kind === 'upgraded' && <Notice look="danger" title={words.upgraded} />}
      {!keptHere && <Notice look="danger" title={words.notKept} />}
      {result?.kind === 'refused' && state.kind !== 'refused' && (
        <RefusalNotice texts={texts} refusal={result.refusal} onCompare={onCompare} />
      )}
      {result?.kind === 'offline' && <Notice look="danger" title={words.moveOffline} />}
      {result?.kind === 'moved' && <Notice look="ok" title={texts.moved[result.move]} />}
      <ReturnedNotice texts={texts} article={article} />
      {!article.mayWrite && <Notice quiet title={words.readOnly} />}
    </div>
  );
}

function ReturnedNotice({ texts, article }: { readonly texts: NewsroomTexts; readonly article: DeskArticle }) {
  const note = article.returnedBecause;
  if (article.state !== 'returned' || !note) return null;
  return (
    <Notice look="danger" title={texts.article.returned} quiet>
      <p className="text-xs text-ink-soft">
        {texts.article.returnedBy(note.staffName ?? texts.article.machine)}
        <time dateTime={toLocalIso(note.at)}>{formatDateLine(note.at)}</time>
      </p>
      <p lang="vi" className="mt-1 font-serif text-lg whitespace-pre-line">
        {note.reason}
      </p>
    </Notice>
  );
}
