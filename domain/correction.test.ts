import { describe, expect, it } from 'vitest';
import { CORRECTION_LIMIT, correctionSchema, judgeCorrection } from './correction.ts';
import { ARTICLE_STATES } from './moves.ts';
import { deskRoleOf, PEOPLE } from './rights.test-support.ts';

const GOOD = { wrong: 'Sai', corrected: 'Đúng', apology: 'Xin lỗi', conclusion: '' };

describe('who may correct', () => {
  const cases = PEOPLE.flatMap((person) =>
    ARTICLE_STATES.flatMap((state) => [true, false].map((wasPublic) => ({ person, state, wasPublic }))),
  );

  it.each(cases)('$person, $state, public: $wasPublic', ({ person, state, wasPublic }) => {
    const actor = { staffId: 'x', deskRole: deskRoleOf(person), isAdmin: person.toLowerCase().includes('admin') };
    const isChief = person === 'chief' || person === 'chiefAdmin';
    const isOut = wasPublic && (state === 'published' || state === 'withdrawn');
    const expected = !isChief ? 'forbidden' : isOut ? 'allowed' : 'wrong_state';
    expect(judgeCorrection(actor, { state, wasPublic })).toBe(expected);
  });
});

describe('the words of a correction', () => {
  it('are cleaned and composed', () => {
    const wrong = `  Lu\u0301a\u202e\r\nmùa \u0000 `;
    expect(correctionSchema.parse({ ...GOOD, wrong }).wrong).toBe('Lúa\nmùa');
  });

  it.each([
    [{ ...GOOD, wrong: undefined }],
    [{ ...GOOD, corrected: 7 }],
    [{ ...GOOD, apology: ['x'] }],
    [{ ...GOOD, extra: 'x' }],
    [{ ...GOOD, wrong: 'x'.repeat(CORRECTION_LIMIT + 1) }],
    [null],
    ['x'],
  ])('are refused when they are none: %#', (given) => {
    expect(correctionSchema.safeParse(given).success).toBe(false);
  });

  it('may be as long as the limit in letters, whatever they weigh', () => {
    expect(correctionSchema.safeParse({ ...GOOD, wrong: '𝒳'.repeat(CORRECTION_LIMIT) }).success).toBe(true);
  });
});
