import { deskArticleAddress } from '#domain/addresses.ts';
import { formatDateLine, toLocalIso } from '#domain/dates.ts';
import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';
import type { DeskPage } from '#server/desk/list-desk.ts';
import { StateChip } from './state-chip.tsx';

type Row = DeskPage['rows'][number];

/** The desk's list: a table on wide screens, the same rows stacked on narrow ones. */
export function DeskTable({
  rows,
  language,
  caption,
}: {
  readonly rows: readonly Row[];
  readonly language: NewsroomLanguage;
  readonly caption: string;
}) {
  const texts = newsroomTexts(language).desk;
  const head = 'px-2 py-2 text-left text-2xs font-semibold text-ink-faint';
  return (
    <table className="block w-full border-collapse text-sm md:table">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr className="border-b border-rule-strong">
          <th scope="col" className={`${head} md:w-34`}>
            {texts.state}
          </th>
          <th scope="col" className={head}>
            {texts.headline}
          </th>
          <th scope="col" className={`${head} md:w-27`}>
            {texts.section}
          </th>
          <th scope="col" className={`${head} md:w-26`}>
            {texts.author}
          </th>
          <th scope="col" className={`${head} md:hidden md:w-28 xl:table-cell`}>
            {texts.editor}
          </th>
          <th scope="col" className={`${head} md:w-36`}>
            {texts.changed}
          </th>
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {rows.map((row) => (
          <DeskTableRow key={row.number} row={row} language={language} />
        ))}
      </tbody>
    </table>
  );
}

function DeskTableRow({ row, language }: { readonly row: Row; readonly language: NewsroomLanguage }) {
  const texts = newsroomTexts(language).desk;
  const cell = 'px-2 md:py-2 align-baseline text-xs text-ink-soft md:text-sm';
  return (
    <tr className="relative flex flex-wrap items-baseline gap-x-1 gap-y-1 border-b border-rule py-2 hover:bg-paper-sunk md:table-row md:py-0">
      <td className={`${cell} w-full md:w-auto`}>
        <StateChip state={row.state} language={language} />
      </td>
      <td className="w-full px-2 align-baseline wrap-anywhere md:w-auto md:py-2">
        <a
          href={deskArticleAddress(row.number)}
          data-desk-row=""
          className="font-serif text-lg leading-snug md:text-base font-semibold after:absolute after:inset-0 hover:underline focus-visible:underline"
        >
          {row.headline || <span className="font-normal text-ink-faint italic">{texts.noHeadline}</span>}
        </a>
      </td>
      <td className={cell}>{row.sectionName ?? texts.none}</td>
      <td className={cell}>{row.authorName}</td>
      <td className={`${cell} hidden xl:table-cell`}>{row.editorName ?? texts.none}</td>
      <td className={`${cell} whitespace-nowrap tabular-nums`}>
        <time dateTime={toLocalIso(row.changedAt)}>{formatDateLine(row.changedAt)}</time>
      </td>
    </tr>
  );
}
