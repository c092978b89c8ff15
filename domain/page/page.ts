import type { Credit } from '../credits.ts';

/** The fields of one newspaper page; `publishedAt` is UTC milliseconds at a whole minute, every string is one clean line. */
export type NewspaperPage = {
  readonly publishedAt: number;
  readonly kicker: string;
  readonly headline: string;
  readonly dateline: string;
  readonly lead: string;
  /** The paragraphs after the lead. */
  readonly paragraphs: readonly string[];
  readonly credits: readonly Credit[];
  /** Whom the text was taken from, without "Theo". */
  readonly source: string;
};

/** Why a field of a page may be wrong; the sentences belong to the command line. */
export const DOUBT_CODES = [
  'no_time',
  'update_time',
  'weekday_differs',
  'other_zone',
  'away_from_headline',
  'guessed',
  'divided',
  'caption',
  'left_out',
  'abbreviation',
  'compiled',
  'role_guessed',
  'damaged',
] as const;

export type DoubtCode = (typeof DOUBT_CODES)[number];

/** Something the reader was unsure of; `value` is the words in question. */
export type Doubt = { readonly field: keyof NewspaperPage; readonly about: DoubtCode; readonly value?: string };

/** Why a text is not a newspaper page. */
export const UNREADABLE_CODES = [
  'empty',
  'too_long',
  'not_text',
  'markup',
  'data',
  'not_vietnamese',
  'several_pages',
  'no_date_line',
  'impossible_date',
  'no_headline',
  'no_text',
] as const;

export type UnreadableCode = (typeof UNREADABLE_CODES)[number];

/** A page with its doubts, or the reason why there is none. */
export type Reading =
  | { readonly ok: true; readonly page: NewspaperPage; readonly doubts: readonly Doubt[] }
  | { readonly ok: false; readonly reason: UnreadableCode; readonly value?: string };
