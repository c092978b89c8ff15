import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fold } from '#domain/fold.ts';
import { type Newsroom, openNewsroom } from '#server/fixture.test-support.ts';
import { contains } from './contains.ts';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

async function holds(text: string, word: string): Promise<boolean> {
  const [row] = await newsroom.store.read.all<{ found: number }>(
    sql`SELECT ${contains(sql`given.folded`, word)} AS found FROM (SELECT ${text} AS folded) given`,
  );
  return row?.found === 1;
}

it.each([
  ['han man 2025', 'man', true],
  ['han man 2025', 'an ma', true],
  ['han man 2025', 'nam', false],
  ['lai suat 5%', '5%', true],
  ['lai suat 50', '5%', false],
  ['khu cong nghiep a_1', 'a_1', true],
  ['khu cong nghiep ab1', 'a_1', false],
  ['o dia c:\\tin', 'c:\\t', true],
  ['o dia c:tin', 'c:\\t', false],
  ['o dia c:\\tin', '\\', true],
  ["tin'", "'", true],
  ['tin', '%', false],
  ['tin', '_', false],
  ['ភាសា', 'ភា', true],
])('“%s” with “%s” in it: %s', async (text, word, expected) => {
  expect(await holds(text, word)).toBe(expected);
});

it('finds what stands there and nothing else', async () => {
  const folded = fc
    .string({ unit: fc.constantFrom('a', 'b', '%', '_', '\\', "'", ' ', 'đ', '稻'), maxLength: 6 })
    .map(fold);
  await fc.assert(
    fc.asyncProperty(folded, folded, async (text, word) => {
      expect(await holds(text, word)).toBe(text.includes(word));
    }),
  );
});
