import { formatDateLine, toLocalIso } from '#domain/dates.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import type { HistoryEntry } from '#server/desk/read-article.ts';

type Line = HistoryEntry & { readonly times: number };

/** One line for saves of one person in a row: an autosave is no news. */
function gather(history: readonly HistoryEntry[]): readonly Line[] {
  const lines: Line[] = [];
  for (const entry of history) {
    const before = lines.at(-1);
    const again = before?.deed === 'save' && entry.deed === 'save' && before.staffName === entry.staffName;
    if (before && again) lines[lines.length - 1] = { ...before, times: before.times + 1 };
    else lines.push({ ...entry, times: 1 });
  }
  return lines;
}

/** Who did what to the article and why, newest first. */
export function HistoryPanel({
  texts,
  history,
}: {
  readonly texts: NewsroomTexts;
  readonly history: readonly HistoryEntry[];
}) {
  const words = texts.article;
  return (
    <section aria-labelledby="history-panel" className="border-t border-rule pt-3">
      <h2 id="history-panel" className="mb-2 text-sm font-semibold">
        {words.history}
      </h2>
      <ol className="grid gap-3 text-xs">
        {gather(history).map((line) => {
          const deed = texts.deeds[line.deed] ?? line.deed;
          return (
            <li key={`${line.at} ${line.deed}`} className="border-l-2 border-rule pl-3">
              <p>
                {words.historyOf(
                  line.times > 1 ? words.savedTimes(deed, line.times) : deed,
                  line.staffName ?? words.machine,
                )}
              </p>
              <time className="text-ink-faint tabular-nums" dateTime={toLocalIso(line.at)}>
                {formatDateLine(line.at)}
              </time>
              {line.reason && (
                <p className="mt-1 whitespace-pre-line">
                  <span className="font-semibold">{words.reason}: </span>
                  {line.reason}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
