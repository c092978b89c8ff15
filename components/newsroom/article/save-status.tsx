import { formatDateLine, formatTime, sameLocalDay } from '#domain/dates.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import type { SaveState } from './saving.ts';

/** "Đã lưu 06:17": one short word on where the text is; failures are told at length beside it (article-notices.tsx). */
export function SaveStatus({
  state,
  now,
  texts,
}: {
  readonly state: SaveState;
  readonly now: number;
  readonly texts: NewsroomTexts;
}) {
  const failed = state.kind === 'refused' || state.kind === 'offline' || state.kind === 'upgraded';
  const look = failed ? 'font-semibold text-danger' : state.kind === 'saved' ? 'text-ok' : 'text-warn';
  return (
    <p role="status" className={`text-xs whitespace-nowrap tabular-nums ${look}`}>
      {wordsOf(state, now, texts)}
    </p>
  );
}

function wordsOf(state: SaveState, now: number, { article }: NewsroomTexts): string {
  switch (state.kind) {
    case 'saved':
      return article.savedAt(sameLocalDay(state.at, now) ? formatTime(state.at) : formatDateLine(state.at));
    case 'unsaved':
      return article.unsaved;
    case 'saving':
      return article.saving;
    default:
      return article.failed;
  }
}
