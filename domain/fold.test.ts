import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

/** The five written tones as combining marks. */
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const PLAIN = ['a', 'a', 'a', 'e', 'e', 'i', 'o', 'o', 'o', 'u', 'u', 'y'];

const syllables = VOWELS.flatMap((vowel, index) =>
  TONES.map((tone) => [(vowel + tone).normalize('NFC'), PLAIN[index] ?? ''] as const),
);

describe('fold', () => {
  it.each([
    ['Đà Nẵng', 'da nang'],
    ['\u00D0à Nẵng', 'da nang'],
    ['\u0189à N\u0103\u0303ng', 'da nang'],
    ['ĐƯỜNG Ở TP. HỒ CHÍ MINH', 'duong o tp. ho chi minh'],
    ['Vi\u00EA\u0323t Nam', 'viet nam'],
    ['Vie\u0323\u0302t Nam', 'viet nam'],
    ['hòa', 'hoa'],
    ['hoà', 'hoa'],
    ['đã', 'da'],
    ['İstanbul', 'istanbul'],
    ['ភាសាខ្មែរ', 'ភាសាខ្មែរ'],
    ['', ''],
  ])('%j folds to %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('folds every Vietnamese vowel with every tone, large and small, composed and decomposed', () => {
    expect(syllables).toHaveLength(72);
    for (const [letter, plain] of syllables) {
      for (const written of [
        letter,
        letter.toUpperCase(),
        letter.normalize('NFD'),
        letter.toUpperCase().normalize('NFD'),
      ])
        expect([written, fold(written)]).toEqual([written, plain]);
    }
  });

  it('folds a text of 10,000 characters', () => {
    expect(fold('Ở'.repeat(10_000))).toBe('o'.repeat(10_000));
  });

  it('leaves its own result as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });

  it('does not tell a composed text from a decomposed one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});
