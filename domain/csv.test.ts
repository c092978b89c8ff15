import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsvLine, writeCsvLine } from './csv.ts';

describe('a line of comma-separated values', () => {
  it.each([
    ['', ['']],
    ['/cu,/moi', ['/cu', '/moi']],
    ['/cu,', ['/cu', '']],
    [',', ['', '']],
    ['"/a,b","c ""d"""', ['/a,b', 'c "d"']],
    ['"",""', ['', '']],
    ['"""",x', ['"', 'x']],
    ['/Bài viết , /moi', ['/Bài viết ', ' /moi']],
  ])('%j is read', (line, fields) => {
    expect(readCsvLine(line)).toEqual(fields);
  });

  it.each([
    ['/a"b,/c', 'stray_quote'],
    ['"/a"b,/c', 'stray_quote'],
    ['"/a" ,/c', 'stray_quote'],
    ['/c,x"', 'stray_quote'],
    ['"/a,/c', 'open_quote'],
    ['/c,"', 'open_quote'],
    ['/c,"x""', 'open_quote'],
  ])('%j is refused', (line, problem) => {
    expect(readCsvLine(line)).toBe(problem);
  });

  it('is read back as it was written, whatever the fields hold on their line', () => {
    const field = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/u.test(text));
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 5 }), (fields) => {
        expect(readCsvLine(writeCsvLine(fields))).toEqual(fields);
      }),
    );
  });

  it('of a hundred thousand quotes is read in a moment', () => {
    const start = performance.now();
    expect(readCsvLine(`${'""'.repeat(100_000)}"`)).toBe('open_quote');
    expect(readCsvLine(`"${'x'.repeat(200_000)}`)).toBe('open_quote');
    expect(readCsvLine(`${'"a",'.repeat(100_000)}"b"x`)).toBe('stray_quote');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
