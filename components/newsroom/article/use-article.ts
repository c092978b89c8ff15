'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleContent } from '#domain/article.ts';
import type { Body } from '#domain/body/document.ts';
import type { Move } from '#domain/moves.ts';
import type { Answer, Refusal } from '#domain/refusal.ts';
import type { DeskArticle } from '#server/desk/read-article.ts';
import type { Conflict } from './conflict-dialog.tsx';
import { dropParked, type Place, parkCopy, recoverCopies, type SafetyCopy } from './safety-copy.ts';
import type { Fields } from './side-fields.tsx';
import { type SaveAction, useSaving } from './use-saving.ts';

export type MoveAction = (input: unknown) => Promise<Answer<{ readonly version: number }>>;

/** What came of the last move: the move, a refusal, or no answer at all. */
export type MoveResult =
  | { readonly kind: 'moved'; readonly move: Move }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'offline' };

type ArticleOptions = {
  readonly article: DeskArticle;
  readonly login: string;
  readonly save: SaveAction;
  readonly move: MoveAction;
};

function fieldsOf({ body: _body, ...fields }: ArticleContent): Fields {
  return fields;
}

/** The article on the screen: its text, its saving, its moves, and the copies of it that wait for a decision. */
export function useArticle({ article, login, save, move }: ArticleOptions) {
  const router = useRouter();
  const place: Place = { login, number: article.number };
  const [fields, setFields] = useState(() => fieldsOf(article.content));
  const [text, setText] = useState({ generation: 0, body: article.content.body });
  const latestFields = useRef(fields);
  const readBody = useRef<() => Body>(() => article.content.body);
  const [conflict, setConflict] = useState<Conflict>();
  const [conflictOpen, setConflictOpen] = useState(false);
  const [offers, setOffers] = useState<readonly SafetyCopy[]>([]);
  const [result, setResult] = useState<MoveResult>();
  const [busy, setBusy] = useState(false);
  const asked = useRef(false);

  const collect = useCallback((): ArticleContent => ({ ...latestFields.current, body: readBody.current() }), []);
  const { saving, state, keptHere } = useSaving({
    place,
    start: article,
    collect,
    save,
    onConflict: (theirs, mine) => {
      setConflict({ theirs, mine });
      // Never a dialog over the hands of somebody who is typing: only when they asked for the save.
      if (asked.current) setConflictOpen(true);
    },
  });

  // Only what is left from before this page was opened: later changes of the article are no news about it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on opening only.
  useEffect(() => {
    setOffers(recoverCopies(window.localStorage, { login, number: article.number }, article.content));
  }, []);

  const change = useCallback(
    (patch: Partial<Fields>) => {
      latestFields.current = { ...latestFields.current, ...patch };
      setFields(latestFields.current);
      saving.touch();
    },
    [saving],
  );

  /** Shows another text in place of this one. */
  function open(content: ArticleContent): void {
    latestFields.current = fieldsOf(content);
    readBody.current = () => content.body;
    setFields(latestFields.current);
    setText(({ generation }) => ({ generation: generation + 1, body: content.body }));
  }

  async function saveNow(): Promise<boolean> {
    asked.current = true;
    setResult(undefined);
    try {
      return await saving.saveNow();
    } finally {
      asked.current = false;
    }
  }

  async function saveAndRefresh(): Promise<void> {
    if (saving.isDirty() && (await saveNow())) router.refresh();
  }

  async function makeMove(
    wanted: Move,
    details: { readonly reason?: string; readonly publishAt?: number } = {},
  ): Promise<void> {
    setBusy(true);
    try {
      if (article.mayWrite && !(await saveNow())) return;
      setResult(await sendMove(wanted, details));
    } finally {
      setBusy(false);
    }
  }

  async function sendMove(wanted: Move, details: object): Promise<MoveResult | undefined> {
    let answer: Awaited<ReturnType<MoveAction>>;
    try {
      answer = await move({ number: article.number, version: saving.version, move: wanted, ...details });
    } catch {
      return { kind: 'offline' };
    }
    if (answer.ok) {
      saving.rebase(answer.value.version, collect());
      router.refresh();
      return { kind: 'moved', move: wanted };
    }
    const { refusal } = answer;
    if (refusal.kind === 'wrong_state') router.refresh();
    if (refusal.kind !== 'conflict') return { kind: 'refused', refusal };
    if (saving.isBase(refusal.content)) {
      saving.rebase(refusal.version, refusal.content);
      router.refresh();
      return { kind: 'refused', refusal: { kind: 'wrong_state' } };
    }
    setConflict({ theirs: refusal, mine: collect() });
    setConflictOpen(true);
    return { kind: 'refused', refusal };
  }

  function keepMine({ theirs }: Conflict): void {
    setConflict(undefined);
    setConflictOpen(false);
    saving.rebase(theirs.version, theirs.content);
    saving.touch();
    void saveNow().then((saved) => saved && router.refresh());
  }

  function takeTheirs({ theirs }: Conflict): void {
    const mine = { at: Date.now(), version: saving.version, content: collect() };
    setConflict(undefined);
    setConflictOpen(false);
    setResult(undefined);
    if (!parkCopy(window.localStorage, place, mine)) setOffers((before) => [mine, ...before]);
    else setOffers((before) => [mine, ...before.filter(({ at }) => at !== mine.at)]);
    saving.adopt(theirs.version, theirs.content, theirs.savedAt);
    open(theirs.content);
    router.refresh();
  }

  function dropCopy({ at }: SafetyCopy): void {
    dropParked(window.localStorage, place, at);
    setOffers((before) => before.filter((copy) => copy.at !== at));
  }

  function restoreCopy(copy: SafetyCopy): void {
    open(copy.content);
    saving.touch();
    saving.copyNow();
    dropCopy(copy);
  }

  return {
    fields,
    change,
    text,
    readBody,
    collect,
    touch: saving.touch,
    state,
    keptHere,
    isDirty: () => saving.isDirty(),
    saveAndRefresh,
    makeMove,
    result,
    busy,
    offers,
    dropCopy,
    restoreCopy,
    keepMine,
    takeTheirs,
    conflict: conflictOpen ? conflict : undefined,
    closeConflict: () => setConflictOpen(false),
    openConflict: conflict && (() => setConflictOpen(true)),
  } as const;
}
