import { type FormEvent, useState } from 'react';
import { markAndFocus } from '#components/ui/mark-and-focus.ts';
import type { FrontArrangement } from '#domain/front-page.ts';
import type { Answer, FieldProblem, Refusal } from '#domain/refusal.ts';
import { readArticleAddress } from '../editor/pasted-address.ts';

export type ArrangeAction = (input: unknown) => Promise<Answer<{ readonly arrangement: FrontArrangement }>>;

/** What came of the last save; `unread` are the places in which no number was found. */
type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const wordsOf = (arrangement: FrontArrangement) => arrangement.map((number) => (number === null ? '' : String(number)));

/** Null for a place left empty, undefined for words that name no article. */
const readPlace = (words: string) => (words.trim() === '' ? null : readArticleAddress(words));

/** The places of the front page as they are typed, and their saving. */
export function useArrangement(start: FrontArrangement, arrange: ArrangeAction) {
  const [from, setFrom] = useState(start);
  const [words, setWords] = useState<readonly string[]>(() => wordsOf(start));
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState(false);
  const numbers = words.map(readPlace);

  function type(place: number, text: string) {
    setWords((before) => before.map((each, index) => (index === place ? text : each)));
    setOutcome(undefined);
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const to = numbers.filter((number) => number !== undefined);
    if (to.length < numbers.length) {
      return markAndFocus(form, () => setOutcome({ kind: 'unread' }));
    }
    setBusy(true);
    try {
      const answer = await arrange({ from, to });
      if (answer.ok) {
        setFrom(answer.value.arrangement);
        setWords(wordsOf(answer.value.arrangement));
        setOutcome({ kind: 'done' });
      } else markAndFocus(form, () => setOutcome({ kind: 'refused', refusal: answer.refusal }));
    } catch {
      setOutcome({ kind: 'offline' });
    } finally {
      setBusy(false);
    }
  }

  /** What is wrong with a place, as the last save told. */
  function problemAt(place: number): FieldProblem['problem'] | 'unread' | undefined {
    if (outcome?.kind === 'unread') return numbers[place] === undefined ? 'unread' : undefined;
    if (outcome?.kind !== 'refused' || outcome.refusal.kind !== 'invalid') return undefined;
    return outcome.refusal.problems.find(({ field }) => field === String(place))?.problem;
  }

  return { words, numbers, outcome, busy, type, submit, problemAt };
}
