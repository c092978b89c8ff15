import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lentrang } from './command.ts';
import { expect, PROJECT, signInThrough, test } from './newspaper.ts';

const SAMPLES = join(PROJECT, 'domain', 'page', 'samples');

test('an imported page reads as the original did, field by field, at its original date', async ({ reader }) => {
  const name = '01-trang-goc';
  const expected = JSON.parse(readFileSync(join(SAMPLES, `${name}.json`), 'utf8')).page;
  const file = join(SAMPLES, `${name}.txt`);
  const first = lentrang(['import', 'page', file, '--publish', '--section', 'thoi-su/trong-tinh']);
  expect(first.stderr).toBe('');
  expect(first.status).toBe(0);
  const short = /\/a\d+/u.exec(first.stdout)?.[0] ?? '';
  const answer = await reader.goto(short);
  expect(answer?.status()).toBe(200);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(expected.headline);
  await expect(reader.locator('.date-line')).toHaveText('02/06/2020 - 06:17');
  await expect(reader.locator('.lead')).toHaveText(`(${expected.dateline}) - ${expected.lead}`);
  await expect(reader.locator('.body > p')).toHaveText(expected.paragraphs);
  await expect(reader.locator('.byline-name')).toHaveText(expected.credits.map(({ name }: { name: string }) => name));
  await expect(reader.locator('.byline-name').first()).toHaveCSS('text-transform', 'uppercase');
  await expect(reader.getByText('Chia sẻ bài viết').first()).toBeVisible();
  // A page without a picture is shared with the paper's own.
  const card = await reader.locator('meta[property="og:image"]').getAttribute('content');
  expect((await reader.request.get(card ?? '')).headers()['content-type']).toBe('image/jpeg');
  const again = lentrang(['import', 'page', file, '--publish', '--section', 'thoi-su']);
  expect(again.status).toBe(0);
  expect(again.stdout).toContain('imported before');
  expect(again.stdout).toContain(short.slice(2));
});

test('a file that is no newspaper page is refused with the reason and leaves nothing', async ({ reader }) => {
  const before = await reader.request.get('/').then((answer) => answer.text());
  const folder = mkdtempSync(join(tmpdir(), 'lentrang-files-'));
  const cases: readonly (readonly [content: string | Buffer, reason: string])[] = [
    ['', 'the file is empty'],
    ['{"headline": "Tin"}', 'not a newspaper page'],
    [Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41]), 'not plain text'],
    ['Chỉ có một dòng tiêu đề của một bài báo nào đó', 'no date line'],
    [
      `31/12/2099 - 10:00\n\nTin của ngày chưa tới\n\n(CT)- Đoạn mở đầu của bài viết được đăng trong tương lai.\n\nĐoạn hai của bài.\n\nTHANH AN\n`,
      'in the future',
    ],
  ];
  for (const [index, [content, reason]] of cases.entries()) {
    const file = join(folder, `${index}.txt`);
    writeFileSync(file, content);
    const { status, stdout, stderr } = lentrang(['import', 'page', file, '--publish', '--section', 'thoi-su']);
    expect(status, reason).toBe(1);
    expect(stdout, reason).toContain(reason);
    expect(stderr).toContain('1 of 1 files were refused and left nothing.');
  }
  const good = join(SAMPLES, '02-dong-trong-doi.txt');
  expect(lentrang(['import', 'page', good, '--publish']).stdout).toContain('--publish needs --section');
  expect(lentrang(['import', 'page', good, '--section', 'khong-co']).stdout).toContain(
    'there is no section “khong-co”',
  );
  expect(lentrang(['import', 'page', good, '--as', 'khong-ai']).stdout).toContain(
    'no open account with a desk role has the login',
  );
  expect(lentrang(['import', 'page', join(folder, 'nothing.txt')]).stdout).toContain('cannot be read');
  rmSync(folder, { recursive: true });
  expect(await reader.request.get('/').then((answer) => answer.text())).toBe(before);
});

test('staff are added, listed, given a new password and shut out from the command line', async ({
  browser,
  baseURL,
}) => {
  const added = lentrang(['staff', 'add', 'Đặng.Ân', '--name', 'Đặng Ân', '--role', 'reporter']);
  expect(added.status).toBe(0);
  expect(lentrang(['staff', 'add', 'dang.an', '--role', 'reporter']).stderr).toContain(
    'Another account has this login',
  );
  expect(lentrang(['staff', 'add', 'x', '--role', 'boss']).stderr).toContain('A role is one of');
  expect(lentrang(['staff', 'list']).stdout).toMatch(/Đặng\.Ân +reporter +Đặng Ân/u);
  const reset = lentrang(['staff', 'reset-password', 'đặng.ân']);
  const password = /: (\S+)\s*$/u.exec(reset.stdout)?.[1] ?? '';
  expect(added.stdout).not.toContain(password);
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const page = await context.newPage();
  await signInThrough(page, { login: 'đặng.ân'.normalize('NFD'), password });
  expect(lentrang(['staff', 'disable', 'dang.an']).status).toBe(0);
  await page.reload();
  await expect(page).toHaveURL(/\/toa-soan\/dang-nhap/u);
  expect(lentrang(['staff', 'list']).stdout).toContain('(disabled)');
  expect(lentrang(['staff', 'disable', 'khong-ai']).status).toBe(1);
  await context.close();
});

test('a wrong setting or an unusable folder stops the start with one sentence', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'lentrang-bad-')), 'file');
  writeFileSync(file, 'x');
  const wrong: readonly (readonly [Record<string, string>, string])[] = [
    [{ PORT: 'abc' }, 'PORT must be'],
    [{ PORT: '70000' }, 'PORT must be'],
    [{ HOST: 'not a host' }, 'HOST must be'],
    [{ SITE_URL: 'example.vn' }, 'SITE_URL must be'],
    [{ SITE_URL: 'https://example.vn/path' }, 'SITE_URL must be'],
    [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET must'],
    [{ DATA_DIR: file }, 'cannot be read and written'],
  ];
  for (const [settings, sentence] of wrong) {
    const { status, stdout, stderr } = lentrang(['prepare'], settings);
    expect(status, sentence).toBe(1);
    expect(stderr, sentence).toContain(sentence);
    expect(stderr.trim().split('\n'), sentence).toHaveLength(1);
    expect(stdout).toBe('');
  }
});

test('a folder that somebody has begun to use is not filled, and its accounts keep their rights', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lentrang-used-'));
  const here = { DATA_DIR: folder };
  expect(lentrang(['staff', 'add', 'thuky', '--role', 'reporter'], here).status).toBe(0);
  expect(lentrang(['import', 'page', join(SAMPLES, '02-dong-trong-doi.txt'), '--as', 'thuky'], here).status).toBe(0);
  expect(lentrang(['staff', 'disable', 'thuky'], here).status).toBe(0);
  const { status, stdout } = lentrang(['prepare'], here);
  expect(status).toBe(0);
  expect(stdout).not.toContain('Sign-ins');
  expect(lentrang(['staff', 'list'], here).stdout).toMatch(/thuky +reporter +thuky \(disabled\)/u);
  rmSync(folder, { recursive: true });
});

test('a second start keeps the paper and tells no password; secrets are for the owner alone', () => {
  const folder = process.env.E2E_DATA ?? '';
  const { status, stdout } = lentrang(['prepare']);
  expect(status).toBe(0);
  expect(stdout).not.toContain('Sign-ins');
  expect(statSync(join(folder, 'auth-secret')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  expect(existsSync(join(folder, 'lentrang.db'))).toBe(true);
});
