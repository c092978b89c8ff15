'use client';

import { unstable_isUnrecognizedActionError as isUnrecognizedActionError } from 'next/navigation';
import { useRef, useState } from 'react';
import type { ArticleContent } from '#domain/article.ts';
import type { Answer, Refusal } from '#domain/refusal.ts';
import type { SavedRevision } from '#server/desk/read-revision.ts';

export type RevisionAction = (input: unknown) => Promise<Answer<SavedRevision>>;

/** Why an older text did not open. */
export type RevisionFailure = Refusal['kind'] | 'offline' | 'upgraded';

/** How far the person has come with one older text. */
type Reading =
  | { readonly kind: 'opening'; readonly sequence: number }
  | { readonly kind: 'failed'; readonly sequence: number; readonly why: RevisionFailure }
  | {
      readonly kind: 'open';
      readonly sequence: number;
      readonly revision: SavedRevision;
      /** What it is compared with: the text that stood there when it opened. */
      readonly onScreen: ArticleContent;
    };

/** Fetches older texts of an article, one at a time: the last one asked for is the one that opens. */
export function useRevision(number: number, read: RevisionAction, collect: () => ArticleContent) {
  const [reading, setReading] = useState<Reading>();
  const question = useRef(0);

  async function open(sequence: number): Promise<void> {
    question.current += 1;
    const mine = question.current;
    setReading({ kind: 'opening', sequence });
    const result = await ask(sequence);
    if (mine === question.current) setReading(result);
  }

  async function ask(sequence: number): Promise<Reading> {
    try {
      const answer = await read({ number, sequence });
      if (answer.ok) return { kind: 'open', sequence, revision: answer.value, onScreen: collect() };
      return { kind: 'failed', sequence, why: answer.refusal.kind };
    } catch (error) {
      return { kind: 'failed', sequence, why: isUnrecognizedActionError(error) ? 'upgraded' : 'offline' };
    }
  }

  return { reading, open, close: () => setReading(undefined) } as const;
}
