import { describe, expect, it } from 'vitest';
import { readDateline, writeDateline } from './dateline.ts';

describe('readDateline', () => {
  it.each([
    ['(CT)- Ngày 1-6, xã ra mắt đường hoa.', 'CT', true],
    ['(CT) - Ngày 1-6, xã ra mắt đường hoa.', 'CT', true],
    ['(CT) – Ngày 1-6, xã ra mắt đường hoa.', 'CT', true],
    ['(CT)Ngày 1-6, xã ra mắt đường hoa.', 'CT', true],
    ['( CT ) : Ngày 1-6, xã ra mắt đường hoa.', 'CT', true],
    ['(TTXVN) Ngày 1-6, xã ra mắt đường hoa.', 'TTXVN', true],
    ['(TTXVN/CT)- Ngày 1-6, xã ra mắt đường hoa.', 'TTXVN/CT', true],
    ['CT – Ngày 1-6, xã ra mắt đường hoa.', 'CT', true],
    ['TTXVN - Ngày 1-6, xã ra mắt đường hoa.', 'TTXVN', true],
    ['BVT - Ngày 1-6, xã ra mắt đường hoa.', 'BVT', false],
    ['(Cồn Én) Ngày 1-6, xã ra mắt đường hoa.', 'Cồn Én', false],
    ['(Cồn Én) – Ngày 1-6, xã ra mắt đường hoa.', 'Cồn Én', true],
  ])('%s', (paragraph, dateline, sure) => {
    expect(readDateline(paragraph)).toEqual({ dateline, text: 'Ngày 1-6, xã ra mắt đường hoa.', sure });
  });

  it.each([
    'Ngày 1-6, xã (CT) ra mắt đường hoa.',
    '(Ảnh minh họa) Đường hoa.',
    '(Còn tiếp)',
    '(CT)',
    '(CT)-',
    '(61 tuổi) Ông nói.',
    'CT – đường về xa.',
    'COVID-19 đã lắng.',
    'UBND xã Cồn Én họp.',
    'Cồn Én – vùng đất mới.',
    '()- Đường hoa.',
    `(${'A'.repeat(61)})- Đường hoa.`,
  ])('%s has none', (paragraph) => {
    expect(readDateline(paragraph)).toBeUndefined();
  });

  it('is printed in brackets before the lead', () => {
    expect(writeDateline('CT', 'Ngày 1-6.')).toBe('(CT)- Ngày 1-6.');
    expect(writeDateline('', 'Ngày 1-6.')).toBe('Ngày 1-6.');
  });
});
