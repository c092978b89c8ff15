'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleContent } from '#domain/article.ts';
import type { Body } from '#domain/body/document.ts';
import type { Correction } from '#domain/correction.ts';
import type { Move } from '#domain/moves.ts';
import type { Answer, Refusal } from '#domain/refusal.ts';
import type { DeskArticle } from '#server/desk/read-article.ts';
import type { Conflict } from './conflict-dialog.tsx';
import {
  followTab,
  forgetCopy,
  keepCopy,
  newCopyId,
  type Place,
  recoverCopies,
  type SafetyCopy,
} from './safety-copy.ts';
import type { SaveAction } from './saving.ts';
import type { Fields } from './side-fields.tsx';
import { useSaving } from './use-saving.ts';

export type MoveAction = (input: unknown) => Promise<Answer<{ readonly version: number }>>;

export type CorrectAction = MoveAction;

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
  useEffect(() => {
    const follow = (event: StorageEvent) =>
      setOffers((before) => followTab(before, { login, number: article.number }, event));
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [login, article.number]);

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
    details: { readonly reason?: string; readonly publishAt?: number; readonly note?: string } = {},
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
      saving.advance(answer.value.version);
      router.refresh();
      return { kind: 'moved', move: wanted };
    }
    const { refusal } = answer;
    if (refusal.kind === 'wrong_state') router.refresh();
    if (refusal.kind !== 'conflict') return { kind: 'refused', refusal };
    if (saving.isBase(refusal.content)) {
      saving.advance(refusal.version);
      router.refresh();
      return { kind: 'refused', refusal: { kind: 'wrong_state' } };
    }
    setConflict({ theirs: refusal, mine: collect() });
    setConflictOpen(true);
    return { kind: 'refused', refusal };
  }

  /** Publishes a correction; the text on the screen is not part of it, so nothing is saved before. */
  async function publishCorrection(
    correct: CorrectAction,
    words: Correction,
  ): Promise<Refusal | undefined | 'offline'> {
    setBusy(true);
    try {
      const answer = await correct({ number: article.number, version: saving.version, ...words });
      if (!answer.ok) return answer.refusal;
      saving.advance(answer.value.version);
      router.refresh();
      return undefined;
    } catch {
      return 'offline';
    } finally {
      setBusy(false);
    }
  }

  function keepMine({ theirs }: Conflict): void {
    setConflict(undefined);
    setConflictOpen(false);
    saving.rebase(theirs.version, theirs.content);
    saving.touch();
    void saveNow().then((saved) => saved && router.refresh());
  }

  /** Puts words that the server does not have aside on this machine, and offers them; saved ones are in the history. */
  function parkMine(): void {
    const mine = { id: newCopyId(), at: Date.now(), version: saving.version, content: collect() };
    if (!saving.isDirty() || saving.isBase(mine.content)) return;
    keepCopy(window.localStorage, place, mine);
    setOffers((before) => [mine, ...before]);
  }

  function takeTheirs({ theirs }: Conflict): void {
    setConflict(undefined);
    setConflictOpen(false);
    setResult(undefined);
    parkMine();
    saving.adopt(theirs.version, theirs.content, theirs.savedAt);
    open(theirs.content);
    router.refresh();
  }

  function dropCopy({ id }: SafetyCopy): void {
    forgetCopy(window.localStorage, place, id);
    setOffers((before) => before.filter((copy) => copy.id !== id));
  }

  function restoreCopy(copy: SafetyCopy): void {
    parkMine();
    open(copy.content);
    saving.touch();
    saving.copyNow();
    dropCopy(copy);
  }

  /** An older text comes onto the screen as a change that is not saved yet. */
  function takeRevision(content: ArticleContent): void {
    setResult(undefined);
    parkMine();
    open(content);
    saving.touch();
    saving.copyNow();
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
    publishCorrection,
    result,
    busy,
    offers,
    dropCopy,
    restoreCopy,
    takeRevision,
    keepMine,
    takeTheirs,
    conflict: conflictOpen ? conflict : undefined,
    closeConflict: () => setConflictOpen(false),
    openConflict: conflict && (() => setConflictOpen(true)),
  } as const;
}
