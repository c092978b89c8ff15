import { spawnSync } from 'node:child_process';
import { PROJECT } from './newspaper.ts';

/** Runs the `lentrang` command on the newspaper's own data folder, or with other settings. */
export function lentrang(words: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...words], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: process.env.E2E_DATA ?? '', ...settings },
  });
  return { status, stdout, stderr };
}
