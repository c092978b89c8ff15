import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRecords } from './read-lines.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lentrang-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Buffer): Promise<readonly (readonly [line: number, fields: unknown])[]> {
  const file = join(folder, 'x.csv');
  writeFileSync(file, content);
  const found = [];
  for await (const { line, fields } of readRecords(file)) found.push([line, fields] as const);
  return found;
}

const MARK = '\u{FEFF}';

it.each([
  ['', []],
  ['\r\n\n', []],
  ['/cu,/moi', [[1, ['/cu', '/moi']]]],
  ['/cu,/moi\n', [[1, ['/cu', '/moi']]]],
  [
    `${MARK}old,new\r\n"/cu,1",/moi\r\n\r\n/cu-2,\r\n`,
    [
      [2, ['/cu,1', '/moi']],
      [4, ['/cu-2', '']],
    ],
  ],
  [`${MARK}"/cu",/moi`, [[1, ['/cu', '/moi']]]],
  ['Địa chỉ cũ,Địa chỉ mới\n/cu,/moi', [[2, ['/cu', '/moi']]]],
  [
    '/cu,/moi\nold,new',
    [
      [1, ['/cu', '/moi']],
      [2, ['old', 'new']],
    ],
  ],
  ['sai,/moi', [[1, ['sai', '/moi']]]],
  [
    '"/cu,/moi\n/cu-2,/moi',
    [
      [1, 'open_quote'],
      [2, ['/cu-2', '/moi']],
    ],
  ],
])('%j is read line by line', async (content, records) => {
  expect(await read(content)).toEqual(records);
});

it('tells lines that are not UTF-8 or longer than any two addresses, and reads on', async () => {
  const content = Buffer.concat([
    Buffer.from('/cu-1,/moi\n/l'),
    Buffer.from([0xfa]),
    Buffer.from(`a,/moi\n/cu-3,/moi\n/${'x'.repeat(300_000)},/moi\r\n/cu-5,/moi\n/${'ố'.repeat(100_000)}`),
  ]);
  expect(await read(content)).toEqual([
    [1, ['/cu-1', '/moi']],
    [2, 'not_utf8'],
    [3, ['/cu-3', '/moi']],
    [4, 'too_long'],
    [5, ['/cu-5', '/moi']],
    [6, 'too_long'],
  ]);
});

it('loses nothing where the pieces of a large file meet', async () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `/cũ/${index},/moi/${index}`);
  const found = await read(lines.join('\r\n'));
  expect(found.map(([, fields]) => (fields as string[]).join(','))).toEqual(lines);
  expect(found.map(([line]) => line)).toEqual(lines.map((_, index) => index + 1));
});
