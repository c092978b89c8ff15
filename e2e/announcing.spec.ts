import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lentrang } from './command.ts';
import { expect, test } from './newspaper.ts';
import { startSecond } from './second-server.ts';

const KEY = 'khoa-cua-bao-1';

test('search engines and the hub are told of what is published, by a paper that wants it', async ({ reader }) => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'lentrang-announcing-'));
  const told: string[] = [];
  const outside = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      told.push(`${request.url} ${decodeURIComponent(body)}`);
      // The first try fails, as it may in life; the job comes again by itself.
      response.writeHead(told.length === 1 ? 503 : 202, { 'Retry-After': '1' }).end();
    });
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const { port } = outside.address() as AddressInfo;
  const settings = {
    DATA_DIR: join(folder, 'data'),
    SITE_URL: 'https://bao.example',
    INDEXNOW_KEY: KEY,
    INDEXNOW_ENDPOINT: `http://127.0.0.1:${port}/indexnow`,
    WEBSUB_HUB: `http://127.0.0.1:${port}/hub`,
  };
  mkdirSync(settings.DATA_DIR);
  expect(lentrang(['prepare'], settings).status).toBe(0);
  expect(lentrang(['jobs', 'list'], settings).stdout).toMatch(/^Nothing is to be told/u);
  const second = await startSecond(settings);
  try {
    const base = `http://127.0.0.1:${second.port}`;
    expect(await (await reader.request.get(`${base}/${KEY}.txt`)).text()).toBe(KEY);
    expect(await (await reader.request.get(`${base}/rss/tin-moi.rss`)).text()).toContain(settings.WEBSUB_HUB);
    const file = join(folder, 'tin.txt');
    const words = 'Trạm bơm Vàm Nhỏ chạy thử\n\n(SH)- Trạm bơm mới chạy thử sáng nay.\n\nNước về đồng.\n\nTHANH AN\n';
    writeFileSync(file, `05/05/2019 - 08:00\n\n${words}`);
    const imported = lentrang(['import', 'page', file, '--publish', '--section', 'thoi-su'], settings);
    expect(imported.status).toBe(0);
    const number = /article (\d+)/u.exec(imported.stdout)?.[1] ?? '';
    const indexNow = () => told.filter((sent) => sent.startsWith('/indexnow'));
    await expect
      .poll(() => indexNow().join('\n'))
      .toContain(`https://bao.example/tram-bom-vam-nho-chay-thu-a${number}.html`);
    await expect.poll(() => told.join('\n')).toContain('hub.url=https://bao.example/rss/thoi-su.atom');
    await expect.poll(() => told.join('\n')).toContain('hub.url=https://bao.example/rss/tin-moi.rss');
  } finally {
    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    outside.close();
    rmSync(folder, { recursive: true });
  }
});
