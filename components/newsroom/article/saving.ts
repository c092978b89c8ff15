import { unstable_isUnrecognizedActionError as isUnrecognizedActionError } from 'next/navigation';
import type { ArticleContent } from '#domain/article.ts';
import type { Answer, Refusal } from '#domain/refusal.ts';
import type { Saved } from '#server/article/save-article.ts';
import { asStored, forgetCopy, keepCopy, newCopyId, type Place } from './safety-copy.ts';

/** Where the text stands between this screen and the server. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'unsaved' | 'saving' | 'offline' | 'upgraded' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type ConflictRefusal = Extract<Refusal, { kind: 'conflict' }>;

export type SaveAction = (input: unknown) => Promise<Answer<Saved>>;

/** From the first change that is not on this machine, or not on the server, to the copy or the save. */
const COPY_MS = 500;
const SAVE_MS = 10_000;

/** Refusals after which saving again by itself may help. */
const PASSING: ReadonlySet<Refusal['kind']> = new Set(['busy', 'invalid']);

export type SavingOptions = {
  readonly place: Place;
  readonly start: { readonly version: number; readonly savedAt: number; readonly content: ArticleContent };
  readonly collect: () => ArticleContent;
  readonly save: SaveAction;
  readonly onConflict: (theirs: ConflictRefusal, mine: ArticleContent) => void;
};

/** Saves one article: on demand, while it is written, and into this machine while the server does not have it. */
export class Saving {
  version: number;
  private base: string;
  private changes = 0;
  private saved = 0;
  private running: Promise<boolean> | undefined;
  private copyTimer: ReturnType<typeof setTimeout> | undefined;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private state: SaveState;
  private readonly copyId = newCopyId();
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
    // A timer that runs is left running, or somebody who writes without a pause would never be saved.
    this.copyTimer ??= setTimeout(this.copyNow, COPY_MS);
    this.saveSoon();
  };

  /** Keeps the text on this machine at once, if the server does not have it. */
  readonly copyNow = (): void => {
    clearTimeout(this.copyTimer);
    this.copyTimer = undefined;
    if (!this.isDirty()) return;
    const { collect, place } = this.options();
    const copy = { id: this.copyId, at: Date.now(), version: this.version, content: collect() };
    this.onKept(keepCopy(window.localStorage, place, copy));
  };

  /** Saves what is not saved; true when the server has everything, also what was typed meanwhile. */
  readonly saveNow = (): Promise<boolean> => this.saveOnce(true);

  /** Goes on from a text that the server has: theirs, or the one just restored. */
  adopt(version: number, content: ArticleContent, at: number): void {
    this.rebase(version, content);
    this.saved = this.changes;
    this.stopSaveTimer();
    forgetCopy(window.localStorage, this.options().place, this.copyId);
    this.show({ kind: 'saved', at });
  }

  /** The next save goes on top of this version, whose text the server has. */
  rebase(version: number, content: ArticleContent): void {
    this.version = version;
    this.base = asStored(content);
  }

  /** The article moved and its text on the server did not; an answer that comes late takes no version back. */
  advance(version: number): void {
    this.version = Math.max(this.version, version);
  }

  /** Whether a text is the one that the server has, as far as this screen knows. */
  isBase(content: ArticleContent): boolean {
    return asStored(content) === this.base;
  }

  stop(): void {
    this.stopSaveTimer();
    this.copyNow();
  }

  private show(state: SaveState): void {
    this.state = state;
    this.tell(state);
  }

  private stopSaveTimer(): void {
    clearTimeout(this.saveTimer);
    this.saveTimer = undefined;
  }

  private saveSoon(): void {
    this.saveTimer ??= setTimeout(() => {
      this.saveTimer = undefined;
      const held = this.state.kind === 'refused' && !PASSING.has(this.state.refusal.kind);
      if (!held && this.state.kind !== 'upgraded') void this.saveOnce(false);
    }, SAVE_MS);
  }

  private async saveOnce(everything: boolean): Promise<boolean> {
    this.stopSaveTimer();
    while (this.running) await this.running;
    if (!this.isDirty()) return true;
    this.running = this.attempt(everything);
    try {
      return await this.running;
    } finally {
      this.running = undefined;
    }
  }

  private async attempt(everything: boolean, again = false): Promise<boolean> {
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
      if (!upgraded) this.saveSoon();
      return false;
    }
    if (answer.ok) {
      this.rebase(answer.value.version, content);
      this.saved = mark;
      if (!this.isDirty()) {
        forgetCopy(window.localStorage, place, this.copyId);
        this.show({ kind: 'saved', at: answer.value.savedAt });
        return true;
      }
      this.show({ kind: 'unsaved' });
      // What was typed meanwhile has its own timer; a revision for every answer would fill the history.
      return everything && this.attempt(everything);
    }
    const { refusal } = answer;
    // Somebody moved the article without touching its text: nothing to choose between.
    if (refusal.kind === 'conflict' && !again && this.isBase(refusal.content)) {
      this.advance(refusal.version);
      return this.attempt(everything, true);
    }
    this.show({ kind: 'refused', refusal });
    if (refusal.kind === 'conflict') onConflict(refusal, content);
    if (refusal.kind === 'busy') this.saveSoon();
    return false;
  }
}
