import { type Actor, isDesk } from './roles.ts';

/** Where an article stands. */
export const ARTICLE_STATES = [
  'draft',
  'submitted',
  'editing',
  'returned',
  'approved',
  'published',
  'withdrawn',
] as const;

export type ArticleState = (typeof ARTICLE_STATES)[number];

/** States in which nothing is public yet and work goes on. */
const WORKING: readonly ArticleState[] = ['draft', 'submitted', 'editing', 'returned', 'approved'];

type Party = 'author' | 'editor' | 'chief';

type MoveRule = {
  readonly from: readonly ArticleState[];
  readonly to: ArticleState;
  readonly by: readonly Party[];
  /** Four eyes: the move is never open to the article's own author, whatever the role. */
  readonly neverByAuthor?: true;
  /** Editors have the move only where the section allows it. */
  readonly editorNeedsSection?: true;
  readonly needsReason?: true;
};

/** The table of moves (product.md, Rights and moves): the server, the screens and the tests read this and nothing else. */
export const MOVES = {
  submit: { from: ['draft', 'returned'], to: 'submitted', by: ['author', 'editor', 'chief'] },
  take: { from: ['submitted'], to: 'editing', by: ['editor', 'chief'] },
  return: { from: ['submitted', 'editing', 'approved'], to: 'returned', by: ['editor', 'chief'], needsReason: true },
  approve: { from: ['submitted', 'editing'], to: 'approved', by: ['editor', 'chief'], neverByAuthor: true },
  publish: { from: WORKING, to: 'published', by: ['chief'] },
  schedule: { from: WORKING, to: 'published', by: ['chief'] },
  update: { from: ['published'], to: 'published', by: ['editor', 'chief'], editorNeedsSection: true },
  withdraw: { from: ['published'], to: 'withdrawn', by: ['chief'], needsReason: true },
  restore: { from: ['withdrawn'], to: 'draft', by: ['chief'] },
} as const satisfies Record<string, MoveRule>;

export type Move = keyof typeof MOVES;

/** All moves, in the order in which the screens offer them. */
export const MOVE_NAMES = Object.keys(MOVES) as readonly Move[];

/** Moves that only change the state; the others also touch what readers see. */
export const STATE_MOVES = ['submit', 'take', 'return', 'approve', 'restore'] as const satisfies readonly Move[];

export type StateMove = (typeof STATE_MOVES)[number];

/** What the rules need to know of an article. */
export type MoveSubject = {
  readonly state: ArticleState;
  readonly authorId: string;
  /** The section's setting "editors may update what is published". */
  readonly editorsMayUpdate: boolean;
};

function partiesOf(actor: Actor, subject: MoveSubject): ReadonlySet<Party> {
  const parties = new Set<Party>();
  if (actor.deskRole === null) return parties;
  if (actor.staffId === subject.authorId) parties.add('author');
  if (actor.deskRole === 'editor') parties.add('editor');
  if (actor.deskRole === 'chief') parties.add('chief');
  return parties;
}

/** Whether the actor holds the move for this article, whatever state it is in. */
export function holdsMove(actor: Actor, move: Move, subject: MoveSubject): boolean {
  const rule: MoveRule = MOVES[move];
  const parties = partiesOf(actor, subject);
  if (rule.neverByAuthor && parties.has('author')) return false;
  return rule.by.some((party) => {
    if (!parties.has(party)) return false;
    return party !== 'editor' || !rule.editorNeedsSection || subject.editorsMayUpdate;
  });
}

/** Answers a wish to move: allowed, refused by right, or refused by the article's state. Rights are judged first. */
export function judgeMove(actor: Actor, move: Move, subject: MoveSubject): 'allowed' | 'forbidden' | 'wrong_state' {
  if (!holdsMove(actor, move, subject)) return 'forbidden';
  const from: readonly ArticleState[] = MOVES[move].from;
  return from.includes(subject.state) ? 'allowed' : 'wrong_state';
}

/** The moves to offer now, in the table's order. */
export function openMoves(actor: Actor, subject: MoveSubject): readonly Move[] {
  return MOVE_NAMES.filter((move) => judgeMove(actor, move, subject) === 'allowed');
}

/** Whether the move asks for a written reason. */
export function needsReason(move: Move): boolean {
  const rule: MoveRule = MOVES[move];
  return rule.needsReason === true;
}

/** Whether the actor may see the article in the newsroom: the desk all, a reporter their own and what is published. */
export function maySee(actor: Actor, subject: MoveSubject): boolean {
  if (actor.deskRole === null) return false;
  return isDesk(actor) || actor.staffId === subject.authorId || subject.state === 'published';
}

/** Whether the actor may see how the article came about: its history and earlier texts are its author's and the desk's. */
export function maySeeHistory(actor: Actor, subject: MoveSubject): boolean {
  return isDesk(actor) || (actor.deskRole !== null && actor.staffId === subject.authorId);
}

/**
 * Whether the actor may write in the working copy. An author writes until submitting; afterwards the desk does, and an
 * editor not in an own article, for otherwise approval by a second pair of eyes could be undone by the first.
 */
export function mayWrite(actor: Actor, subject: MoveSubject): boolean {
  if (actor.deskRole === null) return false;
  const own = actor.staffId === subject.authorId;
  switch (subject.state) {
    case 'draft':
    case 'returned':
      return own || isDesk(actor);
    case 'submitted':
    case 'editing':
    case 'approved':
      return actor.deskRole === 'chief' || (actor.deskRole === 'editor' && !own);
    case 'published':
      return isDesk(actor);
    case 'withdrawn':
      return false;
  }
}
