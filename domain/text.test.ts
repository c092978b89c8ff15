import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, excerpt, singleLine, textLength } from './text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 80 });

describe('cleanText', () => {
  it.each([
    ['decomposed letters become composed', 'Tie\u0302\u0301ng Vie\u0323\u0302t', 'Tiếng Việt'],
    ['Windows and old Mac line ends become a newline', 'a\r\nb\rc', 'a\nb\nc'],
    ['Unicode line ends become a newline', 'a\u2028b\u2029c\u0085d', 'a\nb\nc\nd'],
    ['tabs and newlines stay', 'a\tb\nc', 'a\tb\nc'],
    ['control characters go', 'a\u0000b\u0007c\u001Bd\u007Fe\u009Bf', 'abcdef'],
    ['bidi overrides and isolates go', 'a\u202Eb\u202Cc\u2066d\u2069e\u200Ff', 'abcdef'],
    ['zero-width space and byte order mark go', '\uFEFFa\u200Bb', 'ab'],
    ['non-characters go', 'a\uFFFEb\uFFFFc', 'abc'],
    ['half a surrogate pair becomes a replacement character', 'a\uD83Db', 'a\uFFFDb'],
    ['joiners that Khmer and emoji need stay', '👨\u200D👩\u200D👧 \u200C', '👨\u200D👩\u200D👧 \u200C'],
    ['a mark that was parted from its letter joins it', 'e\u200B\u0301', 'é'],
    ['HTML and SQL are only text', `<b>'; DROP TABLE--&amp;`, `<b>'; DROP TABLE--&amp;`],
    ['nothing stays nothing', '', ''],
  ])('%s', (_outcome, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('leaves its own result as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it('always answers well-formed NFC without line ends other than a newline', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).toBe(clean.normalize('NFC'));
        expect(clean).not.toMatch(/[\r\u2028\u2029\u0000\u202E]/u);
      }),
    );
  });
});

describe('singleLine', () => {
  it.each([
    ['a\u00A0\u00A0b', 'a b'],
    ['  a \n\n b\t', 'a b'],
    ['\u3000a\u2003b\u3000', 'a b'],
    [' \n\t\u00A0', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(singleLine(text)).toBe(expected);
  });

  it('answers one trimmed line with single spaces, whatever comes in', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.constantFrom(' ', '\n', '\u00A0', '\t'))), (parts) => {
        const line = singleLine(parts.join(''));
        expect(line).not.toMatch(/[\n\r\t\u00A0]| {2}|^ | $/u);
        expect(singleLine(line)).toBe(line);
      }),
    );
  });
});

describe('textLength', () => {
  it.each([
    ['', 0],
    ['Việt', 4],
    ['Vie\u0323\u0302t', 6],
    ['🎋🎋', 2],
    ['👨\u200D👩\u200D👧', 5],
  ])('%j has %i code points', (text, length) => {
    expect(textLength(text)).toBe(length);
  });
});

describe('excerpt', () => {
  it.each([
    ['keeps a text that fits', 'Một hai ba', 10, 'Một hai ba'],
    ['cuts at a word', 'Một hai ba bốn', 9, 'Một hai…'],
    ['leaves no comma before the dots', 'Một hai, ba bốn năm', 10, 'Một hai…'],
    ['cuts a word that is longer than half the room', 'Mộthaibabốnnăm sáu', 8, 'Mộthaib…'],
    ['puts the text on one line first', 'Một\nhai', 7, 'Một hai'],
    ['never halves an emoji', '🎋🎋🎋🎋🎋🎋', 4, '🎋🎋🎋…'],
  ])('%s', (_outcome, text, limit, expected) => {
    expect(excerpt(text, limit)).toBe(expected);
  });

  it('is never longer than its limit and begins as the text does', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 2, max: 80 }), (text, limit) => {
        const short = excerpt(text, limit);
        expect(textLength(short)).toBeLessThanOrEqual(limit);
        expect(singleLine(text).startsWith(short.replace(/…$/u, ''))).toBe(true);
      }),
    );
  });
});
