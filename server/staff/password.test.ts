import { describe, expect, it } from 'vitest';
import {
  generatePassword,
  hashPassword,
  isPasswordLongEnough,
  PASSWORD_MAX,
  PASSWORD_MIN,
  verifyPassword,
} from './password.ts';

describe('keeping passwords', () => {
  it('as argon2id with 64 MiB and three passes, salted', async () => {
    const [one, other] = [await hashPassword('mật khẩu của tôi'), await hashPassword('mật khẩu của tôi')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/u);
    expect(one).not.toBe(other);
  });

  it('opens to the same letters in either form, and to nothing else', async () => {
    const stored = await hashPassword('Mật khẩu của tôi'.normalize('NFD'));
    expect(await verifyPassword(stored, 'Mật khẩu của tôi'.normalize('NFC'))).toBe(true);
    expect(await verifyPassword(stored, 'Mật khẩu của tôi'.normalize('NFD'))).toBe(true);
    for (const wrong of ['', 'Mat khau cua toi', 'mật khẩu của tôi', 'Mật khẩu của tôi '])
      expect(await verifyPassword(stored, wrong)).toBe(false);
  });

  it('a long password is as long in either form', async () => {
    const password = 'ế'.normalize('NFC').repeat(100);
    expect(await verifyPassword(await hashPassword(password), password.normalize('NFD'))).toBe(true);
  });

  it('checks a flood of passwords, every one of them rightly', async () => {
    const stored = await hashPassword('mật khẩu đúng đây');
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, turn) => verifyPassword(stored, turn % 2 ? 'mật khẩu đúng đây' : 'sai')),
    );
    expect(answers).toEqual(Array.from({ length: 12 }, (_, turn) => turn % 2 === 1));
  });
});

describe('choosing a password', () => {
  it.each([
    ['14 letters', 'x'.repeat(14), false],
    ['15 letters', 'x'.repeat(15), true],
    ['15 letters in three parts each', 'ế'.normalize('NFD').repeat(15), true],
    ['14 letters in three parts each', 'ế'.normalize('NFD').repeat(14), false],
    ['15 emoji', '🎋'.repeat(15), true],
    ['256 letters', 'x'.repeat(256), true],
    ['257 letters', 'x'.repeat(257), false],
  ])('of %s', (_what, password, allowed) => {
    expect(isPasswordLongEnough(password)).toBe(allowed);
    expect([PASSWORD_MIN, PASSWORD_MAX]).toEqual([15, 256]);
  });
});

describe('made passwords', () => {
  const made = Array.from({ length: 2000 }, generatePassword);

  it('are five groups of four letters that nobody misreads, and may be set', () => {
    for (const password of made) {
      expect(password).toMatch(/^[a-km-np-z2-9]{4}(?:-[a-km-np-z2-9]{4}){4}$/u);
      expect(isPasswordLongEnough(password)).toBe(true);
    }
  });

  it('are never the same twice and use every letter about equally', () => {
    expect(new Set(made).size).toBe(made.length);
    const counts = new Map<string, number>();
    for (const letter of made.join('').replaceAll('-', '')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    // 32 letters, 1,250 expected of each: 100 bits; ten standard deviations are 350.
    expect(counts.size).toBe(32);
    for (const count of counts.values()) expect(Math.abs(count - 1250)).toBeLessThan(350);
  });
});
