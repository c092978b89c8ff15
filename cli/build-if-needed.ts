import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildReaderScript } from '#components/enhance/build.ts';

const ROOT = join(import.meta.dirname, '..');
const STAMP = join(ROOT, '.next', 'lentrang-sources');

/** What a build is made of; a change in any of it makes a new build. */
const SOURCES = ['app', 'components', 'domain', 'db', 'server', 'next.config.ts', 'package-lock.json', 'tsconfig.json'];

function* filesUnder(path: string): Generator<string> {
  if (!existsSync(path)) return;
  try {
    for (const name of readdirSync(path).toSorted()) yield* filesUnder(join(path, name));
  } catch {
    yield path;
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesUnder(join(ROOT, source))) {
      if (file.includes('/samples/') || file.endsWith('.test.ts')) continue;
      hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** Builds the pages unless the present build was made from these very sources. Throws with the build's output on failure. */
export async function buildIfNeeded(say: (line: string) => void): Promise<void> {
  await buildReaderScript();
  const sources = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  say('Building the pages (once, about a minute) …');
  rmSync(STAMP, { force: true });
  await runNextBuild();
  writeFileSync(STAMP, sources);
}

function runNextBuild(): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
    const build = spawn(process.execPath, [next, 'build'], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    build.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    build.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    build.on('error', reject);
    build.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the build failed:\n${Buffer.concat(output).toString()}`));
    });
  });
}
