import type { ArticleState, Move } from './moves.ts';
import type { Actor } from './roles.ts';

/*
 * Who may do what, written out from product.md (Rights and moves) by hand, for the tests of the rules and of the
 * commands. Nothing here may be derived from moves.ts.
 */

/** The kinds of people that sign in. */
export const PEOPLE = ['reporter', 'editor', 'chief', 'admin', 'reporterAdmin', 'editorAdmin', 'chiefAdmin'] as const;
export type Person = (typeof PEOPLE)[number];

/** Whose texts: all, one's own, all but one's own, all in sections where editors may update, none. */
type Whose = 'all' | 'own' | 'others' | 'section' | 'none';

type Rights = { readonly reporter: Whose; readonly editor: Whose; readonly chief: Whose };

/** Whether somebody holds the move, before the article's state is looked at. */
const HOLDERS: Readonly<Record<Move, Rights>> = {
  submit: { reporter: 'own', editor: 'all', chief: 'all' },
  take: { reporter: 'none', editor: 'all', chief: 'all' },
  return: { reporter: 'none', editor: 'all', chief: 'all' },
  approve: { reporter: 'none', editor: 'others', chief: 'others' },
  publish: { reporter: 'none', editor: 'none', chief: 'all' },
  schedule: { reporter: 'none', editor: 'none', chief: 'all' },
  update: { reporter: 'none', editor: 'section', chief: 'all' },
  withdraw: { reporter: 'none', editor: 'none', chief: 'all' },
  restore: { reporter: 'none', editor: 'none', chief: 'all' },
};

/** From where each move starts and where it ends. */
export const JOURNEYS: Readonly<Record<Move, { readonly from: readonly ArticleState[]; readonly to: ArticleState }>> = {
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  take: { from: ['submitted'], to: 'editing' },
  return: { from: ['submitted', 'editing', 'approved'], to: 'returned' },
  approve: { from: ['submitted', 'editing'], to: 'approved' },
  publish: { from: ['draft', 'submitted', 'editing', 'returned', 'approved'], to: 'published' },
  schedule: { from: ['draft', 'submitted', 'editing', 'returned', 'approved'], to: 'published' },
  update: { from: ['published'], to: 'published' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  restore: { from: ['withdrawn'], to: 'draft' },
};

/** Who may write in the working copy. */
const WRITERS: Readonly<Record<ArticleState, Rights>> = {
  draft: { reporter: 'own', editor: 'all', chief: 'all' },
  returned: { reporter: 'own', editor: 'all', chief: 'all' },
  submitted: { reporter: 'none', editor: 'others', chief: 'all' },
  editing: { reporter: 'none', editor: 'others', chief: 'all' },
  approved: { reporter: 'none', editor: 'others', chief: 'all' },
  published: { reporter: 'none', editor: 'all', chief: 'all' },
  withdrawn: { reporter: 'none', editor: 'none', chief: 'none' },
};

export const STATES: readonly ArticleState[] = [
  'draft',
  'submitted',
  'editing',
  'returned',
  'approved',
  'published',
  'withdrawn',
];

export const ALL_MOVES: readonly Move[] = [
  'submit',
  'take',
  'return',
  'approve',
  'publish',
  'schedule',
  'update',
  'withdraw',
  'restore',
];

/** A case of the matrix. */
export type Case = {
  readonly person: Person;
  readonly own: boolean;
  readonly state: ArticleState;
  readonly editorsMayUpdate: boolean;
};

/** Every person × own or another's text × every state × the section's setting. */
export const CASES: readonly Case[] = PEOPLE.flatMap((person) =>
  [true, false].flatMap((own) =>
    STATES.flatMap((state) => [true, false].map((editorsMayUpdate) => ({ person, own, state, editorsMayUpdate }))),
  ),
);

/** The desk role of a person; being an administrator as well changes nothing on the desk. */
export function deskRoleOf(person: Person): Actor['deskRole'] {
  switch (person) {
    case 'admin':
      return null;
    case 'reporter':
    case 'reporterAdmin':
      return 'reporter';
    case 'editor':
    case 'editorAdmin':
      return 'editor';
    case 'chief':
    case 'chiefAdmin':
      return 'chief';
  }
}

function covers(rights: Rights, { person, own, editorsMayUpdate }: Case): boolean {
  const role = deskRoleOf(person);
  switch (role === null ? 'none' : rights[role]) {
    case 'all':
      return true;
    case 'own':
      return own;
    case 'others':
      return !own;
    case 'section':
      return editorsMayUpdate;
    case 'none':
      return false;
  }
}

/** What the newsroom must answer to a wish to move. */
export function expectedVerdict(move: Move, given: Case): 'allowed' | 'forbidden' | 'wrong_state' {
  if (!covers(HOLDERS[move], given)) return 'forbidden';
  return JOURNEYS[move].from.includes(given.state) ? 'allowed' : 'wrong_state';
}

/** Whether the person may write in the text. */
export function expectedMayWrite(given: Case): boolean {
  return covers(WRITERS[given.state], given);
}

/** Whether the person may see the article in the newsroom: the desk all, reporters their own and what is published. */
export function expectedMaySee({ person, own, state }: Case): boolean {
  const role = deskRoleOf(person);
  if (role === null) return false;
  return role !== 'reporter' || own || state === 'published';
}
