import { mkdtempSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from './newspaper.ts';
import { startSecond } from './second-server.ts';

type Answer = {
  readonly status: number | undefined;
  /** On a connection that was open before. */
  readonly isLater: boolean;
  /** With the word that the connection ends. */
  readonly isLast: boolean;
};

function read(port: number, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get({ port, path: '/', agent }, (response) => {
      response.resume();
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          isLater: request.reusedSocket,
          isLast: response.headers.connection === 'close',
        }),
      );
    });
    request.on('error', reject);
  });
}

test('readers on open connections miss nothing while every process is renewed', async () => {
  const second = await startSecond({ WEB_WORKERS: '2', LOG_LEVEL: 'info' });
  let isOver = false;
  const agents: Agent[] = [];
  /** Reads again and again on one connection, and on another when that has ended. */
  const readOn = async (pauseMs: number): Promise<readonly Answer[]> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    agents.push(agent);
    const answers: Answer[] = [];
    while (!isOver) {
      answers.push(await read(second.port, agent));
      await pause(pauseMs);
    }
    return answers;
  };
  const readers = Array.from({ length: 16 }, (_, index) => readOn(index < 8 ? 5 : 2000 + index * 20));
  second.process.kill('SIGHUP');
  await second.said('every process is new');
  isOver = true;
  for (const answers of await Promise.all(readers)) {
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const isCut = ({ isLater }: Answer, index: number) => index > 0 && !isLater && answers[index - 1]?.isLast === false;
    expect(answers.filter(isCut)).toEqual([]);
    expect(answers.filter(({ isLast }) => isLast).length).toBeGreaterThan(0);
  }
  for (const agent of agents) agent.destroy();
  second.process.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});

test('a new process that cannot start leaves the present ones at work', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lentrang-renewing-'));
  const link = join(folder, 'data');
  symlinkSync(process.env.E2E_DATA ?? '', link);
  const second = await startSecond({ WEB_WORKERS: '2', LOG_LEVEL: 'info', DATA_DIR: link });
  const status = async () => (await read(second.port, new Agent())).status;
  for (let turn = 0; turn < 4; turn += 1) expect(await status()).toBe(200);
  unlinkSync(link);
  second.process.kill('SIGHUP');
  await second.said('not all processes could be renewed');
  for (let turn = 0; turn < 4; turn += 1) expect(await status()).toBe(200);
  second.process.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  rmSync(folder, { recursive: true });
});
