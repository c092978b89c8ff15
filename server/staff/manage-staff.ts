import { insertAuditEvent } from '#db/queries/articles.ts';
import { deleteSessionsOf, findStaffByLogin, insertStaff, type StaffRow, updateStaff } from '#db/queries/staff.ts';
import type { Connection } from '#db/store.ts';
import { fold } from '#domain/fold.ts';
import type { DeskRole } from '#domain/roles.ts';
import { singleLine, textLength } from '#domain/text.ts';
import type { Context } from '../context.ts';
import { generatePassword, hashPassword, isPasswordLongEnough } from './password.ts';

export type StaffRefusal = 'unknown_login' | 'login_taken' | 'bad_login' | 'bad_name' | 'bad_password';

export type StaffAnswer =
  | { readonly ok: true; readonly login: string /** Only when one was made. */; readonly password: string | undefined }
  | { readonly ok: false; readonly why: StaffRefusal };

const LOGIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@+-]{0,63}$/u;

/** Opens an account. Without a password one is made and answered, once. */
export async function addStaff(
  context: Context,
  person: {
    readonly login: string;
    readonly name: string;
    readonly deskRole: DeskRole | null;
    readonly isAdmin: boolean;
    readonly password?: string | undefined;
  },
): Promise<StaffAnswer> {
  const login = singleLine(person.login);
  const name = singleLine(person.name);
  if (!LOGIN.test(login)) return { ok: false, why: 'bad_login' };
  if (name === '' || textLength(name) > 100) return { ok: false, why: 'bad_name' };
  if (person.password !== undefined && !isPasswordLongEnough(person.password))
    return { ok: false, why: 'bad_password' };
  const password = person.password ?? generatePassword();
  const passwordHash = await hashPassword(password);
  return context.store.tx(async (tx) => {
    if (await findStaffByLogin(tx, fold(login))) return { ok: false, why: 'login_taken' };
    const row = {
      id: context.newId(),
      login,
      loginFolded: fold(login),
      name,
      passwordHash,
      deskRole: person.deskRole,
      isAdmin: person.isAdmin,
      language: 'vi',
      createdAt: context.now,
    } as const;
    await insertStaff(tx, row);
    await record(tx, context, 'add_staff', { login, deskRole: person.deskRole, isAdmin: person.isAdmin });
    return { ok: true, login, password: person.password === undefined ? password : undefined };
  });
}

/** Closes an account and ends its sign-ins. */
export async function disableStaff(context: Context, login: string): Promise<StaffAnswer> {
  return change(context, login, 'disable_staff', () => ({ disabledAt: context.now }));
}

/** Gives an account a new password (made when absent), opens it again if closed, and ends its sign-ins. */
export async function resetPassword(context: Context, login: string, chosen?: string): Promise<StaffAnswer> {
  if (chosen !== undefined && !isPasswordLongEnough(chosen)) return { ok: false, why: 'bad_password' };
  const password = chosen ?? generatePassword();
  const passwordHash = await hashPassword(password);
  const answer = await change(context, login, 'reset_password', () => ({ passwordHash, disabledAt: null }));
  return answer.ok ? { ...answer, password: chosen === undefined ? password : undefined } : answer;
}

async function change(
  context: Context,
  login: string,
  deed: string,
  set: (person: StaffRow) => Partial<StaffRow>,
): Promise<StaffAnswer> {
  return context.store.tx(async (tx) => {
    const person = await findStaffByLogin(tx, fold(singleLine(login)));
    if (!person) return { ok: false, why: 'unknown_login' };
    await updateStaff(tx, person.id, set(person));
    await deleteSessionsOf(tx, person.id);
    await record(tx, context, deed, { login: person.login });
    return { ok: true, login: person.login, password: undefined };
  });
}

async function record(tx: Connection, context: Context, deed: string, detail: object): Promise<void> {
  await insertAuditEvent(tx, { id: context.newId(), at: context.now, deed, detail: JSON.stringify(detail) });
}
