import { createHash, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { insertAuditEvent } from '#db/queries/articles.ts';
import {
  deleteExpiredSessions,
  deleteSession,
  findStaffByLogin,
  findStaffBySession,
  insertSession,
} from '#db/queries/staff.ts';
import { fold } from '#domain/fold.ts';
import type { Actor } from '#domain/roles.ts';
import { singleLine } from '#domain/text.ts';
import type { Context } from '../context.ts';
import { hashPassword, isCheckingFlooded, verifyPassword } from './password.ts';

/** NIST AAL2: at most 12 hours from one sign-in to the next. */
export const SESSION_HOURS = 12;

const HOUR_MS = 3_600_000;

/** Ten wrong passwords for one login close it for a quarter of an hour; a right one before that clears the count. */
const failures = new RateLimiterMemory({ points: 10, duration: 900 });

/** Somebody signed in. */
export type SignedIn = {
  readonly actor: Actor;
  readonly name: string;
  readonly login: string;
  readonly language: 'vi' | 'en';
};

/** Why nobody was let in; one answer for a wrong name, a wrong password and a closed account, so that none can be told apart. */
export type SignInRefusal = 'wrong' | 'too_many';

export type SignInAnswer =
  | { readonly ok: true; readonly sessionId: string }
  | { readonly ok: false; readonly why: SignInRefusal };

/** In UTF-16 units; a login of 64 letters is at most twice as long, its folded form not longer. */
const LONGEST_LOGIN = 256;

async function mayTry(login: string): Promise<boolean> {
  try {
    await failures.consume(login);
    return true;
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    return false;
  }
}

let decoy: Promise<string> | undefined;

const hashOf = (sessionId: string) => createHash('sha256').update(sessionId).digest('hex');

/** Checks a login and password and opens a session; the answer's id is the only secret of that session. */
export async function signIn(
  context: Context,
  credentials: { readonly login: string; readonly password: string },
): Promise<SignInAnswer> {
  const login = fold(singleLine(credentials.login)).slice(0, LONGEST_LOGIN);
  if (isCheckingFlooded()) return { ok: false, why: 'too_many' };
  // Counted before the slow check, or a burst of guesses would all be tried before the first had failed.
  if (!(await mayTry(login))) return { ok: false, why: 'too_many' };
  const person = await findStaffByLogin(context.store.read, login);
  decoy ??= hashPassword(randomBytes(24).toString('base64url'));
  const right = await verifyPassword(person?.passwordHash ?? (await decoy), credentials.password);
  if (!person || !right || person.disabledAt !== null) return { ok: false, why: 'wrong' };
  await failures.delete(login);
  const sessionId = randomBytes(32).toString('base64url');
  await context.store.tx(async (tx) => {
    await deleteExpiredSessions(tx, context.now);
    await insertSession(tx, {
      idHash: hashOf(sessionId),
      staffId: person.id,
      createdAt: context.now,
      seenAt: context.now,
      expiresAt: context.now + SESSION_HOURS * HOUR_MS,
    });
    await insertAuditEvent(tx, {
      id: context.newId(),
      at: context.now,
      staffId: person.id,
      deed: 'sign_in',
      detail: '{}',
    });
  });
  return { ok: true, sessionId };
}

/** Who is behind a session id now; undefined once it expired, was ended, or the account was closed. Writes nothing. */
export async function findSignedIn(context: Context, sessionId: string): Promise<SignedIn | undefined> {
  const person = await findStaffBySession(context.store.read, hashOf(sessionId), context.now);
  if (!person) return undefined;
  const { id, deskRole, isAdmin, name, login, language } = person;
  return { actor: { staffId: id, deskRole, isAdmin }, name, login, language };
}

/** Ends a session. */
export async function signOut(context: Context, sessionId: string): Promise<void> {
  await context.store.tx((tx) => deleteSession(tx, hashOf(sessionId)));
}
