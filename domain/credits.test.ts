import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CREDIT_ROLES, type Credit, groupCredits, tidyCredits } from './credits.ts';

const credits = fc.array(
  fc.record({ role: fc.constantFrom(...CREDIT_ROLES), name: fc.constantFrom('Thanh Ân', 'Bích Ngân', 'Tấn Lộc', '') }),
);

describe('groupCredits', () => {
  it.each<[string, Credit[], { roles: string[]; names: string[] }[]]>([
    ['a byline of nobody has no group', [], []],
    [
      '“Bài, ảnh: Thanh Ân” is one group',
      [
        { role: 'photo', name: 'Thanh Ân' },
        { role: 'article', name: 'Thanh Ân' },
      ],
      [{ roles: ['article', 'photo'], names: ['Thanh Ân'] }],
    ],
    [
      'two people who did the same share a group, in their order',
      [
        { role: 'article', name: 'Tấn Lộc' },
        { role: 'article', name: 'Bích Ngân' },
      ],
      [{ roles: ['article'], names: ['Tấn Lộc', 'Bích Ngân'] }],
    ],
    [
      'people who did different things stand apart',
      [
        { role: 'article', name: 'Tấn Lộc' },
        { role: 'photo', name: 'Bích Ngân' },
        { role: 'photo', name: 'Tấn Lộc' },
      ],
      [
        { roles: ['article', 'photo'], names: ['Tấn Lộc'] },
        { roles: ['photo'], names: ['Bích Ngân'] },
      ],
    ],
  ])('%s', (_outcome, given, expected) => {
    expect(groupCredits(given)).toEqual(expected);
  });

  it('names everybody once with everything they did', () => {
    fc.assert(
      fc.property(credits, (given) => {
        const told = groupCredits(given).flatMap(({ roles, names }) =>
          names.flatMap((name) => roles.map((role) => `${role} ${name}`)),
        );
        expect(told.toSorted()).toEqual([...new Set(given.map(({ role, name }) => `${role} ${name}`))].toSorted());
      }),
    );
  });
});

describe('tidyCredits', () => {
  it('drops empty names and the same role of the same person', () => {
    const given: Credit[] = [
      { role: 'article', name: '' },
      { role: 'article', name: 'Thanh Ân' },
      { role: 'photo', name: 'Thanh Ân' },
      { role: 'article', name: 'Thanh Ân' },
    ];
    expect(tidyCredits(given)).toEqual([
      { role: 'article', name: 'Thanh Ân' },
      { role: 'photo', name: 'Thanh Ân' },
    ]);
  });

  it('keeps two people whose names differ in a mark only', () => {
    const two: Credit[] = [
      { role: 'article', name: 'Thanh Ân' },
      { role: 'article', name: 'Thanh An' },
    ];
    expect(tidyCredits(two)).toEqual(two);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(credits, (given) => {
        expect(tidyCredits(tidyCredits(given))).toEqual(tidyCredits(given));
      }),
    );
  });
});
