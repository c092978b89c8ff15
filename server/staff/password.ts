import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { textLength } from '#domain/text.ts';
import { Turnstile } from '#domain/turnstile.ts';

/** argon2id, 64 MiB, three passes: about 90 ms here; above OWASP's minimum (reference/reliability.md §3.5). */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

/** NIST SP 800-63B rev. 4: at least 15 characters where the password is the only factor. */
export const PASSWORD_MIN = 15;
export const PASSWORD_MAX = 256;

/** A flood of sign-ins may not take all memory: so many hashes at once; more in the queue than people could be is a flood. */
const turnstile = new Turnstile({ atOnce: 4, longestQueue: 60 });

/** Whether so many passwords wait to be checked that another would be turned away. */
export function isCheckingFlooded(): boolean {
  return turnstile.isFull;
}

/** Vietnamese input methods produce either form of a letter; both must open the same door. */
const normal = (password: string) => password.normalize('NFC');

/** The stored form of a password. */
export async function hashPassword(password: string): Promise<string> {
  return turnstile.run(() => hash(normal(password), COST));
}

/** Whether the password is the one behind the stored form. */
export async function verifyPassword(stored: string, password: string): Promise<boolean> {
  if (textLength(normal(password)) > PASSWORD_MAX) return false;
  return turnstile.run(() => verify(stored, normal(password)));
}

/** Whether a password has a length that may be set. */
export function isPasswordLongEnough(password: string): boolean {
  const length = textLength(normal(password));
  return length >= PASSWORD_MIN && length <= PASSWORD_MAX;
}

/** No l, o, 0, 1: a generated password is read from a screen and typed. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A fresh random password of five groups of four letters, about 100 bits. */
export function generatePassword(): string {
  const letter = () => LETTERS.charAt(randomInt(LETTERS.length));
  const group = () => Array.from({ length: 4 }, letter).join('');
  return Array.from({ length: 5 }, group).join('-');
}
