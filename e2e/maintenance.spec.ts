import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { lentrang } from './command.ts';
import { expect, test } from './newspaper.ts';
import { startSecond } from './second-server.ts';

test('closed for maintenance, readers are told so and the newsroom works on; opened again, the paper is there', async ({
  reader,
}) => {
  // A newspaper of its own: closing the one that all other stories read would disturb them.
  const folder = mkdtempSync(join(tmpdir(), 'lentrang-closed-'));
  cpSync(process.env.E2E_DATA ?? '', folder, { recursive: true });
  const settings = { DATA_DIR: folder };
  const { process: server, port, ended } = await startSecond(settings);
  const base = `http://localhost:${port}`;
  try {
    const on = lentrang(['maintenance', 'on', '--minutes', '30'], settings);
    expect(on.status, on.stderr).toBe(0);
    await expect.poll(async () => (await reader.request.get(`${base}/`)).status()).toBe(503);
    const answer = await reader.goto(`${base}/kinh-te`);
    expect(answer?.status()).toBe(503);
    expect(Number(answer?.headers()['retry-after'])).toBeGreaterThan(1700);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Trang đang bảo trì');
    const told = /\d\d\/\d\d\/\d{4} - \d\d:\d\d/u.exec(on.stdout)?.[0] ?? 'no moment';
    await expect(reader.getByRole('main')).toContainText(`quay lại sau ${told}`);
    await expect(reader.getByRole('contentinfo')).toContainText('Cơ quan chủ quản');
    // Whatever leads on would lead back here.
    for (const link of await reader.getByRole('link').all())
      expect(await link.getAttribute('href')).toMatch(/^mailto:/u);
    const { violations } = await new AxeBuilder({ page: reader }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect((await reader.request.get(`${base}/healthz`)).status()).toBe(200);
    expect((await reader.request.get(`${base}/toa-soan/dang-nhap`)).status()).toBe(200);
    expect(lentrang(['maintenance', 'off'], settings).status).toBe(0);
    await expect.poll(async () => (await reader.request.get(`${base}/`)).status()).toBe(200);
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the maintenance command closes no paper where there is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lentrang-nowhere-'));
  const { status, stderr } = lentrang(['maintenance', 'on'], { DATA_DIR: folder });
  expect([status, stderr.trim()]).toEqual([1, `There is no newspaper in ${folder}; say with DATA_DIR where it is.`]);
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('the maintenance command refuses what it does not understand in one sentence, and changes nothing', () => {
  for (const words of [[], ['an'], ['on', 'off'], ['on', '--minutes', '0'], ['on', '--minutes', '-5'], ['on', '--x']]) {
    const { status, stderr } = lentrang(['maintenance', ...words]);
    expect([words, status]).toEqual([words, 1]);
    expect(stderr.trim()).toBe('Say “maintenance on [--minutes 1…10080]” or “maintenance off”.');
  }
});
