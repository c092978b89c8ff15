'use client';

import { unstable_isUnrecognizedActionError as isUnrecognizedActionError } from 'next/navigation';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type ArticleContent, articleContentSchema } from '#domain/article.ts';
import type { Answer, Refusal } from '#domain/refusal.ts';
import type { Saved } from '#server/article/save-article.ts';
import { forgetCopy, keepCopy, type Place } from './safety-copy.ts';

/** Where the text stands between this screen and the server. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'unsaved' | 'saving' | 'offline' | 'upgraded' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type ConflictRefusal = Extract<Refusal, { kind: 'conflict' }>;

export type SaveAction = (input: unknown) => Promise<Answer<Saved>>;

const COPY_MS = 500;
const AUTOSAVE_MS = 10_000;
const RETRY_MS = 15_000;

/** Refusals after which saving again by itself may help. */
const PASSING: ReadonlySet<Refusal['kind']> = new Set(['busy', 'invalid']);

type SavingOptions = {
  readonly place: Place;
  readonly start: { readonly version: number; readonly savedAt: number; readonly content: ArticleContent };
  readonly collect: () => ArticleContent;
  readonly save: SaveAction;
  readonly onConflict: (theirs: ConflictRefusal, mine: ArticleContent) => void;
};

function asStored(content: ArticleContent): string {
  const parsed = articleContentSchema.safeParse(content);
  return JSON.stringify(parsed.success ? parsed.data : content);
}

/** Saves one article: on demand, after a pause in writing, and into this machine while the server does not have it. */
class Saving {
  version: number;
  private base: string;
  private changes = 0;
  private saved = 0;
  private running: Promise<boolean> | undefined;
  private copyTimer: ReturnType<typeof setTimeout> | undefined;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private state: SaveState;
  private readonly options: () => SavingOptions;
  private readonly tell: (state: SaveState) => void;
  private readonly onKept: (kept: boolean) => void;

  constructor(options: () => SavingOptions, tell: (state: SaveState) => void, onKept: (kept: boolean) => void) {
    const { version, savedAt, content } = options().start;
    this.options = options;
    this.tell = tell;
    this.onKept = onKept;
    this.version = version;
    this.state = { kind: 'saved', at: savedAt };
    this.base = asStored(content);
  }

  isDirty(): boolean {
    return this.changes !== this.saved;
  }

  /** Hears of every change of the text; never blocks typing. */
  readonly touch = (): void => {
    this.changes += 1;
    if (this.state.kind === 'saved') this.show({ kind: 'unsaved' });
    clearTimeout(this.copyTimer);
    this.copyTimer = setTimeout(() => this.copyNow(), COPY_MS);
    this.saveSoon(AUTOSAVE_MS);
  };

  /** Keeps the text on this machine at once, if the server does not have it. */
  readonly copyNow = (): void => {
    clearTimeout(this.copyTimer);
    if (!this.isDirty()) return;
    const { collect, place } = this.options();
    const content = collect();
    this.onKept(keepCopy(window.localStorage, place, { at: Date.now(), version: this.version, content }));
  };

  /** Saves what is not saved; true when the server has everything. */
  readonly saveNow = async (): Promise<boolean> => {
    clearTimeout(this.saveTimer);
    while (this.running) await this.running;
    if (!this.isDirty()) return true;
    this.running = this.attempt(false);
    try {
      return await this.running;
    } finally {
      this.running = undefined;
    }
  };

  /** Goes on from a text that the server has: theirs, or the one just restored. */
  adopt(version: number, content: ArticleContent, at: number): void {
    this.rebase(version, content);
    this.saved = this.changes;
    clearTimeout(this.saveTimer);
    forgetCopy(window.localStorage, this.options().place);
    this.show({ kind: 'saved', at });
  }

  /** The next save goes on top of this version. */
  rebase(version: number, content: ArticleContent): void {
    this.version = version;
    this.base = asStored(content);
  }

  /** Whether a text is the one that this screen started from. */
  isBase(content: ArticleContent): boolean {
    return asStored(content) === this.base;
  }

  stop(): void {
    clearTimeout(this.saveTimer);
    this.copyNow();
  }

  private show(state: SaveState): void {
    this.state = state;
    this.tell(state);
  }

  private saveSoon(wait: number): void {
    clearTimeout(this.saveTimer);
    this.saveTimer = setTimeout(() => {
      const held = this.state.kind === 'refused' && !PASSING.has(this.state.refusal.kind);
      if (!held && this.state.kind !== 'upgraded') void this.saveNow();
    }, wait);
  }

  private async attempt(again: boolean): Promise<boolean> {
    const { place, collect, save, onConflict } = this.options();
    const mark = this.changes;
    const content = collect();
    this.copyNow();
    this.show({ kind: 'saving' });
    let answer: Answer<Saved>;
    try {
      answer = await save({ number: place.number, version: this.version, content });
    } catch (error) {
      const upgraded = isUnrecognizedActionError(error);
      this.show({ kind: upgraded ? 'upgraded' : 'offline' });
      if (!upgraded) this.saveSoon(RETRY_MS);
      return false;
    }
    if (answer.ok) {
      this.rebase(answer.value.version, content);
      this.saved = mark;
      if (!this.isDirty()) forgetCopy(window.localStorage, place);
      const state: SaveState = this.isDirty() ? { kind: 'unsaved' } : { kind: 'saved', at: answer.value.savedAt };
      this.show(state);
      return !this.isDirty() || this.attempt(false);
    }
    const { refusal } = answer;
    // Somebody moved the article without touching its text: nothing to choose between.
    if (refusal.kind === 'conflict' && !again && this.isBase(refusal.content)) {
      this.version = refusal.version;
      return this.attempt(true);
    }
    this.show({ kind: 'refused', refusal });
    if (refusal.kind === 'conflict') onConflict(refusal, content);
    if (refusal.kind === 'busy') this.saveSoon(RETRY_MS);
    return false;
  }
}

/** The saving of the article on the screen. */
export function useSaving(options: SavingOptions): {
  readonly saving: Saving;
  readonly state: SaveState;
  readonly keptHere: boolean;
} {
  const latest = useRef(options);
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: options.start.savedAt });
  const [keptHere, setKeptHere] = useState(true);
  const saving = useMemo(() => new Saving(() => latest.current, setState, setKeptHere), []);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (saving.isDirty()) event.preventDefault();
    };
    const keep = () => saving.copyNow();
    const retry = () => void (saving.isDirty() && saving.saveNow());
    window.addEventListener('beforeunload', warn);
    window.addEventListener('pagehide', keep);
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('pagehide', keep);
      window.removeEventListener('online', retry);
      saving.stop();
    };
  }, [saving]);
  return { saving, state, keptHere };
}

export type { Saving };
