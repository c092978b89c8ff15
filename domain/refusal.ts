import type { ArticleContent, ArticleField } from './article.ts';

/** A field of a form and what is wrong with it; the sentence is in the catalogues. */
export type FieldProblem = {
  readonly field: string;
  readonly problem: 'too_long' | 'required' | 'invalid' | 'taken' | 'unsafe_link' | 'not_public' | 'repeated';
};

/** An expected "no". Refusals are values; bugs are exceptions (architecture.md, Commands). */
export type Refusal =
  | { readonly kind: 'signed_out' }
  | { readonly kind: 'foreign_origin' }
  | { readonly kind: 'not_found' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'wrong_state' }
  | { readonly kind: 'reason_required' }
  | { readonly kind: 'incomplete'; readonly fields: readonly ArticleField[] }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] }
  /** Somebody saved since: their text and version, for showing both. */
  | {
      readonly kind: 'conflict';
      readonly version: number;
      readonly content: ArticleContent;
      readonly savedBy: string;
      readonly savedAt: number;
    }
  /** Somebody else arranged the same thing since it was opened. */
  | { readonly kind: 'rearranged' }
  /** Somebody else gave it another name since it was opened. */
  | { readonly kind: 'renamed'; readonly name: string }
  | { readonly kind: 'busy' };

/** What a command answers: the value, or why not. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

/** A good answer. */
export function done<Value>(value: Value): Answer<Value> {
  return { ok: true, value };
}

/** A refusal. */
export function refuse(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}
