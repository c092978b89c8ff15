import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveOut, narrowTo, readOldAddress } from './old-addresses.ts';

const spell = (target: string) => readOldAddress(target).address;

describe('an old address', () => {
  it.each([
    ['/', '/'],
    ['/tin/', '/tin'],
    ['/tin//', '/tin'],
    ['/tin.html', '/tin.html'],
    ['/Tin-Tuc/Bai.aspx', '/Tin-Tuc/Bai.aspx'],
    ['/t%69n', '/tin'],
    ['/lúa', '/l%C3%BAa'],
    ['/lúa'.normalize('NFD'), '/l%C3%BAa'],
    ['/lu%CC%81a', '/l%C3%BAa'],
    ['/l%c3%baa', '/l%C3%BAa'],
    ['/tin tức', '/tin%20t%E1%BB%A9c'],
    ['/a%2Fb', '/a%2Fb'],
    ['/a%3Fb', '/a%3Fb'],
    ['/100%25', '/100%25'],
    // Escapes of Windows-1258 and others.
    ['/tin%fe', '/tin%FE'],
    ['/l%FAa-%e3', '/l%FAa-%E3'],
    ['/index.php?id=5', '/index.php?id=5'],
    ['/index.php/?id=5', '/index.php?id=5'],
    ['/index.php?view=tin&id=5', '/index.php?id=5&view=tin'],
    ['/index.php?id=5&utm_source=zalo&fbclid=x', '/index.php?id=5'],
    ['/index.php?utm_source=zalo', '/index.php'],
    ['/index.php?q=l%C3%BAa+g%E1%BA%A1o', '/index.php?q=l%C3%BAa%20g%E1%BA%A1o'],
    ['/index.php?12345', '/index.php?12345'],
    ['/index.php?12345=', '/index.php?12345'],
    ['/index.php?', '/index.php'],
    ['/?p=12', '/?p=12'],
  ])('%s is spelt %s', (target, spelt) => {
    expect(spell(target)).toBe(spelt);
  });

  it('is looked up in lower case, by its path and by the names of its parameters', () => {
    expect(readOldAddress('/Tin/Đọc.ASPX/?View=A&ID=5&id=6')).toEqual({
      address: '/Tin/%C4%90%E1%BB%8Dc.ASPX?ID=5&View=A&id=6',
      folded: '/tin/%C4%91%E1%BB%8Dc.aspx?id=5&id=6&view=a',
      path: '/tin/%C4%91%E1%BB%8Dc.aspx',
      names: 'id&view',
    });
    expect(readOldAddress('/tin?12345').names).toBe('');
    expect(readOldAddress('/tin?a%26b=1').names).toBe('a%26b');
  });

  it('is found again with only the parameters that it is known by', () => {
    const target = '/index.php?Itemid=7&id=5&view=tin&catid=3';
    expect(narrowTo(target, 'id&view')?.address).toBe('/index.php?id=5&view=tin');
    expect(narrowTo(target, 'itemid')?.address).toBe('/index.php?Itemid=7');
    expect(narrowTo(target, '')?.address).toBe('/index.php');
    expect(narrowTo(target, 'id&page')).toBeUndefined();
    expect(leaveOut('/tin?trang=2&id=5', ['trang']).address).toBe('/tin?id=5');
  });

  it('has one spelling: what is spelt stays so, however it is encoded and composed', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.dictionary(text, text, { maxKeys: 3 }), (segments, query) => {
        const path = `/${segments.map(encodeURIComponent).join('/')}`;
        const decomposed = `/${segments.map((segment) => encodeURIComponent(segment.normalize('NFD'))).join('/')}`;
        const search = new URLSearchParams(query).toString();
        const spelt = spell(`${path}?${search}`);
        expect(spell(spelt)).toBe(spelt);
        expect(spell(`${decomposed}/?${search}`)).toBe(spelt);
        expect(spelt).toMatch(/^\/[!-~]*$/u);
      }),
    );
  });

  it('can be read from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const read = readOldAddress(`/${text}`);
        expect(readOldAddress(read.address)).toEqual(read);
        expect(readOldAddress(read.folded).address).toBe(read.folded);
      }),
    );
  });
});
