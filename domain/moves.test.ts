import { describe, expect, it } from 'vitest';
import {
  ARTICLE_STATES,
  holdsMove,
  judgeMove,
  MOVE_NAMES,
  MOVES,
  type MoveSubject,
  maySee,
  mayWrite,
  needsReason,
  openMoves,
  STATE_MOVES,
} from './moves.ts';
import {
  ALL_MOVES,
  CASES,
  type Case,
  deskRoleOf,
  expectedMaySee,
  expectedMayWrite,
  expectedVerdict,
  JOURNEYS,
  PEOPLE,
  STATES,
} from './rights.test-support.ts';
import { type Actor, DESK_ROLES, isDesk } from './roles.ts';

function actorOf({ person }: Pick<Case, 'person'>): Actor {
  return { staffId: 'me', deskRole: deskRoleOf(person), isAdmin: person.toLowerCase().endsWith('admin') };
}

function subjectOf({ own, state, editorsMayUpdate }: Case): MoveSubject {
  return { state, authorId: own ? 'me' : 'somebody-else', editorsMayUpdate };
}

const title = ({ person, own, state, editorsMayUpdate }: Case) =>
  `${person}, ${own ? 'own' : 'another’s'} ${state} text${editorsMayUpdate ? ' where editors may update' : ''}`;

describe('the matrix of rights', () => {
  it('has a row for every state and every move of the program, and no other', () => {
    expect([...ARTICLE_STATES].toSorted()).toEqual([...STATES].toSorted());
    expect([...MOVE_NAMES].toSorted()).toEqual([...ALL_MOVES].toSorted());
    expect(CASES).toHaveLength(PEOPLE.length * 2 * 7 * 2);
  });

  it.each(CASES.map((given) => [title(given), given] as const))('%s', (_title, given) => {
    const actor = actorOf(given);
    const subject = subjectOf(given);
    for (const move of ALL_MOVES) {
      const verdict = expectedVerdict(move, given);
      expect([move, judgeMove(actor, move, subject)]).toEqual([move, verdict]);
      expect([move, holdsMove(actor, move, subject)]).toEqual([move, verdict !== 'forbidden']);
    }
    expect(openMoves(actor, subject)).toEqual(ALL_MOVES.filter((move) => expectedVerdict(move, given) === 'allowed'));
    expect(mayWrite(actor, subject)).toBe(expectedMayWrite(given));
    expect(maySee(actor, subject)).toBe(expectedMaySee(given));
  });
});

describe('single promises of the matrix', () => {
  const editor = actorOf({ person: 'editor' });
  const chief = actorOf({ person: 'chief' });

  it('an editor cannot approve an own article', () => {
    expect(judgeMove(editor, 'approve', { state: 'submitted', authorId: 'me', editorsMayUpdate: true })).toBe(
      'forbidden',
    );
  });

  it('the chief’s desk cannot approve an own article, but publishes it', () => {
    const own: MoveSubject = { state: 'submitted', authorId: 'me', editorsMayUpdate: false };
    expect(judgeMove(chief, 'approve', own)).toBe('forbidden');
    expect(judgeMove(chief, 'publish', own)).toBe('allowed');
  });

  it('an author cannot change a text that was approved', () => {
    const own: MoveSubject = { state: 'approved', authorId: 'me', editorsMayUpdate: false };
    expect(mayWrite(actorOf({ person: 'reporter' }), own)).toBe(false);
    expect(mayWrite(editor, own)).toBe(false);
  });

  it('an administrator without a desk role has no move, sees nothing and writes nothing', () => {
    const admin = actorOf({ person: 'admin' });
    for (const state of STATES) {
      const own: MoveSubject = { state, authorId: 'me', editorsMayUpdate: true };
      expect(openMoves(admin, own)).toEqual([]);
      expect([maySee(admin, own), mayWrite(admin, own)]).toEqual([false, false]);
    }
  });

  it('whoever may write may also see', () => {
    for (const given of CASES) {
      if (mayWrite(actorOf(given), subjectOf(given))) expect(maySee(actorOf(given), subjectOf(given))).toBe(true);
    }
  });
});

describe('the moves themselves', () => {
  it.each(ALL_MOVES)('%s starts and ends where product.md says', (move) => {
    expect([...MOVES[move].from].toSorted()).toEqual([...JOURNEYS[move].from].toSorted());
    expect(MOVES[move].to).toBe(JOURNEYS[move].to);
  });

  it('only returning and withdrawing ask for a reason', () => {
    expect(ALL_MOVES.filter(needsReason)).toEqual(['return', 'withdraw']);
  });

  it('only moves that readers do not notice are moves of state alone', () => {
    expect([...STATE_MOVES]).toEqual(['submit', 'take', 'return', 'approve', 'restore']);
  });
});

describe('roles', () => {
  it('editors and the chief’s desk work on other people’s texts, nobody else does', () => {
    expect(PEOPLE.filter((person) => isDesk(actorOf({ person })))).toEqual([
      'editor',
      'chief',
      'editorAdmin',
      'chiefAdmin',
    ]);
    expect([...DESK_ROLES]).toEqual(['reporter', 'editor', 'chief']);
  });
});
