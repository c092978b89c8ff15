import { z } from 'zod';
import type { ArticleState } from './moves.ts';
import type { Actor } from './roles.ts';
import { cleanText, textLength } from './text.ts';

/** Longest texts of a correction and of the note to an update, in code points. */
export const CORRECTION_LIMIT = 3000;
export const CHANGE_NOTE_LIMIT = 300;

const part = z
  .string()
  .transform((text) => cleanText(text).trim())
  .refine((text) => textLength(text) <= CORRECTION_LIMIT, { message: 'too_long' });

/** What the law wants in a notice of correction and apology beside the name of the work (reference/features.md §4.17). */
export const correctionSchema = z.strictObject({
  /** What was wrong, as it was published. */
  wrong: part,
  /** What is right. */
  corrected: part,
  apology: part,
  /** What an authority concluded, where one did. */
  conclusion: part,
});

export type Correction = z.output<typeof correctionSchema>;

/** The parts that a correction may not be without. */
export const CORRECTION_PARTS = ['wrong', 'corrected', 'apology'] as const;

/** Where an article's page shows the correction of this moment (UTC ms), within the page. */
export function correctionAnchor(at: number): string {
  return `cai-chinh-${at}`;
}

/** What the rule needs to know of an article. */
export type CorrectionSubject = {
  readonly state: ArticleState;
  /** Whether readers could ever see it. */
  readonly wasPublic: boolean;
};

/**
 * Who may publish a correction and of what: the chief's desk, of what readers see or saw until it was withdrawn. The right is
 * judged first.
 */
export function judgeCorrection(actor: Actor, subject: CorrectionSubject): 'allowed' | 'forbidden' | 'wrong_state' {
  if (actor.deskRole !== 'chief') return 'forbidden';
  const isOut = subject.state === 'published' || subject.state === 'withdrawn';
  return isOut && subject.wasPublic ? 'allowed' : 'wrong_state';
}
