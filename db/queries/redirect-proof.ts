import Database from 'better-sqlite3';
import type { OldAddress } from '#domain/old-addresses.ts';

/** A line of a redirect file, read. */
export type ProofLine = OldAddress & { readonly line: number; readonly target: string | null };

/** What an import does with a line; "same" is in the table already. */
export type ProofState = 'new' | 'changed' | 'same';

/** A line that cannot be imported; `about` is what the reason is about: an address, or another line. */
export type RefusedLine = { readonly line: number; readonly why: string; readonly about: string };

const TABLES = `
  CREATE TABLE entry (line INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE, folded TEXT NOT NULL, path TEXT NOT NULL,
    names TEXT NOT NULL, target TEXT, given TEXT, state TEXT NOT NULL DEFAULT 'new') STRICT;
  CREATE INDEX entry_target ON entry (target);
  CREATE TABLE refusal (line INTEGER NOT NULL, why TEXT NOT NULL, about TEXT NOT NULL) STRICT;
  CREATE INDEX refusal_line ON refusal (line);
  CREATE TABLE moved (address TEXT PRIMARY KEY, target TEXT) STRICT;`;

/** Each round doubles how far a chain is followed: 21 rounds are two million links. */
const ROUNDS = 21;

/**
 * A scratch database in which a whole file is proved before anything is written: of any length in little memory, gone when it
 * is closed. SQLite is a tool here and holds nothing of the paper's, so its own words are used without a query builder.
 */
export class RedirectProof {
  /** The empty name stands for a temporary file that nobody else can see. */
  private readonly scratch = new Database('');
  private readonly statements = new Map<string, Database.Statement<unknown[]>>();

  constructor() {
    this.scratch.pragma('journal_mode = OFF');
    this.scratch.pragma('synchronous = OFF');
    this.scratch.exec(TABLES);
    this.scratch.exec('BEGIN');
  }

  /** Takes a line in; answers the line that named the same old address before, if one did. */
  take(entry: ProofLine): { readonly line: number; readonly target: string | null } | undefined {
    const { changes } = this.prepare(
      `INSERT INTO entry (line, address, folded, path, names, target, given)
         VALUES (@line, @address, @folded, @path, @names, @target, @target) ON CONFLICT (address) DO NOTHING`,
    ).run(entry);
    if (changes === 1) return undefined;
    return this.prepare<[string], { line: number; target: string | null }>(
      'SELECT line, target FROM entry WHERE address = ?',
    ).get(entry.address);
  }

  refuse(refused: RefusedLine): void {
    this.prepare('INSERT INTO refusal VALUES (@line, @why, @about)').run(refused);
  }

  /** Refuses every line that leads to a target. */
  refuseTarget(target: string, why: string): void {
    this.prepare('INSERT INTO refusal SELECT line, ?, target FROM entry WHERE target = ?').run(why, target);
  }

  /** Lines in the order of their old addresses, after `address`. */
  entries(address: string, limit: number): readonly (ProofLine & { readonly state: ProofState })[] {
    return this.prepare<[string, number], ProofLine & { state: ProofState }>(
      'SELECT * FROM entry WHERE address > ? ORDER BY address LIMIT ?',
    ).all(address, limit);
  }

  /** Where lines lead, each place once, in order, after `target`; without what is gone and without old addresses of the file. */
  targets(target: string, limit: number): readonly string[] {
    return this.prepare<[string, number], string>(
      `SELECT DISTINCT target FROM entry WHERE target > ? AND target NOT IN (SELECT address FROM entry)
         ORDER BY target LIMIT ?`,
    )
      .pluck()
      .all(target, limit);
  }

  /** Lets every line that leads to `target` lead to `onward`. */
  leadOn(target: string, onward: string | null): void {
    this.prepare('UPDATE entry SET target = ? WHERE target = ?').run(onward, target);
  }

  /** Follows chains of old addresses to their ends, and refuses the lines that never come to one. */
  flatten(): void {
    const follow = this.prepare(
      `UPDATE entry SET target = (SELECT next.target FROM entry AS next WHERE next.address = entry.target)
       WHERE target IN (SELECT address FROM entry)`,
    );
    for (let round = 0; round < ROUNDS && follow.run().changes > 0; round += 1);
    this.scratch.exec(
      `INSERT INTO refusal SELECT line, 'circle', given FROM entry WHERE target IN (SELECT address FROM entry)`,
    );
  }

  mark(address: string, state: ProofState): void {
    this.prepare('UPDATE entry SET state = ? WHERE address = ?').run(state, address);
  }

  /** Where the line with this old address leads; undefined when there is none. */
  targetOf(address: string): { readonly target: string | null } | undefined {
    return this.prepare<[string], { target: string | null }>('SELECT target FROM entry WHERE address = ?').get(address);
  }

  /** Remembers that a redirect of earlier days has to lead elsewhere, because its target is an old address now. */
  moveOn(address: string, target: string | null): void {
    this.prepare('INSERT INTO moved VALUES (?, ?)').run(address, target);
  }

  /** What `moveOn` remembered, in order, after `address`. */
  movedOn(address: string, limit: number): readonly { readonly address: string; readonly target: string | null }[] {
    return this.prepare<[string, number], { address: string; target: string | null }>(
      'SELECT * FROM moved WHERE address > ? ORDER BY address LIMIT ?',
    ).all(address, limit);
  }

  /** The refused lines, each reason once, in the order of the file. */
  *refusals(): Generator<RefusedLine> {
    const page = this.prepare<[number, number], RefusedLine & { place: number }>(
      'SELECT DISTINCT line, why, about FROM refusal WHERE line > ? AND line <= ? ORDER BY line, why',
    );
    const last = this.prepare<[], number | null>('SELECT max(line) FROM refusal').pluck().get() ?? 0;
    const STEP = 10_000;
    for (let line = 0; line < last; line += STEP) yield* page.all(line, line + STEP);
  }

  /** Lines by what becomes of them, and how many were led on to the end of a chain. */
  counts(): Readonly<Record<ProofState | 'flattened' | 'movedOn' | 'refused', number>> {
    const count = (from: string) => this.prepare<[], number>(`SELECT count(*) FROM ${from}`).pluck().get() ?? 0;
    return {
      new: count(`entry WHERE state = 'new'`),
      changed: count(`entry WHERE state = 'changed'`),
      same: count(`entry WHERE state = 'same'`),
      flattened: count('entry WHERE target IS NOT given'),
      movedOn: count('moved'),
      refused: count('(SELECT DISTINCT line FROM refusal)'),
    };
  }

  private prepare<Parameters extends unknown[], Row = unknown>(text: string): Database.Statement<Parameters, Row> {
    const statement = this.statements.get(text) ?? this.scratch.prepare(text);
    this.statements.set(text, statement);
    return statement as unknown as Database.Statement<Parameters, Row>;
  }

  close(): void {
    this.scratch.close();
  }
}
