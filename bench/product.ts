import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../e2e/free-port.ts';

export const PROJECT = join(import.meta.dirname, '..');

/** A scratch folder that is gone when the bench ends. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lentrang-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a command to its end; its output on failure is the error. */
export function run(
  command: string,
  words: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): string {
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd: options.cwd ?? PROJECT,
    env: options.env ?? process.env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}

export type Running = { readonly process: ChildProcess; readonly base: string; readonly stop: () => Promise<void> };

/** Starts a process and waits until the address answers. */
export async function startProcess(
  command: string,
  words: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly base: string; readonly probe?: string },
): Promise<Running> {
  const child = spawn(command, words, {
    cwd: options.cwd ?? PROJECT,
    env: options.env ?? process.env,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(`${options.base}${options.probe ?? '/'}`).catch(() => undefined);
    if (answer?.ok) break;
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`${command} ${words.join(' ')} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  process.once('exit', () => child.kill('SIGKILL'));
  return { process: child, base: options.base, stop };
}

/** Prepares a data folder with the demonstration newspaper. */
export function prepare(dataFolder: string): void {
  run('npm', ['run', '--silent', 'lentrang', '--', 'prepare'], { env: { ...process.env, DATA_DIR: dataFolder } });
}

/** The settings and words with which `npm start` calls Node: what is measured is what is started. */
function startOfProduct(): { readonly settings: Readonly<Record<string, string>>; readonly words: readonly string[] } {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const [, settings = '', words] = /^((?:[A-Z_]+=\S+ )*)node (.+)$/u.exec(scripts.start) ?? [];
  if (words === undefined) throw new Error(`"${scripts.start}" starts no Node`);
  const pairs = settings
    .trim()
    .split(' ')
    .filter(Boolean)
    .map((setting) => setting.split('=', 2));
  return { settings: Object.fromEntries(pairs), words: words.split(' ') };
}

/** Starts the product on a data folder, as `npm start` does after preparing. */
export async function startProduct(
  dataFolder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const port = await freePort();
  const start = startOfProduct();
  return startProcess(process.execPath, start.words, {
    base: `http://127.0.0.1:${port}`,
    probe: '/healthz',
    env: {
      ...process.env,
      ...start.settings,
      DATA_DIR: dataFolder,
      PORT: String(port),
      LOG_LEVEL: 'silent',
      ...settings,
    },
  });
}

/** Addresses of articles that the front page and the first page of each section name, in their order. */
export async function findArticles(base: string): Promise<readonly string[]> {
  const addresses = new Set<string>();
  for (const page of ['/', '/thoi-su', '/kinh-te', '/xa-hoi', '/van-hoa', '/the-thao', '/du-lich']) {
    const html = await (await fetch(`${base}${page}`)).text();
    for (const [, address = ''] of html.matchAll(/href="(\/[a-z0-9-]+-a\d+\.html)"/gu)) addresses.add(address);
  }
  return [...addresses];
}

/** Publishes a short article from the command line; any publication makes every page new. */
export function publishSomething(dataFolder: string, name: string): void {
  const file = join(dataFolder, `${name}.txt`);
  writeFileSync(
    file,
    `01/02/2019 - 08:00\n\n${name} của bến Ninh Hòa\n\n(SH)- Một dòng tin để đổi phiên bản nội dung.\n\nHết tin.\n\nTHANH AN\n`,
  );
  run('npm', ['run', '--silent', 'lentrang', '--', 'import', 'page', file, '--publish', '--section', 'ban-doc'], {
    env: { ...process.env, DATA_DIR: dataFolder },
  });
}
