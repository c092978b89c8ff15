import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageAddress } from './text-fragment.ts';

const PAGE = 'https://bao.example/lua-a1.html';
const directive = (passage: string) => passageAddress(PAGE, passage).slice(PAGE.length);

describe('the address of a passage', () => {
  it.each([
    ['Lúa được mùa', '#:~:text=L%C3%BAa%20%C4%91%C6%B0%E1%BB%A3c%20m%C3%B9a'],
    ['  Lúa\t được  mùa ', '#:~:text=L%C3%BAa%20%C4%91%C6%B0%E1%BB%A3c%20m%C3%B9a'],
    [
      'một hai ba bốn năm sáu bảy tám',
      '#:~:text=m%E1%BB%99t%20hai%20ba%20b%E1%BB%91n%20n%C4%83m%20s%C3%A1u%20b%E1%BA%A3y%20t%C3%A1m',
    ],
    ['a b c d e f g h i', '#:~:text=a%20b%20c%20d,f%20g%20h%20i'],
    ['a b\nc d', '#:~:text=a%20b,c%20d'],
    ['a-b, c & d#e', '#:~:text=a%2Db%2C%20c%20%26%20d%23e'],
    ['\ud800 x', '#:~:text=%EF%BF%BD%20x'],
    ['', ''],
    [' \n ', ''],
  ])('%j', (passage, expected) => {
    expect(directive(passage)).toBe(expected);
  });

  it('has a well-formed directive for any text, with nothing of the text outside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (passage) => {
        const address = passageAddress(PAGE, passage);
        expect(URL.canParse(address)).toBe(true);
        expect(address.slice(PAGE.length)).toMatch(/^(?:|#:~:text=[\w.!~*'()%]+(?:,[\w.!~*'()%]+)?)$/u);
      }),
    );
  });
});
