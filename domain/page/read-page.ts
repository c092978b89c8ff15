import { ARTICLE_LIMITS } from '../article.ts';
import { textLength } from '../text.ts';
import { articleLines } from './article-lines.ts';
import { isLabelledByline, orderCredits, readByline } from './byline.ts';
import { isCaption } from './caption.ts';
import { type Closing, readClosing } from './closing.ts';
import { readDateline } from './dateline.ts';
import { readHeading } from './headline.ts';
import { readLead } from './lead.ts';
import { pageLines } from './lines.ts';
import type { Doubt, NewspaperPage, Reading, UnreadableCode } from './page.ts';
import { isRunningText } from './prose.ts';
import { hasSeveralPages, readPublication } from './publication.ts';
import { unfitReason } from './unfit.ts';

const MOST_PARAGRAPHS = 1500;
const LONGEST_PARAGRAPH = 20_000;
/** Below this share of running text a page is a form or a table. */
const LEAST_TEXT = 0.3;

const unreadable = (reason: UnreadableCode, value?: string): Reading =>
  value === undefined ? { ok: false, reason } : { ok: false, reason, value };

function bodyProblem(texts: readonly string[]): UnreadableCode | undefined {
  const prose = texts.filter((text) => isRunningText(text) || readDateline(text)?.sure === true);
  const total = texts.join('').length;
  if (prose.length === 0 || prose.join('').length < total * LEAST_TEXT) return 'no_text';
  const isTooLong = texts.length > MOST_PARAGRAPHS || texts.some((text) => textLength(text) > LONGEST_PARAGRAPH);
  return isTooLong ? 'too_long' : undefined;
}

/** Bylines under the headline join those under the text. */
function readText(texts: readonly string[]): Closing {
  const start = texts.findIndex((text) => !isLabelledByline(text) || isCaption(text));
  const bylines = texts.slice(0, Math.max(start, 0)).flatMap((text) => readByline(text) ?? []);
  const closing = readClosing(texts.slice(Math.max(start, 0)));
  return {
    ...closing,
    credits: orderCredits([...bylines.flatMap(({ credits }) => credits), ...closing.credits]),
    doubts: [...bylines.flatMap(({ doubts }) => doubts), ...closing.doubts],
  };
}

function textDoubts(page: NewspaperPage, leftOut: readonly string[]): readonly Doubt[] {
  const captions = page.paragraphs
    .filter(isCaption)
    .map((value) => ({ field: 'paragraphs', about: 'caption', value }) as const);
  const lost = leftOut.map((value) => ({ field: 'paragraphs', about: 'left_out', value }) as const);
  const damaged = (['kicker', 'headline', 'lead'] as const).filter((field) => page[field].includes('\uFFFD'));
  const torn = page.paragraphs.filter((text) => text.includes('\uFFFD'));
  return [
    ...captions,
    ...lost,
    ...damaged.map((field) => ({ field, about: 'damaged', value: page[field] }) as const),
    ...torn.map((value) => ({ field: 'paragraphs', about: 'damaged', value }) as const),
  ];
}

/** Reads the plain text of one newspaper page into fields, with what is unsure per field; or the reason why it is no such page. */
export function readPage(text: string): Reading {
  const unfit = unfitReason(text);
  if (unfit) return unreadable(unfit);
  const all = pageLines(text);
  if (hasSeveralPages(all)) return unreadable('several_pages');
  const { lines, leftOut } = articleLines(all);
  const publication = readPublication(lines);
  if (!publication) return unreadable('no_date_line');
  const { date, written } = publication;
  if (date.at === undefined) return unreadable('impossible_date', written);
  const heading = readHeading(publication.before, publication.after);
  if (!heading || textLength(heading.headline) > ARTICLE_LIMITS.headline) return unreadable('no_headline');
  const closing = readText(heading.rest.map((line) => line.text));
  const problem = bodyProblem(closing.paragraphs);
  if (problem) return unreadable(problem);
  const told = readLead(closing.paragraphs);
  if (!told) return unreadable('too_long');
  const page: NewspaperPage = {
    publishedAt: date.at,
    kicker: heading.kicker,
    headline: heading.headline,
    dateline: told.dateline,
    lead: told.lead,
    paragraphs: told.paragraphs,
    credits: closing.credits,
    source: closing.source,
  };
  const doubts = [
    ...publication.doubts,
    ...heading.doubts,
    ...told.doubts,
    ...textDoubts(page, leftOut),
    ...closing.doubts,
  ];
  return { ok: true, page, doubts };
}
