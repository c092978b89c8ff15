import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { ArticlePage } from '#server/published/article.ts';
import { DateLine } from './date-time.tsx';

type ChangeHistoryProps = { readonly article: Pick<ArticlePage, 'publishAt' | 'changes'>; readonly texts: ReaderTexts };

/** "Lịch sử thay đổi": when readers' page of the article changed, newest first; nothing for one that never did. */
export function ChangeHistory({ article, texts }: ChangeHistoryProps) {
  const { publishAt, changes } = article;
  if (changes.length === 0) return null;
  return (
    <details className="changes">
      <summary>{texts.changes.title}</summary>
      <ol>
        {changes.toReversed().map(({ at, note }) => (
          <li key={at}>
            <DateLine at={at} /> {texts.changes.updated}
            {note !== '' && `: ${note}`}
          </li>
        ))}
        <li>
          <DateLine at={publishAt} /> {texts.changes.published}
        </li>
      </ol>
    </details>
  );
}
