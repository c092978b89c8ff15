import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lentrang } from './command.ts';
import { expect, test } from './newspaper.ts';
import { startSecond } from './second-server.ts';

function openSlowly(port: number): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ', () => resolve(socket)),
    );
    socket.on('error', () => undefined);
  });
}

for (const workers of ['1', '2']) {
  test(`a stop with 100 slow clients ends cleanly within ten seconds (${workers} processes)`, async () => {
    const second = await startSecond({ WEB_WORKERS: workers });
    const slow = await Promise.all(Array.from({ length: 100 }, () => openSlowly(second.port)));
    const start = Date.now();
    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(Date.now() - start).toBeLessThanOrEqual(10_000);
    for (const socket of slow) socket.destroy();
  });
}

test('every process of a second server shows at once what was published elsewhere', async ({ reader }) => {
  const second = await startSecond({ WEB_WORKERS: '2' });
  const folder = mkdtempSync(join(tmpdir(), 'lentrang-second-'));
  const read = async () =>
    (await reader.request.get(`http://127.0.0.1:${second.port}/suc-khoe`, { headers: { connection: 'close' } })).text();
  for (let turn = 0; turn < 8; turn += 1) await read();
  const headline = 'Trạm y tế Cồn Én mở thêm ca trực đêm cho bà con';
  const file = join(folder, 'tin.txt');
  writeFileSync(
    file,
    `05/05/2019 - 08:00\n\n${headline}\n\n(SH)- Từ tuần này, trạm y tế có thêm một ca trực đêm.\n\nBà con khỏi phải qua sông.\n\nTHANH AN\n`,
  );
  expect(lentrang(['import', 'page', file, '--publish', '--section', 'suc-khoe']).status).toBe(0);
  for (let turn = 0; turn < 8; turn += 1) expect(await read()).toContain(headline);
  rmSync(folder, { recursive: true });
  second.process.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});
