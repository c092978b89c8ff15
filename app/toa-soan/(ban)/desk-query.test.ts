import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE_STATES } from '#domain/moves.ts';
import { deskAddress, readDeskQuery } from './desk-query.ts';

const ALL = { state: undefined, search: '', before: undefined };

describe('the address of the desk’s list', () => {
  it('says which state, which words and where the page starts', () => {
    const query = { state: 'draft', search: 'nước về', before: { changedAt: 1_800_000_000_000, number: 12 } } as const;
    const written = new URL(deskAddress(query), 'http://newsroom.example').searchParams;
    expect(readDeskQuery(Object.fromEntries(written))).toEqual(query);
    expect(deskAddress(ALL)).toBe('/toa-soan');
  });

  it.each([
    {},
    { trang_thai: 'khac' },
    { trang_thai: ['draft', 'editing'] },
    { trang_thai: '__proto__' },
    { truoc: 'zzz!' },
    { truoc: ['1-1'] },
    { tim: '' },
    { tim: '\u0000 \u202E' },
    { tim: ['a', 'b'] },
    { khac: '1' },
  ])('leaves out what makes no sense: %j', (given) => {
    expect(readDeskQuery(given)).toEqual(ALL);
  });

  it('can be written for whatever was searched', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom(undefined, ...ARTICLE_STATES),
        (tim, trang_thai) => {
          const query = readDeskQuery({ tim, trang_thai });
          expect(query.search.isWellFormed()).toBe(true);
          expect(() => encodeURIComponent(deskAddress(query))).not.toThrow();
        },
      ),
    );
  });
});
