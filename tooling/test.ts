import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-chromium.ts';

/*
 * `npm test`: format and lint, dead code, types, unit tests, build, browser stories. Stops at the first step that fails and
 * always ends with the plain line "N passed, N failed".
 */

const ROOT = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'lentrang-test-'));
let passed = 0;
let failed = 0;

function run(title: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}): boolean {
  const start = performance.now();
  console.log(`\n— ${title}`);
  const [command = '', ...rest] = words;
  const { status } = spawnSync(join(ROOT, 'node_modules', '.bin', command), rest, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  console.log(`— ${title}: ${status === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** A step without tests of its own counts as one. */
function check(title: string, words: readonly string[]): boolean {
  const isGood = run(title, words);
  if (isGood) passed += 1;
  else failed += 1;
  return isGood;
}

/** A step whose report says how many tests passed and failed; no readable report, or no test in it, is a failure. */
function counted(isGood: boolean, report: string, read: (json: never) => { passed: number; failed: number }): boolean {
  try {
    const counts = read(JSON.parse(readFileSync(join(reports, report), 'utf8')) as never);
    passed += counts.passed;
    failed += counts.failed;
    if (isGood && counts.passed > 0 && counts.failed === 0) return true;
    if (counts.failed === 0) failed += 1;
  } catch {
    failed += 1;
  }
  return false;
}

function unit(): boolean {
  const isGood = run('unit', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports}/unit.json`,
  ]);
  return counted(isGood, 'unit.json', (json: { numPassedTests: number; numFailedTests: number }) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }));
}

function stories(): boolean {
  let chromium: string;
  try {
    chromium = findChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed += 1;
    return false;
  }
  const isGood = run('browser stories', ['playwright', 'test'], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'stories.json'),
  });
  return counted(
    isGood,
    'stories.json',
    (json: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: json.stats.expected,
      failed: json.stats.unexpected + json.stats.flaky,
    }),
  );
}

const isGreen =
  check('format and lint', ['biome', 'ci', '--error-on-warnings', '.']) &&
  check('dead code', ['knip']) &&
  check('types', ['tsc', '--noEmit', '-p', '.']) &&
  unit() &&
  stories();

rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = isGreen ? 0 : 1;
