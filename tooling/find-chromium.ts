import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function installed(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  const candidates = [...(chosen === undefined ? [] : [chosen]), ...USUAL_PLACES, chromium.executablePath()];
  return candidates.find((path) => path !== '' && existsSync(path));
}

function run(command: string, words: readonly string[]): boolean {
  const { status } = spawnSync(command, words, { stdio: 'ignore', timeout: 300_000 });
  return status === 0;
}

/** The path of a Chromium for the browser stories: one that is there, else the system's package, else Playwright's own. */
export function findChromium(): string {
  const present = installed();
  if (present !== undefined) return present;
  if (process.getuid?.() === 0 && run('apt-get', ['update']))
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  if (installed() === undefined) run('npx', ['playwright', 'install', 'chromium']);
  const found = installed();
  if (found === undefined)
    throw new Error(
      'No Chromium was found or could be installed: install the package "chromium", or set CHROMIUM_PATH.',
    );
  return found;
}
