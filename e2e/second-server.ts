import { type ChildProcess, spawn } from 'node:child_process';
import { freePort } from './free-port.ts';
import { PROJECT } from './newspaper.ts';

export type Second = {
  readonly process: ChildProcess;
  readonly port: number;
  readonly ended: Promise<number | null>;
  /** Resolves when the server has written the words; they may be there already. */
  readonly said: (words: string) => Promise<void>;
};

/** Another server on the newspaper's own data folder. */
export async function startSecond(settings: Readonly<Record<string, string>>): Promise<Second> {
  const port = await freePort();
  const server = spawn(process.execPath, ['--import', 'tsx', 'delivery/main.ts'], {
    cwd: PROJECT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: process.env.E2E_DATA ?? '',
      PORT: String(port),
      LOG_LEVEL: 'silent',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  server.stdout.on('data', keep);
  server.stderr.on('data', keep);
  const said = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => output.includes(words) && resolve();
      server.stdout.on('data', look);
      server.once('exit', () => reject(new Error(`the second server ended: ${output}`)));
      look();
    });
  await said('Newsroom  http');
  return { process: server, port, ended, said };
}
