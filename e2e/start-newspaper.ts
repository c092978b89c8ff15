import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { lentrang } from './command.ts';
import { freePort } from './free-port.ts';
import { PROJECT, type Role, signInThrough, stateFile } from './newspaper.ts';
import { GONE_ADDRESS } from './reader-page-kinds.ts';

const READY_MS = 400_000;

/** Starts the product as a user does, on an empty data folder, and signs in once for each role. */
export default async function startNewspaper(): Promise<() => void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'lentrang-e2e-'));
  const port = await freePort();
  const server = spawn('npm', ['start'], {
    cwd: PROJECT,
    detached: true,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: join(dataFolder, 'data'), NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  try {
    const output = await waitUntilReady(server);
    process.env.E2E_BASE = `http://localhost:${port}`;
    process.env.E2E_DATA = join(dataFolder, 'data');
    process.env.E2E_STATES = join(dataFolder, 'states');
    mkdirSync(process.env.E2E_STATES);
    writeFileSync(join(process.env.E2E_STATES, 'output.txt'), output);
    importGone(join(dataFolder, 'cu.csv'));
    await signInAll(output);
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
}

function waitUntilReady(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`not ready after ${READY_MS} ms:\n${output}`)), READY_MS);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (!/^Newsroom {2}http/mu.test(output)) return;
      clearTimeout(timer);
      resolve(output);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
}

/** What readers meet at the address of a page that is gone needs one that is. */
function importGone(file: string): void {
  writeFileSync(file, `old,new\n${GONE_ADDRESS},\n`);
  const { status, stderr } = lentrang(['redirects', 'import', file]);
  if (status !== 0) throw new Error(stderr);
}

async function signInAll(output: string): Promise<void> {
  const browser = await chromium.launch({
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    for (const [, role = '', login = '', password = ''] of output.matchAll(
      /^ {2}(reporter|editor|chief|admin) +(\S+) +(\S+)$/gmu,
    )) {
      const context = await browser.newContext({ baseURL: process.env.E2E_BASE ?? '', locale: 'vi-VN' });
      await signInThrough(await context.newPage(), { login, password });
      await context.storageState({ path: stateFile(role as Role) });
      await context.close();
    }
  } finally {
    await browser.close();
  }
}
