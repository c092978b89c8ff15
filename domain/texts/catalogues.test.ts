import { describe, expect, it } from 'vitest';
import { ARTICLE_STATES, MOVE_NAMES } from '../moves.ts';
import { newsroomTexts } from './newsroom.ts';
import { readerTexts } from './reader.ts';
import { standingTexts } from './standing.ts';

/** Every sentence of a catalogue by its way, functions called with something in every place. */
function sentencesOf(texts: unknown, way = ''): readonly (readonly [way: string, sentence: unknown])[] {
  if (typeof texts === 'function') return [[`${way}()`, texts(...Array.from({ length: texts.length }, () => 7))]];
  if (typeof texts !== 'object' || texts === null) return [[way, texts]];
  return Object.entries(texts).flatMap(([key, value]) => sentencesOf(value, `${way}.${key}`));
}

const CATALOGUES = [
  ['readers', sentencesOf(readerTexts('vi')), sentencesOf(readerTexts('en'))],
  ['the standing pages', sentencesOf(standingTexts('vi')), sentencesOf(standingTexts('en'))],
  ['the newsroom', sentencesOf(newsroomTexts('vi')), sentencesOf(newsroomTexts('en'))],
] as const;

describe.each(CATALOGUES)('the words for %s', (_whom, vietnamese, english) => {
  it('say the same things in both languages', () => {
    expect(vietnamese.length).toBeGreaterThan(30);
    expect(english.map(([way]) => way).toSorted()).toEqual(vietnamese.map(([way]) => way).toSorted());
  });

  it.each([
    ['Vietnamese', vietnamese],
    ['English', english],
  ])('leave no sentence empty or half filled in %s', (_language, sentences) => {
    for (const [way, sentence] of sentences) {
      expect([way, typeof sentence]).toEqual([way, 'string']);
      expect([way, String(sentence).trim()]).not.toEqual([way, '']);
      expect([way, String(sentence)]).not.toEqual([way, expect.stringMatching(/undefined|\[object|NaN|TODO/u)]);
    }
  });

  it('are written in composed letters', () => {
    for (const [, sentence] of [...vietnamese, ...english]) expect(sentence).toBe(String(sentence).normalize('NFC'));
  });
});

describe('the newsroom', () => {
  it.each(['vi', 'en'] as const)('has a word for every state and every move in %s', (language) => {
    const texts = newsroomTexts(language);
    for (const state of ARTICLE_STATES) expect(texts.states[state]).toMatch(/\p{L}/u);
    for (const move of MOVE_NAMES) expect(texts.moves[move]).toMatch(/\p{L}/u);
  });
});
