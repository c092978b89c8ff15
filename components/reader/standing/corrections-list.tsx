import { STANDING_ADDRESSES } from '#domain/addresses.ts';
import { formatDate, toLocalIso } from '#domain/dates.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { StandingTexts } from '#domain/texts/standing.ts';
import type { ListedCorrection } from '#server/published/corrections.ts';
import { CorrectionWords } from '../correction-notice.tsx';
import { DateLine } from '../date-time.tsx';
import { Pager } from '../pager.tsx';
import { Unbroken } from '../unbroken.tsx';

type CorrectionsListProps = {
  readonly corrections: readonly ListedCorrection[];
  readonly next: string | undefined;
  readonly isContinued: boolean;
  readonly texts: ReaderTexts;
  readonly words: StandingTexts;
};

/** All corrections, newest first: the work's name, rubric and date, what was wrong and what is right. */
export function CorrectionsList({ corrections, next, isContinued, texts, words }: CorrectionsListProps) {
  const href = STANDING_ADDRESSES.corrections;
  return (
    <>
      {corrections.length === 0 && <p>{words.corrections.empty}</p>}
      {corrections.map((notice) => (
        <section className="correction" key={`${notice.at}-${notice.number}`}>
          <h2>{texts.correction.title}</h2>
          <p className="correction-date">
            <DateLine at={notice.at} />
          </p>
          <p className="correction-work">
            {notice.href === undefined ? (
              <Unbroken text={notice.headline} />
            ) : (
              <a href={notice.href}>
                <Unbroken text={notice.headline} />
              </a>
            )}
            <span>
              {notice.sectionName}
              {notice.sectionName !== '' && ' · '}
              <time dateTime={toLocalIso(notice.articleAt)}>
                {texts.correction.articleOf(formatDate(notice.articleAt))}
              </time>
              {notice.href === undefined && ` · ${texts.correction.withdrawn}`}
            </span>
          </p>
          <CorrectionWords notice={notice} texts={texts} />
        </section>
      ))}
      <Pager
        page={{ newer: isContinued ? href : undefined, older: next && `${href}?trang=${next}` }}
        href={href}
        texts={texts}
      />
      <section className="prose-end">
        <h2>{words.corrections.policy.heading}</h2>
        {words.corrections.policy.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>
          <a href={STANDING_ADDRESSES.contact}>{words.corrections.howTo}</a>
        </p>
      </section>
    </>
  );
}
