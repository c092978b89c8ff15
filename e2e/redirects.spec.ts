import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { lentrang } from './command.ts';
import { expect, test } from './newspaper.ts';

let folder: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lentrang-redirects-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

function importFile(lines: readonly string[], ...words: readonly string[]) {
  const file = join(folder, 'cu.csv');
  writeFileSync(file, `\u{FEFF}old,new\r\n${lines.join('\r\n')}\r\n`);
  return lentrang(['redirects', 'import', file, ...words]);
}

/** The first article on the front page. */
async function anArticle(reader: Page): Promise<string> {
  await reader.goto('/');
  return (await reader.locator('main a[href$=".html"]').first().getAttribute('href')) ?? '';
}

const ask = (reader: Page, target: string) => reader.request.get(target, { maxRedirects: 0 });

test('addresses of the old website lead to their articles from the next request on, and are counted', async ({
  reader,
}) => {
  const article = await anArticle(reader);
  const short = `/a${/-a(\d+)\.html$/u.exec(article)?.[1] ?? ''}`;
  expect((await ask(reader, '/tin-cu/lúa-được-mùa_12.aspx')).status()).toBe(404);
  expect((await ask(reader, '/?p=12')).status()).toBe(200);
  const lines = [
    `/tin-cu/lúa-được-mùa_12.aspx,${short}`,
    `/?p=12,/tin-cu/lúa-được-mùa_12.aspx`,
    '/tin-cu/quang-cao.aspx,',
  ];

  const rehearsal = importFile(lines, '--dry-run');
  expect([rehearsal.stderr, rehearsal.status]).toEqual(['', 0]);
  expect(rehearsal.stdout).toContain('added                3');
  expect((await ask(reader, '/tin-cu/lúa-được-mùa_12.aspx')).status()).toBe(404);

  const done = importFile(lines);
  expect([done.stderr, done.status]).toEqual(['', 0]);
  for (const target of [
    '/tin-cu/lúa-được-mùa_12.aspx',
    '/TIN-CU/L%C3%9Aa-được-mùa_12.ASPX/?utm_source=zalo',
    '/?p=12',
  ]) {
    const answer = await ask(reader, target);
    expect([target, answer.status(), answer.headers().location]).toEqual([target, 301, article]);
  }
  expect((await ask(reader, '/tin-cu/quang-cao.aspx')).status()).toBe(410);
  await reader.goto('/tin-cu/lúa-được-mùa_12.aspx');
  await expect(reader).toHaveURL(new RegExp(`${article.replaceAll('.', '\\.')}$`, 'u'));

  await expect.poll(() => lentrang(['redirects', 'list']).stdout).toMatch(/_12\.aspx → \/\S+ {2}\[3, last /u);
  const exported = lentrang(['redirects', 'export']).stdout;
  expect(exported).toContain(`/?p=12,${article}\r\n`);
  const again = importFile(exported.trim().split('\r\n').slice(1));
  // With the one that was imported before the first story.
  expect(again.stdout).toContain('unchanged            4');

  const rehearsed = lentrang(['redirects', 'remove', '--dry-run', '/?p=12']);
  expect([rehearsed.status, rehearsed.stderr]).toEqual([1, expect.stringContaining('--dry-run')]);
  expect((await ask(reader, '/?p=12')).status()).toBe(301);
  expect(lentrang(['redirects', 'remove', '/?p=12']).stdout).toContain('removed');
  expect((await ask(reader, '/?p=12')).status()).toBe(200);
});

test('a file with wrong lines is refused line by line and leaves nothing', async ({ reader }) => {
  const { status, stdout, stderr } = importFile([
    '/tot.html,/kinh-te',
    '/cu-1.html,//evil.example',
    '/cu-2.html,/khong-co-trang-nay',
    '/a.html,/b.html',
    '/b.html,/a.html',
    '/,/kinh-te',
  ]);
  expect(status).toBe(1);
  expect(stdout.trim().split('\n')).toEqual([
    'line 3: the target “//evil.example” is on another site.',
    'line 4: there is no public page at “/khong-co-trang-nay”.',
    'line 5: by way of “/b.html” it leads round in a circle.',
    'line 6: by way of “/a.html” it leads round in a circle.',
    'line 7: “/” is a page of this site.',
  ]);
  expect(stderr).toContain('5 lines were refused; nothing was imported.');
  expect((await ask(reader, '/tot.html')).status()).toBe(404);
});
