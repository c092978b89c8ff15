import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSearchPlace, searchAddress } from './address.ts';
import { spanInQuery } from './day.ts';
import { readQuery, SEARCH_TIERS } from './query.ts';

const readings = (text: string) => readQuery(text)?.readings.map((words) => words.map((word) => word.marked).join(' '));

describe('what a reader looks for', () => {
  it.each([
    ['UBND xã', ['ubnd xã']],
    ['ủy ban nhân dân xã', ['uỷ ban nhân dân xã', 'ubnd xã']],
    ['dong bang song cuu long', ['dong bang song cuu long', 'đbscl']],
    ['mưa ở TP.HCM', ['mưa ở tp hcm', 'mưa ở tphcm']],
    ['UBND TP Hồ Chí Minh', ['ubnd tp hồ chí minh', 'ubnd tphcm']],
    ['Ủy ban MTTQ thành phố', ['uỷ ban mttq thành phố', 'ubmttq tp']],
    ['kéo dài học kỳ', ['kéo dài học kì']],
    ['giá lúa', ['giá lúa']],
  ])('%s is read as %j', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it.each([
    ['giá lúa', ['headline_marked', 'marked', 'words'], ['headline', 'phrase', 'words']],
    ['gia lua', ['headline', 'phrase', 'words'], []],
    ['lúa', ['headline_marked', 'marked'], ['headline', 'phrase']],
    ['lua', ['headline', 'phrase'], []],
    ['26/11', ['headline', 'phrase'], []],
    ['4 tấn 5', ['headline_marked', 'marked', 'words'], ['headline', 'phrase', 'words']],
    ['kéo dài học kỳ', ['headline_marked', 'marked', 'words'], ['headline', 'phrase', 'words']],
  ])('%s is found by %j, else by %j', (text, tiers, loose) => {
    expect(readQuery(text)).toMatchObject({ tiers, loose });
  });

  it.each(['', ' ', '!?', '“”', '\u200B', '--', '…', '❤️', '\u0301'])('nothing is looked for in %j', (text) => {
    expect(readQuery(text)).toBeUndefined();
  });

  it('cleans what was typed, and says when it takes only the beginning', () => {
    expect(readQuery(' giá\u0301\t lúa\u202E\n ')).toMatchObject({ isCut: false });
    expect(readQuery(' gia\u0301\t lúa\u202E ')?.text).toBe('giá lúa');
    expect(readQuery('a'.repeat(201))).toMatchObject({ text: 'a'.repeat(200), isCut: true });
    expect(readQuery('a '.repeat(41))).toMatchObject({ isCut: true });
    expect(readQuery('a '.repeat(41))?.readings[0]?.length).toBe(40);
    expect(readQuery('a '.repeat(40))).toMatchObject({ isCut: false });
  });

  it('looks for many words only beside each other', () => {
    expect(readQuery('một hai ba bốn năm sáu bảy tám')?.tiers).toContain('words');
    expect(readQuery('một hai ba bốn năm sáu bảy tám chín')?.tiers).not.toContain('words');
    expect(readQuery('một hai ba bốn năm sáu bảy tám tám')?.tiers).toContain('words');
  });
});

describe('the addresses of finds', () => {
  it('carry the words and the place, and are read back', () => {
    expect(searchAddress('giá & lúa')()).toBe('/tim-kiem?q=gi%C3%A1+%26+l%C3%BAa');
    fc.assert(
      fc.property(fc.constantFrom(...SEARCH_TIERS), fc.maxSafeInteger(), (tier, place) => {
        const search = new URL(searchAddress('lúa')({ tier, place }), 'https://bao.example').searchParams;
        expect(decodeSearchPlace(search.get('trang') ?? '')).toEqual({ tier, place });
      }),
    );
  });

  it.each(['', '1', '1-', '9-a', '-1-a', '1-A', '1-zzzzzzzzzzz', '1-0a', '1- a', '__proto__', '1-a-b'])(
    '%j is no place',
    (value) => {
      expect(decodeSearchPlace(value)).toBeUndefined();
    },
  );
});

describe('a day that is looked for', () => {
  const NOW = Date.parse('2026-11-25T09:00:00+07:00');
  it.each([
    ['2/6/2020', '/ngay/2020/06/02'],
    ['ngày 02-06-2020', '/ngay/2020/06/02'],
    ['2.6.2020', '/ngay/2020/06/02'],
    ['Ngày 2 tháng 6 năm 2020', '/ngay/2020/06/02'],
    ['2 tháng 6 năm 2020', '/ngay/2020/06/02'],
    ['2020-06-02', '/ngay/2020/06/02'],
    ['25/11', '/ngay/2026/11/25'],
    ['ngày 26 tháng 11', '/ngay/2025/11/26'],
    ['tháng 6/2020', '/ngay/2020/06'],
    ['Tháng 6 năm 2020', '/ngay/2020/06'],
    ['ngay 2 thang 6 nam 2020', '/ngay/2020/06/02'],
    ['6/2020', '/ngay/2020/06'],
    ['29/2', '/ngay/2024/02/29'],
    ['30/2/2020', undefined],
    ['30/2', undefined],
    ['13/13', undefined],
    ['tháng 13/2020', undefined],
    ['tháng 6', undefined],
    ['2020-6-2', undefined],
    ['giá lúa 2/6/2020', undefined],
  ])('%s', (text, href) => {
    expect(spanInQuery(text, NOW)?.href).toBe(href);
  });
});
