import { describe, expect, it } from 'vitest';
import { readOldField, readTargetField } from './redirect-field.ts';

const HOST = 'bao.example';

const read = (field: string) => {
  const found = readOldField(field, HOST);
  return typeof found === 'string' ? found : found.address;
};

describe('a field of a redirect file', () => {
  it.each([
    ['/tin/12.html', '/tin/12.html'],
    ['  /tin/12.html\t', '/tin/12.html'],
    ['/Tin tức/Lúa.aspx', '/Tin%20t%E1%BB%A9c/L%C3%BAa.aspx'],
    ['https://bao.example/tin', '/tin'],
    ['http://www.bao.example/tin?id=5', '/tin?id=5'],
    ['HTTP://BAO.EXAMPLE', '/'],
    ['https://bao.example?p=12', '/?p=12'],
    ['/tin//12', '/tin//12'],
  ])('%j is %s', (field, address) => {
    expect(read(field)).toBe(address);
  });

  it.each([
    ['', 'empty'],
    [' \t ', 'empty'],
    ['tin/12.html', 'no_path'],
    ['javascript:alert(1)', 'no_path'],
    ['data:text/html,x', 'no_path'],
    ['=cmd|x', 'no_path'],
    ['/\\evil.example', 'no_path'],
    ['\\\\evil.example', 'no_path'],
    ['//evil.example/x', 'other_site'],
    ['///evil.example/x', 'other_site'],
    ['https://evil.example/tin', 'other_site'],
    ['https://bao.example.evil.example/tin', 'other_site'],
    ['https://bao.example@evil.example/tin', 'other_site'],
    ['https://bao.example:8443/tin', 'other_site'],
    ['https://bao.example//evil.example', 'other_site'],
    ['/tin#binh-luan', 'fragment'],
    ['/tin/../toa-soan', 'dot_segment'],
    ['/tin/%2e%2E/x', 'dot_segment'],
    ['/./tin', 'dot_segment'],
    ['/tin\u0000', 'unprintable'],
    ['/tin%00', 'unprintable'],
    ['/tin%0d%0aSet-Cookie:x', 'unprintable'],
    ['/tin\u0007/x', 'unprintable'],
    ['/tin\u202Elmth', 'unprintable'],
    ['/tin%E2%80%AElmth', 'unprintable'],
    ['/tin\u200B', 'unprintable'],
    ['/tin\u2028x', 'unprintable'],
    [`/${'x'.repeat(10_000)}`, 'too_long'],
    [`/${'ố'.repeat(400)}`, 'too_long'],
    ['/toa-soan/bai/1', 'reserved'],
    ['/Media/anh.jpg', 'reserved'],
    ['/api?x=1', 'reserved'],
    ['/_next/x', 'reserved'],
  ])('%j is refused: %s', (field, problem) => {
    expect(read(field)).toBe(problem);
  });

  it('as a target may be empty, for what is gone for ever', () => {
    expect(readTargetField('  ', HOST)).toBeNull();
    expect(readTargetField('//evil.example', HOST)).toBe('other_site');
    expect(readTargetField('/kinh-te/', HOST)).toMatchObject({ address: '/kinh-te' });
  });
});
