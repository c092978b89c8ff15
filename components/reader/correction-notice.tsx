import { correctionAnchor } from '#domain/correction.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { CorrectionNotice } from '#server/published/corrections.ts';
import { DateLine } from './date-time.tsx';

type CorrectionProps = { readonly notice: CorrectionNotice; readonly texts: ReaderTexts };

/** What was wrong, what is right, what an authority concluded, and the apology right after, as the law wants it. */
export function CorrectionWords({ notice, texts }: CorrectionProps) {
  const words = texts.correction;
  return (
    <>
      <dl>
        <div>
          <dt>{words.wrong}</dt>
          <dd>{notice.wrong}</dd>
        </div>
        <div>
          <dt>{words.corrected}</dt>
          <dd>{notice.corrected}</dd>
        </div>
        {notice.conclusion !== '' && (
          <div>
            <dt>{words.conclusion}</dt>
            <dd>{notice.conclusion}</dd>
          </div>
        )}
      </dl>
      <p className="correction-apology">{notice.apology}</p>
    </>
  );
}

/** A correction at the head of its article. */
export function CorrectionBox({ notice, texts }: CorrectionProps) {
  const id = correctionAnchor(notice.at);
  return (
    <aside className="correction" aria-labelledby={id}>
      <h2 id={id}>{texts.correction.title}</h2>
      <p className="correction-date">
        <DateLine at={notice.at} />
      </p>
      <CorrectionWords notice={notice} texts={texts} />
    </aside>
  );
}
