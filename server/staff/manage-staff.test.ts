import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everythingIn, MORNING, type Newsroom, openNewsroom, rowsOf } from '../fixture.test-support.ts';
import { addStaff, disableStaff, resetPassword } from './manage-staff.ts';
import { hashPassword, verifyPassword } from './password.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const PERSON = { login: 'thanh.an', name: 'Thanh Ân', deskRole: 'reporter', isAdmin: false } as const;
const rowOf = async (login: string) => (await rowsOf(newsroom, 'staff')).find((row) => row.login === login);

describe('opening an account', () => {
  it('makes a password, tells it once and keeps only its hash', async () => {
    const answer = await addStaff(newsroom.at(MORNING), PERSON);
    if (!answer.ok || answer.password === undefined) throw new Error('no password was made');
    const row = await rowOf('thanh.an');
    expect(row).toMatchObject({
      name: 'Thanh Ân',
      desk_role: 'reporter',
      is_admin: 0,
      language: 'vi',
      disabled_at: null,
    });
    expect(await verifyPassword(String(row?.password_hash), answer.password)).toBe(true);
    expect(JSON.stringify(await everythingIn(newsroom))).not.toContain(answer.password);
    expect((await rowsOf(newsroom, 'audit_event')).at(-1)).toMatchObject({ deed: 'add_staff', at: MORNING });
  });

  it('does not tell a password that was chosen', async () => {
    const answer = await addStaff(newsroom.at(MORNING), { ...PERSON, password: 'mật khẩu tự chọn' });
    expect(answer).toEqual({ ok: true, login: 'thanh.an', password: undefined });
  });

  it.each([
    ['bad_login', { login: '' }],
    ['bad_login', { login: '   ' }],
    ['bad_login', { login: '.an' }],
    ['bad_login', { login: 'thanh an' }],
    ['bad_login', { login: '<script>' }],
    ['bad_login', { login: 'a'.repeat(65) }],
    ['bad_login', { login: "an' OR 1=1" }],
    ['bad_name', { name: '' }],
    ['bad_name', { name: '\u200B\n' }],
    ['bad_name', { name: 'x'.repeat(101) }],
    ['bad_password', { password: '' }],
    ['bad_password', { password: 'x'.repeat(14) }],
    ['bad_password', { password: 'ế'.normalize('NFD').repeat(14) }],
    ['bad_password', { password: 'x'.repeat(257) }],
    ['login_taken', { login: 'CHIEF' }],
    ['login_taken', { login: 'chïef' }],
  ])('is refused as %s for %j, and nothing is written', async (why, wrong) => {
    const before = await everythingIn(newsroom);
    expect(await addStaff(newsroom.at(MORNING), { ...PERSON, ...wrong })).toEqual({ ok: false, why });
    expect(await everythingIn(newsroom)).toEqual(before);
  });

  it('cleans what was typed', async () => {
    await addStaff(newsroom.at(MORNING), { ...PERSON, login: ' Đan\u0323h ', name: ' Thanh \u202E A\u0302n\n' });
    expect(await rowOf('Đaṇh')).toMatchObject({ login_folded: 'danh', name: 'Thanh Ân' });
  });

  it('goes to one of two people who want the same login at once', async () => {
    const answers = await Promise.all(
      [PERSON, { ...PERSON, login: 'THANH.AN' }].map((person) => addStaff(newsroom.at(MORNING), person)),
    );
    expect(answers.map((answer) => (answer.ok ? 'opened' : answer.why)).toSorted()).toEqual(['login_taken', 'opened']);
  });
});

describe('closing and opening again', () => {
  it('a closed account has its time, and a new password opens it', async () => {
    expect(await disableStaff(newsroom.at(MORNING), 'CHIEF')).toEqual({
      ok: true,
      login: 'chief',
      password: undefined,
    });
    expect(await rowOf('chief')).toMatchObject({ disabled_at: MORNING });
    const answer = await resetPassword(newsroom.at(MORNING), 'chief');
    if (!answer.ok || answer.password === undefined) throw new Error('no password was made');
    const row = await rowOf('chief');
    expect(row?.disabled_at).toBeNull();
    expect(await verifyPassword(String(row?.password_hash), answer.password)).toBe(true);
    const deeds = (await rowsOf(newsroom, 'audit_event')).map(({ deed, detail }) => [deed, detail]);
    expect(deeds).toEqual([
      ['disable_staff', '{"login":"chief"}'],
      ['reset_password', '{"login":"chief"}'],
    ]);
  });

  it('needs a login that exists and a password that is long enough', async () => {
    const before = await everythingIn(newsroom);
    expect(await disableStaff(newsroom.at(MORNING), 'nobody')).toEqual({ ok: false, why: 'unknown_login' });
    expect(await resetPassword(newsroom.at(MORNING), 'nobody')).toEqual({ ok: false, why: 'unknown_login' });
    expect(await resetPassword(newsroom.at(MORNING), 'chief', 'ngắn')).toEqual({ ok: false, why: 'bad_password' });
    expect(await everythingIn(newsroom)).toEqual(before);
  });

  it('takes a chosen password and does not repeat it', async () => {
    expect(await resetPassword(newsroom.at(MORNING), 'chief', 'mật khẩu tự chọn')).toMatchObject({
      password: undefined,
    });
    const row = await rowOf('chief');
    expect(await verifyPassword(String(row?.password_hash), 'mật khẩu tự chọn')).toBe(true);
    expect(row?.password_hash).not.toBe(await hashPassword('mật khẩu tự chọn'));
  });
});
