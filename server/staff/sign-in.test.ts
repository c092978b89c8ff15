import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fold } from '#domain/fold.ts';
import { everythingIn, HOUR, MORNING, type Newsroom, openNewsroom, rowsOf } from '../fixture.test-support.ts';
import { addStaff, disableStaff, resetPassword } from './manage-staff.ts';
import { findSignedIn, SESSION_HOURS, signIn, signOut } from './sign-in.ts';

let newsroom: Newsroom;
let turn = 0;
/** The count of failures lives in the process: every test has a login of its own. */
let login: string;

const PASSWORD = 'mật khẩu đủ dài của tôi';

beforeEach(async () => {
  newsroom = await openNewsroom();
  turn += 1;
  login = `Ân.${turn}`;
  const person = { login, name: 'Thanh Ân', deskRole: 'editor', isAdmin: false, password: PASSWORD } as const;
  expect(await addStaff(newsroom.at(MORNING), person)).toMatchObject({ ok: true });
});
afterEach(() => newsroom.close());

async function sessionOf(attempt = { login, password: PASSWORD }, now = MORNING): Promise<string> {
  const answer = await signIn(newsroom.at(now), attempt);
  if (!answer.ok) throw new Error(answer.why);
  return answer.sessionId;
}

describe('signing in', () => {
  it('opens a session for the right password and writes it down', async () => {
    const sessionId = await sessionOf();
    expect(await findSignedIn(newsroom.at(MORNING), sessionId)).toMatchObject({
      actor: { deskRole: 'editor', isAdmin: false },
      name: 'Thanh Ân',
      login,
      language: 'vi',
    });
    expect((await rowsOf(newsroom, 'audit_event')).at(-1)).toMatchObject({ deed: 'sign_in', at: MORNING });
  });

  it('knows a login in any case, with or without marks, composed or not', async () => {
    for (const typed of [login.toUpperCase(), fold(login), login.normalize('NFD'), `  ${login} `])
      expect(await sessionOf({ login: typed, password: PASSWORD })).toHaveLength(43);
  });

  it('knows a password composed and decomposed, but in its own case only', async () => {
    await sessionOf({ login, password: PASSWORD.normalize('NFD') });
    expect(await signIn(newsroom.at(MORNING), { login, password: PASSWORD.toUpperCase() })).toEqual({
      ok: false,
      why: 'wrong',
    });
  });

  it.each([
    ['a wrong password', () => ({ login, password: `${PASSWORD}.` })],
    ['an empty password', () => ({ login, password: '' })],
    ['an endless password', () => ({ login, password: PASSWORD.repeat(1000) })],
    ['an unknown login', () => ({ login: `nobody.${turn}`, password: PASSWORD })],
    ['SQL for a login', () => ({ login: `' OR '1'='1`, password: PASSWORD })],
  ])('%s is refused with one and the same answer, and writes nothing', async (_what, attempt) => {
    const before = await everythingIn(newsroom);
    expect(await signIn(newsroom.at(MORNING), attempt())).toEqual({ ok: false, why: 'wrong' });
    expect(await everythingIn(newsroom)).toEqual(before);
  });

  it('a closed account is refused like a wrong password', async () => {
    await disableStaff(newsroom.at(MORNING), login);
    expect(await signIn(newsroom.at(MORNING), { login, password: PASSWORD })).toEqual({ ok: false, why: 'wrong' });
  });

  it('after ten wrong passwords even the right one is refused, for this login only', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1)
      expect(await signIn(newsroom.at(MORNING), { login, password: 'sai' })).toEqual({ ok: false, why: 'wrong' });
    expect(await signIn(newsroom.at(MORNING), { login, password: PASSWORD })).toEqual({ ok: false, why: 'too_many' });
    expect(await signIn(newsroom.at(MORNING), { login: ` ${login.toUpperCase()}`, password: PASSWORD })).toMatchObject({
      why: 'too_many',
    });
    const other = { login: `other.${turn}`, name: 'Khác', deskRole: null, isAdmin: false, password: PASSWORD };
    await addStaff(newsroom.at(MORNING), other);
    await sessionOf({ login: other.login, password: PASSWORD });
  });

  it('a burst of guesses at once is counted one by one, so that a right one among them is not let in', async () => {
    const guesses = [...Array<string>(30).fill('sai'), PASSWORD];
    const answers = await Promise.all(guesses.map((guess) => signIn(newsroom.at(MORNING), { login, password: guess })));
    expect(answers.filter((answer) => !answer.ok && answer.why === 'wrong').length).toBeLessThanOrEqual(10);
    expect(answers.at(-1)?.ok).toBe(false);
  });

  it('lets in a login of letters beyond the basic plane', async () => {
    const rare = { login: '𠮷'.repeat(40), password: PASSWORD };
    await addStaff(newsroom.at(MORNING), { ...rare, name: 'x', deskRole: null, isAdmin: false });
    expect((await signIn(newsroom.at(MORNING), rare)).ok).toBe(true);
  });

  it('a right password clears the count of wrong ones', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let attempt = 0; attempt < 6; attempt += 1) await signIn(newsroom.at(MORNING), { login, password: 'sai' });
      await sessionOf();
    }
  });
});

describe('a session', () => {
  it('is kept as a hash only: neither token nor password stands in the database', async () => {
    const sessionId = await sessionOf();
    const [row] = await rowsOf(newsroom, 'staff_session');
    expect(row?.id_hash).toBe(createHash('sha256').update(sessionId).digest('hex'));
    const everything = JSON.stringify(await everythingIn(newsroom));
    expect(everything).not.toContain(sessionId);
    expect(everything).not.toContain(PASSWORD);
  });

  it('is another one at every sign-in', async () => {
    expect(await sessionOf()).not.toBe(await sessionOf());
    expect(await rowsOf(newsroom, 'staff_session')).toHaveLength(2);
  });

  it('ends after twelve hours, however busy', async () => {
    const sessionId = await sessionOf();
    const end = MORNING + SESSION_HOURS * HOUR;
    expect(SESSION_HOURS).toBe(12);
    expect(await findSignedIn(newsroom.at(end - 1), sessionId)).toBeDefined();
    expect(await findSignedIn(newsroom.at(end), sessionId)).toBeUndefined();
    await sessionOf({ login, password: PASSWORD }, end);
    expect(await rowsOf(newsroom, 'staff_session')).toHaveLength(1);
  });

  it('is looked up without writing, however long after, so that a busy database keeps nobody out', async () => {
    const sessionId = await sessionOf();
    const before = await everythingIn(newsroom);
    expect(await findSignedIn(newsroom.at(MORNING + 6 * HOUR), sessionId)).toBeDefined();
    expect(await everythingIn(newsroom)).toEqual(before);
  });

  it('ends with signing out, and only that one', async () => {
    const [one, other] = [await sessionOf(), await sessionOf()];
    await signOut(newsroom.at(MORNING), one);
    expect(await findSignedIn(newsroom.at(MORNING), one)).toBeUndefined();
    expect(await findSignedIn(newsroom.at(MORNING), other)).toBeDefined();
  });

  it.each([
    ['closing the account', (now: number) => disableStaff(newsroom.at(now), login)],
    ['a new password', (now: number) => resetPassword(newsroom.at(now), login)],
  ])('ends at once with %s, wherever the person is signed in', async (_what, deed) => {
    const sessions = [await sessionOf(), await sessionOf()];
    expect(await deed(MORNING)).toMatchObject({ ok: true });
    for (const session of sessions) expect(await findSignedIn(newsroom.at(MORNING), session)).toBeUndefined();
  });

  it.each(['', 'x', '__proto__', "' OR 1=1 --"])('is nobody’s with the id %j', async (id) => {
    await sessionOf();
    expect(await findSignedIn(newsroom.at(MORNING), id)).toBeUndefined();
  });

  it('carries the role of this moment, not that of the sign-in', async () => {
    const sessionId = await sessionOf();
    await newsroom.store.tx(async (tx) =>
      tx.run(`UPDATE staff SET desk_role = NULL, is_admin = 1 WHERE desk_role = 'editor'`),
    );
    expect((await findSignedIn(newsroom.at(MORNING), sessionId))?.actor).toMatchObject({
      deskRole: null,
      isAdmin: true,
    });
  });
});
